import type { CivilDate } from '@osseo/core';
import type { Span, Window } from '../model/ranges.ts';
import type { RestrictionLevel } from '../model/recovery.ts';

/** What a clinic may set differently in a part, by the part's id. */
type ById<Part> = Readonly<Record<string, Part>>;

/** A clinic's own days and levels for a procedure that ships, and who decided them. */
export interface Extension {
  /** Who decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: CivilDate;
  readonly why?: string;
  readonly recovery: {
    readonly phases?: ById<{ readonly span: Span }>;
    readonly restrictions?: ById<{
      readonly level?: RestrictionLevel;
      readonly from?: number;
      readonly until?: Window | null;
    }>;
    readonly tasks?: ById<{ readonly span: Span }>;
    readonly visits?: ById<{ readonly window: Window }>;
    readonly milestones?: ById<{ readonly window: Window }>;
  };
}
