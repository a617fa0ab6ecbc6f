'use client';
import { Field, type FieldControlProps } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import type { ItemState } from '../../engine/model/session.ts';
import { AbsentChoices } from './absent-choices.tsx';
import { legendId, QuestionFieldset, under } from './question-fieldset.tsx';
import type { Question } from './use-question.ts';

/** What the one control of a question must carry. */
export interface SingleControlAttributes extends FieldControlProps {
  'aria-labelledby'?: string;
}

export interface SingleControlProps {
  state: ItemState;
  question: Question;
  children: (control: SingleControlAttributes) => ReactNode;
}

/**
 * A question with one control. Ways not to answer make it a group, and the
 * legend then names the control.
 */
export function SingleControl({ state, question, children }: SingleControlProps): ReactElement {
  return singleControl(state, question, children);
}

/** The same, called, and calling `Field`: of text fields a form has many, and each component less between them is one less to keep. */
export function singleControl(
  state: ItemState,
  question: Question,
  children: SingleControlProps['children'],
): ReactElement {
  const { id, shownLabel, note, shownHelp, above, error, leave } = question;
  if (state.item.absentReasons.length === 0) {
    return Field({
      className: 'osseo-form-question',
      id,
      label: shownLabel,
      note,
      help: shownHelp,
      error,
      onBlur: leave,
      children: (control) => under(above, children(control)),
    });
  }

  return (
    <QuestionFieldset question={question}>
      <div>{children({ id, 'aria-labelledby': legendId(question), ...(error && { 'aria-invalid': true }) })}</div>
      <AbsentChoices state={state} question={question} />
    </QuestionFieldset>
  );
}
