'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Question } from '../question/use-question.ts';

export interface GroupHeadProps {
  /** From `useQuestion`, of the group. */
  question: Question;
  /** The words over the group, in the element that makes a heading of them. */
  children?: ReactNode;
}

/** What stands over a group: its heading, how to answer, and what is wrong with it as a whole. Nothing where there is none. */
export function GroupHead({ question, children }: GroupHeadProps): ReactElement | null {
  const rest = underHeading(question);
  if (!children && !rest) return null;
  return (
    <div className="osseo-form-group-head">
      {children}
      {rest}
    </div>
  );
}

/** The same without a heading, for the head of a row or of a column. Called: it keeps nothing, and forms have many. */
export function underHeading({ questionId, shownHelp, above, error }: Question): ReactElement | null {
  if (!shownHelp && !above && !error) return null;
  return (
    <>
      {shownHelp && (
        <p className="osseo-form-group-help" id={`${questionId}-help`}>
          {shownHelp}
        </p>
      )}
      {above}
      {error && (
        <p className="osseo-form-group-error" id={groupErrorId(questionId)}>
          {error}
        </p>
      )}
    </>
  );
}

/** The id of what is wrong with a group, for `aria-describedby`. */
export function groupErrorId(questionId: string): string {
  return `${questionId}-error`;
}
