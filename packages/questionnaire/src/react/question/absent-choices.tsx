'use client';
import { Checkbox, ChoiceDivider, Choices, Radio } from '@osseo/ui';
import type { ReactElement } from 'react';
import { absentToken } from '../../engine/keys/tokens.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { useForm } from '../form-context.ts';
import type { Question } from './use-question.ts';

export interface AbsentChoicesProps {
  state: ItemState;
  question: Question;
  /** Whether they stand among the radio buttons of the question. */
  among?: boolean;
}

/**
 * The ways not to answer. Among radio buttons they are radio buttons: the browser itself then sees to it that they exclude
 * an answer. Beside other controls they can be taken back, so they are checkboxes, of which one at most is on.
 */
export function AbsentChoices({ state, question, among = false }: AbsentChoicesProps): ReactElement | null {
  const { session, messages } = useForm('FormItem');
  const { answers, item } = state;
  if (item.absentReasons.length === 0) return null;
  const Choice = among ? Radio : Checkbox;

  const choices = (
    <>
      <ChoiceDivider>{question.t(messages.or)}</ChoiceDivider>
      {item.absentReasons.map((reason) => (
        <Choice
          key={reason}
          id={`${question.id}-${reason}`}
          name={question.name(among ? undefined : 'absent')}
          value={among ? absentToken(reason) : reason}
          label={question.t(messages.absent[reason])}
          checked={answers.some((answer) => answer.kind === 'absent' && answer.reason === reason)}
          onChange={({ target }) => session.answer(state.key, target.checked ? [{ kind: 'absent', reason }] : [])}
        />
      ))}
    </>
  );
  return among ? choices : <Choices>{choices}</Choices>;
}
