'use client';
import { useStore } from '@osseo/core/react';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { EarlierAnswers } from '../../engine/earlier/earlier-answers.ts';
import type { AnsweringSession, ItemState } from '../../engine/model/session.ts';
import type { RecordMessages } from '../../messages/record-messages.ts';
import { useForm } from '../form-context.ts';
import { FormSignature } from '../form-signature.tsx';
import { wordsIn } from '../question/words.ts';
import { FormReview, type FormReviewProps } from '../review/form-review.tsx';
import { reviewSections } from '../review/review-sections.ts';
import { RecordContext } from './record-context.ts';
import { earlierOf, RecordRow } from './record-row.tsx';
import { standingOf } from './standing-of.ts';

export interface FormRecordProps extends Omit<FormReviewProps, 'row'> {
  /** The words for clinicians, e.g. `enRecord` of `@osseo/questionnaire/messages/en`. */
  recordMessages: RecordMessages;
  /** An earlier submission, of which every difference is shown. Create it once, outside render. */
  earlier?: EarlierAnswers | undefined;
  /** What stands under an answer, such as the flags that it raised. Create it outside render. */
  beside?: ((state: ItemState) => ReactNode) | undefined;
}

/**
 * A submission as a clinician reads it: first how many questions are open, then every question that applies with its
 * answer, "not answered", "not known" and "in person" apart, what changed since an earlier time, and whatever the host
 * has to say beside an answer. It is for clinicians only: what `beside` shows may be a flag.
 * Renders a `<div>` element.
 */
export function FormRecord({ recordMessages, earlier, beside, ...props }: FormRecordProps): ReactElement {
  const value = useMemo(() => ({ messages: recordMessages, earlier, beside }), [recordMessages, earlier, beside]);
  return (
    <RecordContext value={value}>
      <Counts recordMessages={recordMessages} earlier={earlier} />
      <FormReview {...props} row={RecordRow} />
      <FormSignature mode="display" />
    </RecordContext>
  );
}

/** What is open and what differs, in numbers; nothing where there is neither. */
function Counts({ recordMessages, earlier }: Pick<FormRecordProps, 'recordMessages' | 'earlier'>): ReactElement | null {
  const form = useForm('FormRecord');
  const { session, presentation } = form;
  useStore(session, ({ revision }) => revision);
  const t = wordsIn(form);
  const counts = countsOf(session, earlier, (state) => presentation.isShown?.(state, 'display') ?? true);
  const shown = COUNTED.filter((name) => counts[name] > 0);
  if (shown.length === 0) return null;

  return (
    <ul className="osseo-form-record-counts" aria-label={t(recordMessages.label)}>
      {shown.map((name) => (
        <li key={name}>{t(recordMessages[name], { count: counts[name] })}</li>
      ))}
    </ul>
  );
}

const COUNTED = ['inPerson', 'unknown', 'unanswered', 'changed'] as const;

function countsOf(
  session: AnsweringSession,
  earlier: EarlierAnswers | undefined,
  isShown: (state: ItemState) => boolean,
): Readonly<Record<(typeof COUNTED)[number], number>> {
  const counts = { inPerson: 0, unknown: 0, unanswered: 0, changed: 0 };
  for (const { blocks } of reviewSections(session, isShown)) {
    for (const state of blocks.flatMap(({ questions }) => questions)) {
      const { missing, difference } = standingOf(state, earlierOf({ earlier }, state));
      if (missing) counts[missing] += 1;
      if (difference) counts.changed += 1;
    }
  }
  return counts;
}
