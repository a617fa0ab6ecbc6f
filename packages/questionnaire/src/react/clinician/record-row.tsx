'use client';
import { OsseoError } from '@osseo/core';
import { Badge, SummaryRow } from '@osseo/ui';
import { use, type ReactElement } from 'react';
import type { Answer } from '../../engine/model/answer.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import { answerText } from '../question/answer-text.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { questionText } from '../question/question-text.ts';
import { wordsIn } from '../question/words.ts';
import { writeDate } from '../question/write-when.ts';
import { ReviewAnswer } from '../review/review-answer.tsx';
import type { ReviewRowProps } from '../review/review-row.tsx';
import { RecordContext, type RecordContextValue } from './record-context.ts';
import { standingOf } from './standing-of.ts';

/** One question with its answer, what it was before, and what a clinician is to see beside it. */
export function RecordRow({ state }: ReviewRowProps): ReactElement {
  const record = use(RecordContext);
  const form = useForm('RecordRow');
  const t = wordsIn(form);
  if (!record) {
    throw new OsseoError('part-outside-root', 'Osseo: <RecordRow> is outside <FormRecord>. Use <FormRecord> instead.');
  }
  const { messages, earlier, beside } = record;
  const before = earlierOf(record, state);
  const { missing, difference } = standingOf(state, before);
  const mark = missing ?? difference;

  return (
    <SummaryRow
      className="osseo-form-record-row"
      data-standing={mark}
      term={inOwnLanguage(form, questionText(state.item))}
    >
      <span className="osseo-form-record-answer">
        <ReviewAnswer state={state} />
        {missing && missing !== 'unanswered' && <Badge tone="caution">{t(messages.marks[missing])}</Badge>}
        {difference && <Badge tone="accent">{t(messages.marks[difference])}</Badge>}
      </span>
      {difference === 'changed' && <Before state={state} answers={before ?? []} authored={earlier?.authored} />}
      {beside?.(state)}
    </SummaryRow>
  );
}

interface BeforeProps {
  state: ItemState;
  answers: readonly Answer[];
  authored: string | undefined;
}

function Before({ state, answers, authored }: BeforeProps): ReactElement | null {
  const form = useForm('RecordRow');
  const record = use(RecordContext);
  if (!record) return null;
  const { messages } = record;
  const t = wordsIn(form);
  const answer = answers.map((each) => answerText(each, state.item, form) ?? '').join(t(messages.separator));
  const date = authored === undefined ? undefined : writeDate(authored.slice(0, 10), form.locale);
  return (
    <del className="osseo-form-record-before">
      {date === undefined ? t(messages.before, { answer }) : t(messages.beforeOn, { date, answer })}
    </del>
  );
}

/** What was answered an earlier time; `undefined` where nothing is read of one. */
export function earlierOf(
  { earlier }: Pick<RecordContextValue, 'earlier'>,
  { key }: ItemState,
): readonly Answer[] | undefined {
  return earlier && earlier.refused === undefined ? earlier.at(key).getSnapshot() : undefined;
}
