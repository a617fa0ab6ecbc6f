import { TextInput } from '@osseo/ui';
import { useState, type ReactElement } from 'react';
import { recordHistory } from '../engine/history/index.ts';
import type { Session } from '../engine/model/session.ts';
import { arHistory } from '../messages/ar.ts';
import { enHistory } from '../messages/en.ts';
import { koHistory } from '../messages/ko.ts';
import * as forms from './examples/forms.examples.ts';
import { ONE_FORM_PER_PAGE, sessionStory, type InLanguage, type Story } from './examples/story.examples.tsx';
import { FormItem, FormItems } from './form-item.tsx';
import { FormRoot } from './form-root.tsx';
import { HeadingLevel } from './heading-level.tsx';
import { FormHistory } from './history/form-history.tsx';
import { QuestionFieldset } from './question/question-fieldset.tsx';
import { useQuestion } from './question/use-question.ts';
import type { ItemRendererProps } from './renderers/item-renderer.ts';
import { FormErrorSummary } from './summary/form-error-summary.tsx';

export default { title: 'Questionnaire/Parts', component: FormRoot, parameters: ONE_FORM_PER_PAGE };

/** `FormItem` is one item and what is below it: here one group of a form of two. */
export const OneItem: Story = sessionStory(forms.twoPages, 'answered', (session, language) => (
  <FormRoot session={session} {...language}>
    <FormItem itemKey="home" />
  </FormRoot>
));

/** `FormItems` are several, one below the other; `HeadingLevel` puts their headings below a heading of the app. */
export const ItemsUnderAHeading: Story = sessionStory(forms.twoPages, 'empty', (session, language) => (
  <FormRoot session={session} {...language}>
    <HeadingLevel level={3}>
      <FormItems keys={session.getSnapshot().children} />
    </HeadingLevel>
  </FormRoot>
));

/** `FormErrorSummary` on a page that asks nothing: its links lead to the pages that do. */
export const ErrorSummaryOfAnotherPage: Story = sessionStory(forms.twoPages, 'invalid', (session, language) => (
  <FormRoot session={session} {...language}>
    <FormErrorSummary pageHref={(key) => `#page-of-${key}`} />
  </FormRoot>
));

/** `FormHistory`: two buttons that take the last step back and do it again. */
export const UndoAndRedo: Story = sessionStory(forms.chain, 'empty', (session, language) => (
  <WithHistory session={session} {...language} />
));

function WithHistory({ session, ...language }: { session: Session } & InLanguage): ReactElement {
  const [history] = useState(() => recordHistory(session));
  return (
    <FormRoot session={session} {...language}>
      <FormHistory history={history} messages={HISTORY_WORDS[language.locale]} />
      <FormItems keys={session.getSnapshot().children} />
    </FormRoot>
  );
}

const HISTORY_WORDS = { en: enHistory, ko: koHistory, ar: arHistory };

/** A renderer of one's own: `QuestionFieldset` sets legend, help and problem around the controls. */
export const OwnRenderer: Story = sessionStory(forms.chain, 'invalid', (session, language) => (
  <FormRoot session={session} {...language} renderers={OWN_RENDERERS}>
    <FormItems keys={session.getSnapshot().children} />
  </FormRoot>
));

const OWN_RENDERERS = { linkIds: { note: NoteItem } };

function NoteItem({ state }: ItemRendererProps): ReactElement {
  const question = useQuestion(state);
  return (
    <QuestionFieldset question={question}>
      <TextInput id={question.id} name={question.name()} aria-label={question.label} />
    </QuestionFieldset>
  );
}
