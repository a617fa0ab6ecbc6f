'use client';
import { Checkbox, ChoiceDivider, Choices, Radio } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { AbsentReason } from '../../engine/model/answer.ts';
import { absentToken } from '../../engine/keys/tokens.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import type { Question } from './use-question.ts';

export interface AbsentChoicesProps {
  state: ItemState;
  question: Question;
}

/**
 * The ways not to answer, among the radio buttons of the question: the browser
 * itself then sees to it that they exclude an answer.
 */
export function AbsentRadios({ state, question }: AbsentChoicesProps): ReactElement | null {
  const { session, messages } = useForm('FormItem');
  const { absentReasons } = state.item;
  if (absentReasons.length === 0) return null;

  return (
    <>
      <ChoiceDivider>{question.t(messages.or)}</ChoiceDivider>
      {absentReasons.map((reason) => (
        <Radio
          key={reason}
          id={`${question.id}-${reason}`}
          name={question.name()}
          value={absentToken(reason)}
          label={question.t(messages.absent[reason])}
          checked={isAbsent(state, reason)}
          onChange={() => session.answer(state.key, [{ kind: 'absent', reason }])}
        />
      ))}
    </>
  );
}

/**
 * The ways not to answer, beside controls that are no radio buttons. They can be
 * taken back, so they are checkboxes, of which one at most is on.
 */
export function AbsentCheckboxes({ state, question }: AbsentChoicesProps): ReactElement | null {
  const { session, messages } = useForm('FormItem');
  const { absentReasons } = state.item;
  if (absentReasons.length === 0) return null;

  return (
    <Choices>
      <ChoiceDivider>{question.t(messages.or)}</ChoiceDivider>
      {absentReasons.map((reason) => (
        <Checkbox
          key={reason}
          id={`${question.id}-${reason}`}
          name={question.name('absent')}
          value={reason}
          label={question.t(messages.absent[reason])}
          checked={isAbsent(state, reason)}
          onChange={({ target }) => session.answer(state.key, target.checked ? [{ kind: 'absent', reason }] : [])}
        />
      ))}
    </Choices>
  );
}

function isAbsent({ answers }: ItemState, reason: AbsentReason): boolean {
  return answers.some((answer) => answer.kind === 'absent' && answer.reason === reason);
}
