import type { Anaesthesia, Duration, Setting } from '../model/practice.ts';
import type { CountEstimate, Estimate } from '../model/estimate.ts';
import type { OutcomeKind } from '../model/procedure.ts';
import type { Window } from '../model/ranges.ts';
import type { MilestoneKind } from '../model/recovery.ts';

/** A choice that a person has. The first is always no treatment. */
export type Option =
  | { readonly kind: 'no-treatment'; readonly statements: readonly StatementRef[] }
  | { readonly kind: 'procedure'; readonly procedure: string };

/** A sentence of one of the procedures compared. */
export interface StatementRef {
  readonly procedure: string;
  readonly statement: string;
}

/** One figure, drawn out of the denominator of the whole comparison. */
export interface ComparedEstimate extends StatementRef {
  readonly estimate: Estimate;
}

/** What an option says in a row. Every option has a cell in every row, so that none looks better by its silence. */
export type Cell =
  | { readonly kind: 'statements'; readonly statements: readonly StatementRef[] }
  | { readonly kind: 'anaesthesia'; readonly kinds: readonly Anaesthesia[] }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'setting'; readonly setting: Setting }
  | { readonly kind: 'window'; readonly window: Window; readonly statement: string }
  | { readonly kind: 'estimates'; readonly estimates: readonly ComparedEstimate[] }
  /** The data has nothing on it: said in words, never left blank. */
  | { readonly kind: 'not-known' }
  /** It cannot happen with this option, such as a harm of surgery without surgery. */
  | { readonly kind: 'not-applicable' };

/** What a row is about. */
export type RowSubject =
  | { readonly kind: 'what-it-is' | 'anaesthesia' | 'duration' | 'setting' | 'longevity' | 'cautions' }
  | { readonly kind: 'milestone'; readonly milestone: MilestoneKind }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeKind }
  /** An entry of the catalogue of complications, or a harm that one procedure alone names. */
  | { readonly kind: 'harm'; readonly harm: string };

export interface Row {
  readonly subject: RowSubject;
  /** One cell per option, in the order of `options`. */
  readonly cells: readonly Cell[];
}

/** Options side by side: the same rows and the same denominator for all. */
export interface Comparison {
  readonly options: readonly Option[];
  /** Every count is out of so many. */
  readonly of: CountEstimate['of'];
  readonly rows: readonly Row[];
}
