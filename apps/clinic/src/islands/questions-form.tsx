import type { DraftMessages } from '@osseo/questionnaire/draft';
import { openSession, type Form, type SessionSnapshot } from '@osseo/questionnaire/engine';
import type { PageKeys } from '@osseo/questionnaire/form-post';
import {
  FormErrorSummary,
  FormItems,
  FormRoot,
  HeadingLevel,
  type QuestionnaireMessages,
} from '@osseo/questionnaire/react';
import { whyPresentation, type SectionWithReasons, type WhyMessages } from '@osseo/risk-forms/react';
import { Button } from '@osseo/ui';
import { useEffect, useRef, useState, type ComponentType, type ReactElement, type SubmitEvent } from 'react';
import type { KeptProps } from './kept-answers.tsx';
import { warnBeforeLeaving } from './warn-before-leaving.ts';

export interface QuestionsFormProps {
  form: Form;
  snapshot: SessionSnapshot;
  /** What this page asks. */
  page: PageKeys;
  /** Whether the problems of the page are shown from the start. */
  checked: boolean;
  /** Whether the answers that the page shows are kept. */
  isKept: boolean;
  /** BCP 47: how numbers and dates are written. */
  locale: string;
  messages: QuestionnaireMessages;
  /** The words of what keeps the answers, where the clinic lets something keep them. */
  draftMessages: DraftMessages | undefined;
  reasons: readonly SectionWithReasons[];
  whyMessages: WhyMessages;
  submitLabel: string;
  /** Said while the answers are on their way. */
  sending: string;
  /** Fields of the form that are no answers. */
  hiddenFields: Readonly<Record<string, string>>;
}

/** A word by the time that this is built, so that a site which keeps nothing before it is posted loads nothing of it. */
const MODE = import.meta.env.UNSENT_ANSWERS;

/** The element that says that the server cannot be reached. It is in the page from the start, and hidden. */
export const LOST_ID = 'questions-lost';

/**
 * One page of the questions. The server renders it and reads its post. Where
 * script runs it shows follow-ups at once, checks before it sends, and keeps
 * what was typed on the screen until the server has it.
 */
export function QuestionsForm({
  form,
  snapshot,
  page,
  checked,
  isKept,
  locale,
  messages,
  draftMessages,
  reasons,
  whyMessages,
  submitLabel,
  sending,
  hiddenFields,
}: QuestionsFormProps): ReactElement {
  const [session, setSession] = useState(() => {
    const created = openSession(form, { snapshot, locale });
    if (checked) for (const key of page) created.validate(key);
    return created;
  });
  const [presentation] = useState(() => whyPresentation(reasons, whyMessages));
  const [isSending, setSending] = useState(false);
  const [Kept, setKept] = useState<ComponentType<KeptProps>>();
  const leaveRef = useRef(() => {});

  useEffect(() => {
    if (MODE === 'none') leaveRef.current = warnBeforeLeaving(session, isKept);
    else void import('./kept-answers.tsx').then((part) => setKept(() => part.Kept));
  }, [session, isKept]);

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // On a slow line people press again: one post is on its way already.
    if (isSending) return;
    const target = event.currentTarget;
    setSending(true);
    sayLost(false);
    try {
      const to = await post(target);
      leaveRef.current();
      // What is to be shown, the server says in a page of its own, so the form goes there by itself.
      if (to === undefined) target.submit();
      else location.assign(to);
    } catch {
      setSending(false);
      sayLost(true);
    }
  }

  return (
    <HeadingLevel level={MODE === 'device' ? 2 : 1}>
      <FormRoot {...{ session, page, locale, messages, presentation }} onValidSubmit={(event) => void send(event)}>
        {Object.entries(hiddenFields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormErrorSummary />
        {MODE !== 'none' && Kept && (
          <Kept messages={draftMessages} {...{ form, session, setSession, locale, leaveRef }} />
        )}
        <FormItems keys={page} />
        <Button className="osseo-form-submit" type="submit">
          {submitLabel}
        </Button>
      </FormRoot>
      <output>{isSending && sending}</output>
    </HeadingLevel>
  );
}

/** Posts a page, and tells where it leads. It throws where no answer of ours comes back. */
async function post(form: HTMLFormElement): Promise<string | undefined> {
  const response = await fetch(location.href, {
    method: 'POST',
    // Nothing here asks for files, so that every field is text.
    body: new URLSearchParams([...new FormData(form)] as [string, string][]),
    headers: { Accept: 'application/json' },
    // A line that says nothing for half a minute is lost. Posting again is safe.
    signal: AbortSignal.timeout(30_000),
  });
  const { to }: { to?: string } = await response.json();
  return to;
}

/** Says that nothing is lost, where the focus goes so that it is heard; or takes that back. */
function sayLost(isLost: boolean): void {
  const message = document.getElementById(LOST_ID);
  if (!message) return;
  message.hidden = !isLost;
  if (isLost) message.focus();
}
