import { pseudoWords } from '@osseo/testing/words';
import { arPages } from '../../messages/ar.ts';
import { enPages } from '../../messages/en.ts';
import { esPages } from '../../messages/es.ts';
import { koPages } from '../../messages/ko.ts';
import type { Example } from '../examples/example.examples.ts';
import * as forms from '../examples/forms.examples.ts';
import { ONE_FORM_PER_PAGE, sessionStory, type ExampleState, type Story } from '../examples/story.examples.tsx';
import { headAndFoot } from '../widgets/examples/layout.examples.ts';
import { FormPages, type FormPagesProps } from './form-pages.tsx';

export default { title: 'Questionnaire/Pages', component: FormPages, parameters: ONE_FORM_PER_PAGE };

const MESSAGES = { ar: arPages, en: enPages, es: esPages, ko: koPages, 'en-XA': pseudoWords(enPages) };

const pages = (state: ExampleState, props: Partial<FormPagesProps> = {}, example: Example = forms.twoPages): Story =>
  sessionStory(example, state, (session, language) => (
    <FormPages
      session={session}
      {...language}
      pagesMessages={MESSAGES[language.locale]}
      onValidSubmit={(event) => event.preventDefault()}
      {...props}
    />
  ));

export const First: Story = pages('empty');
export const Last: Story = pages('answered', { defaultValue: 2 });
export const Check: Story = pages('answered', { defaultValue: 3 });
export const AnyOrder: Story = pages('answered', { entryMode: 'random' });

/** What the form wants at the head and the foot of every page. */
export const HeadAndFoot: Story = pages('empty', {}, headAndFoot);
