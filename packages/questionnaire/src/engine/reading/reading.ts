import type { Answer } from '../model/answer.ts';
import type { Entered } from '../model/entered.ts';
import type { IssueCode } from '../model/issue.ts';

/** What was typed or chosen, by part of the field. */
export type EnteredParts = Readonly<Record<string, readonly string[]>>;

/** What became of it: answers, or the text as it was typed with what is wrong with it. */
export interface EnteredReading {
  readonly answers: readonly Answer[];
  readonly entered: Entered | undefined;
}

/** The answers that were read (none where nothing was typed), or why nothing could be. */
export type ValueReading = { readonly answers: readonly Answer[] } | { readonly code: IssueCode | undefined };
