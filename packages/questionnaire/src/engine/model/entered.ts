import type { IssueCode } from './issue.ts';

/** What a person typed or chose that cannot be read as an answer, kept as it is until something else takes its place. */
export interface Entered {
  /** By part of the field (`''`, or `day`, `month`, `year`, `value`, `unit`, `other`); several values of a part are lines. */
  readonly parts: Readonly<Record<string, string>>;
  /** Why it cannot be read. Missing where nothing is wrong but nothing is answered either, as with a unit and no number. */
  readonly code?: IssueCode;
}
