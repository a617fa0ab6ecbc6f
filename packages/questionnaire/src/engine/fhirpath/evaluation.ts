import type { Element, Values } from './values/value.ts';
import type { Work } from './work.ts';

/** What an expression is evaluated with. Nothing is read from anywhere else: no clock, no network. */
export interface EvaluationInput {
  /** `%context`, and where paths begin: one value or a list, as JSON. */
  readonly context: unknown;

  /**
   * The value of `%name`: JSON, values of another evaluation, or a list of either. Nothing known is `null` or `[]`;
   * `undefined` says that there is no such variable, which is an error.
   */
  variable?(this: void, name: string): unknown;

  /** `today()`: a date as `2026-11-22`. Without it an expression that asks is not evaluated. */
  readonly today?: string;

  /** `now()`: a date and time with a zone. Without it an expression that asks is not evaluated. */
  readonly now?: string;

  /** The items of one `linkId` below a response or an item, in the order of `repeat(item)`: an index read. */
  itemsOf?(this: void, root: Element, linkId: string): readonly Element[];

  /**
   * The items of one `linkId` directly inside a response or an item, in order, where the host has them by name; `undefined`
   * for what it does not know, which is then walked through.
   */
  childItemsOf?(this: void, holder: Element, linkId: string): readonly Element[] | undefined;

  /** Hears how many steps an evaluation took, however it ended, where the host counts them over many (`MAX_STEPS` is for one). */
  worked?(this: void, steps: number): void;

  /** Whether text matches a pattern that is not sure to end soon in JavaScript; nothing for one that is not run. */
  matches?(this: void, text: string, pattern: string, flags: string): boolean | undefined;

  /** The same for what stands in place of each match. */
  replaceMatches?(this: void, text: string, pattern: string, substitution: string): string | undefined;
}

/** Where one part of an expression stands while it is evaluated. */
export interface Scope {
  readonly input: EvaluationInput;
  readonly work: Work;
  readonly self: Values;
  readonly index?: number;
  readonly total?: Values;
}

/** A compiled part: a closure from where it stands to its values. */
export type Part = (scope: Scope) => Values;

/** Gives the scope of one element of a collection. */
export function scopeOf(scope: Scope, self: Values, index?: number): Scope {
  scope.work.step();
  return index === undefined ? { ...scope, self } : { ...scope, self, index };
}
