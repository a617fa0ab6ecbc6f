import { useMemo, type ReactElement, type ReactNode } from 'react';
import { formatMessage } from '../../../packages/core/src/index.ts';
import { useStore } from '../../../packages/core/src/react/index.ts';
import { keysOfPage, type PageKeys } from '../../../packages/questionnaire/src/engine/form-post/pages.ts';
import { createDraft, FormDraft } from '../../../packages/questionnaire/src/draft/index.ts';
import {
  openSession,
  type AnsweringSession,
  type Form,
  type SessionSnapshot,
} from '../../../packages/questionnaire/src/engine/index.ts';
import {
  FormErrorSummary,
  FormItems,
  FormProgress,
  FormReview,
  FormRoot,
} from '../../../packages/questionnaire/src/react/index.ts';
import type { FormNotice, QuestionsView, ReviewView } from '../../../packages/questionnaire/src/server/index.ts';
import type { RiskFormSection } from '../../../packages/risk-forms/src/index.ts';
import { whyPresentation } from '../../../packages/risk-forms/src/react/index.ts';
import { Button } from '../../../packages/ui/src/index.ts';
import type { JourneyWords } from './languages.ts';

/** What a page of questions is made of: plain data, the same on the server and in the browser. */
export interface JourneyPageProps extends Pick<
  QuestionsView,
  'action' | 'backHref' | 'checked' | 'hiddenFields' | 'keys' | 'notice' | 'step' | 'steps'
> {
  readonly form: Form;
  readonly snapshot: SessionSnapshot;
  readonly sections: readonly RiskFormSection[];
  readonly words: JourneyWords;
}

/** One page of questions. */
export function JourneyPage({
  form,
  snapshot,
  sections,
  words,
  keys,
  checked,
  action,
  hiddenFields,
  backHref,
  step,
  steps,
  notice,
}: JourneyPageProps): ReactElement {
  const { locale, messages, pages, draft: draftMessages } = words;
  const { session, draft, presentation } = useMemo(() => {
    const opened = openSession(form, { snapshot, locale });
    if (checked) for (const key of keys) opened.validate(key);
    return {
      session: opened,
      draft: createDraft(opened, { mode: 'server', delay: 200 }),
      presentation: whyPresentation(sections, words.why),
    };
  }, [form, snapshot, locale, checked, keys, sections, words]);
  return (
    <>
      {backHref !== undefined && <a href={backHref}>{formatMessage(pages.back, locale)}</a>}
      <h1>{words.title}</h1>
      <Told notice={notice} words={words} />
      <FormRoot {...{ session, locale, messages, presentation, action }} page={keys}>
        <HiddenFields fields={hiddenFields} />
        <FormErrorSummary />
        <FormProgress value={step} max={steps} />
        <Questions session={session} page={keys} />
        <FormDraft draft={draft} messages={draftMessages} />
        <Button type="submit">{formatMessage(pages.next, locale)}</Button>
      </FormRoot>
    </>
  );
}

/** Entries that are added to a list on the page belong to it as well. */
function Questions({ session, page }: { session: AnsweringSession; page: PageKeys }): ReactElement {
  useStore(session, (state) => state.children);
  return <FormItems keys={keysOfPage(session, page)} />;
}

export interface CheckPageProps {
  readonly view: ReviewView;
  readonly words: JourneyWords;
}

/** All answers once more. It needs no script. */
export function CheckPage({ view, words }: CheckPageProps): ReactElement {
  const { locale, messages, pages } = words;
  return (
    <>
      {view.backHref !== undefined && <a href={view.backHref}>{formatMessage(pages.back, locale)}</a>}
      <h1>{formatMessage(pages.reviewTitle, locale)}</h1>
      <Told notice={view.notice} words={words} />
      <FormRoot session={view.session} {...{ locale, messages }} action={view.action}>
        <HiddenFields fields={view.hiddenFields} />
        {view.incomplete && <FormErrorSummary pageHref={view.changeHref} />}
        <FormReview changeHref={view.changeHref} />
        <Button type="submit">{formatMessage(pages.send, locale)}</Button>
      </FormRoot>
    </>
  );
}

function HiddenFields({ fields }: { fields: Readonly<Record<string, string>> }): ReactNode {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} defaultValue={value} />
  ));
}

/** What the server has to tell besides what is wrong with an answer. */
function Told({ notice, words }: { notice: FormNotice | undefined; words: JourneyWords }): ReactElement | false {
  const { locale, messages, draft } = words;
  if (notice === undefined) return false;
  const told: Partial<Record<FormNotice, string>> = {
    'more-questions': formatMessage(messages.announce.questionsAdded, locale, { count: 2 }),
    unavailable: formatMessage(draft.failed, locale),
    stale: formatMessage(draft.stale, locale),
    saved: formatMessage(draft.saved, locale),
  };
  return <p role="status">{told[notice]}</p>;
}
