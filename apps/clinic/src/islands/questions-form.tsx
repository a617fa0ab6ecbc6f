import { openSession, type Form, type ItemKey, type SessionSnapshot } from '@osseo/questionnaire/engine';
import { HeadingLevel, QuestionnaireForm, type QuestionnaireMessages } from '@osseo/questionnaire/react';
import { Callout } from '@osseo/ui';
import { useEffect, useRef, useState, type ReactElement, type SubmitEvent } from 'react';

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
  /** What is said when the server cannot be reached. */
  lost: { readonly title: string; readonly text: string };
}

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
  lost,
}: QuestionsFormProps): ReactElement {
  const [session] = useState(() => {
    const created = openSession(form, { snapshot, locale });
    if (checked) created.validate(page);
    return created;
  });
  const [state, setState] = useState<'lost' | 'resting' | 'sending'>('resting');

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // On a slow line people press again: one post is on its way already.
    if (state === 'sending') return;
    const target = event.currentTarget;
    setState('sending');
    const outcome = await post(target);
    if (outcome.kind === 'go') location.assign(outcome.to);
    else if (outcome.kind === 'lost') setState('lost');
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
      <output>{state === 'sending' && sending}</output>
      {state === 'lost' && <Lost {...lost} />}
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

/** Says that nothing is lost, and takes focus so that it is heard. */
function Lost({ title, text }: QuestionsFormProps['lost']): ReactElement {
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);

  return (
    <Callout ref={message} level="same-day" label={title} headingLevel={2} role="alert" tabIndex={-1}>
      <p>{text}</p>
    </Callout>
  );
}
