import { pseudoWords } from '@osseo/testing/words';
import { TextInput } from '@osseo/ui';
import { useState, type ReactElement } from 'react';
import { earlierAnswers } from '../engine/earlier/index.ts';
import { recordHistory } from '../engine/history/index.ts';
import type { Session } from '../engine/model/session.ts';
import { arEarlier, arHistory } from '../messages/ar.ts';
import { enEarlier, enHistory } from '../messages/en.ts';
import { esEarlier, esHistory } from '../messages/es.ts';
import { koEarlier, koHistory } from '../messages/ko.ts';
import { earlierRenderers } from './earlier/earlier-renderers.tsx';
import { sessionOf } from './examples/example.examples.ts';
import * as forms from './examples/forms.examples.ts';
import { ONE_FORM_PER_PAGE, sessionStory, type InLanguage, type Story } from './examples/story.examples.tsx';
import { FormItem, FormItems } from './form-item.tsx';
import { FormOptionalNote } from './form-optional-note.tsx';
import { FormRoot } from './form-root.tsx';
import { HeadingLevel } from './heading-level.tsx';
import { FormHistory } from './history/form-history.tsx';
import { QuestionFieldset } from './question/question-fieldset.tsx';
import { useQuestion } from './question/use-question.ts';
import { QuestionnaireForm } from './questionnaire-form.tsx';
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

/** `FormOptionalNote` says once what each of its questions would say of itself. */
export const AllOptional: Story = sessionStory(forms.allOptional, 'answered', (session, language) => (
  <FormRoot session={session} {...language}>
    <FormOptionalNote>
      <FormItems keys={session.getSnapshot().children} />
    </FormOptionalNote>
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

const HISTORY_WORDS = { en: enHistory, ko: koHistory, es: esHistory, ar: arHistory, 'en-XA': pseudoWords(enHistory) };

/** `earlierRenderers`: under each question the answer of an earlier time, which a button takes over. */
export const EarlierAnswers: Story = sessionStory(forms.chain, 'empty', (session, language) => (
  <BesideEarlier session={session} {...language} />
));

function BesideEarlier({ session, ...language }: { session: Session } & InLanguage): ReactElement {
  const [renderers] = useState(() => {
    const before = sessionOf(forms.chain, language.locale, forms.chain.answered);
    const response = before.toResponse({ status: 'completed', authored: '2026-03-03' });
    return earlierRenderers(earlierAnswers(session, response), EARLIER_WORDS[language.locale]);
  });
  return <QuestionnaireForm session={session} {...language} renderers={renderers} />;
}

const EARLIER_WORDS = { en: enEarlier, ko: koEarlier, es: esEarlier, ar: arEarlier, 'en-XA': pseudoWords(enEarlier) };

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
