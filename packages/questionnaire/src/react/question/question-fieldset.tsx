'use client';
import { Fieldset } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import type { Question } from './use-question.ts';

export interface QuestionFieldsetProps {
  /** From `useQuestion`. */
  question: Question;
  /** The controls. */
  children: ReactNode;
}

/** A question with several controls: the legend asks, help and problem stand under it. */
export function QuestionFieldset({ question, children }: QuestionFieldsetProps): ReactElement {
  return questionFieldset(question, children);
}

/** The same, called, for what a form has many of. */
export function questionFieldset(question: Question, children: ReactNode): ReactElement {
  return Fieldset({
    className: 'osseo-form-question',
    id: question.questionId,
    legend: question.shownLabel,
    note: question.note,
    help: question.shownHelp,
    error: question.error,
    onBlur: question.leave,
    children: under(question.above, children),
  });
}

/** Controls under what stands above them. It is there from the beginning or never, and most questions have none. */
export function under(above: ReactNode, controls: ReactNode): ReactNode {
  if (!above) return controls;
  return (
    <>
      {above}
      {controls}
    </>
  );
}

/** The id of the legend, for a control that has no label of its own. */
export function legendId({ questionId }: Question): string {
  return `${questionId}-legend`;
}
