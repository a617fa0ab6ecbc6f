'use client';
import { Fieldset } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import type { Question } from './use-question.ts';

export interface QuestionFieldsetProps {
  /** From `useQuestion`. */
  question: Question;
  /**
   * What the legend says.
   * @default the words of the question
   */
  legend?: ReactNode;
  /** The controls. */
  children: ReactNode;
}

/** A question with several controls: the legend asks, help and problem stand under it. */
export function QuestionFieldset({ question, children, legend }: QuestionFieldsetProps): ReactElement {
  return questionFieldset(question, children, legend);
}

/** The same, called, for what a form has many of. */
export function questionFieldset(
  question: Question,
  children: ReactNode,
  legend: ReactNode = question.shownLabel,
): ReactElement {
  return (
    <Fieldset
      className="osseo-form-question"
      id={question.questionId}
      legend={legend}
      note={question.note}
      help={question.shownHelp}
      error={question.error}
      onBlur={question.leave}
    >
      {under(question.above, children)}
    </Fieldset>
  );
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

/** The question's words with an id, for a control that has no label of its own: `legendId` names it. */
export function namedLegend(question: Question): ReactElement {
  return <span id={legendId(question)}>{question.shownLabel}</span>;
}

export function legendId({ id }: Question): string {
  return `${id}-legend`;
}
