import { openSession, type Form, type ItemKey, type SessionSnapshot } from '@osseo/questionnaire/engine';
import { HeadingLevel, QuestionnaireForm, type QuestionnaireMessages } from '@osseo/questionnaire/react';
import { useState, type ReactElement, type SubmitEvent } from 'react';

export interface QuestionsFormProps {
  form: Form;
  snapshot: SessionSnapshot;
  /** The group of questions on this page. */
  page: ItemKey;
  /** Whether the problems of the page are shown from the start. */
  checked: boolean;
  /** BCP 47: how numbers and dates are written. */
  locale: string;
  messages: QuestionnaireMessages;
  submitLabel: string;
  /** Said while the answers are on their way. */
  sending: string;
  revision: number;
}

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
  locale,
  messages,
  submitLabel,
  sending,
  revision,
}: QuestionsFormProps): ReactElement {
  const [session] = useState(() => {
    const created = openSession(form, { snapshot, locale });
    if (checked) created.validate(page);
    return created;
  });
  const [isSending, setSending] = useState(false);

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // On a slow line people press again: one post is on its way already.
    if (isSending) return;
    const target = event.currentTarget;
    setSending(true);
    sayLost(false);
    const outcome = await post(target);
    if (outcome.kind === 'go') location.assign(outcome.to);
    else if (outcome.kind === 'lost') {
      setSending(false);
      sayLost(true);
    }
    // Anything else the server says in a page of its own, so the form goes there by itself.
    else target.submit();
  }

  return (
    <HeadingLevel level={1}>
      <QuestionnaireForm
        session={session}
        page={page}
        locale={locale}
        messages={messages}
        submitLabel={submitLabel}
        hiddenFields={{ revision: String(revision) }}
        onValidSubmit={(event) => void send(event)}
      />
      <output>{isSending && sending}</output>
    </HeadingLevel>
  );
}

/** A line that says nothing for so long is lost, in milliseconds. Posting again is safe. */
const LONGEST_WAIT = 30_000;

type Posted = { readonly kind: 'go'; readonly to: string } | { readonly kind: 'lost' } | { readonly kind: 'other' };

async function post(form: HTMLFormElement): Promise<Posted> {
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const response = await fetch(location.href, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    if (response.status >= 500) return { kind: 'lost' };
    if (!response.headers.get('content-type')?.startsWith('application/json')) return { kind: 'other' };
    const { to }: { to: string } = await response.json();
    return { kind: 'go', to };
  } catch {
    return { kind: 'lost' };
  }
}

/** Says that nothing is lost, where the focus goes so that it is heard; or takes that back. */
function sayLost(isLost: boolean): void {
  const message = document.getElementById(LOST_ID);
  if (!message) return;
  message.hidden = !isLost;
  if (isLost) message.focus();
}
