import type { Derive } from '../session/derivations.ts';
import type { Coding } from './answer.ts';

/**
 * What some forms need beyond the engine. Each is large or slow to load, so a
 * host loads it for the forms that use it (`loadTools`), and gives it to the session.
 */
export interface Tools {
  /** Runs the expressions of the form that it was made for. Without it, expressions are as if they were not there. */
  readonly expressions?: Derive;
  /** Whether text matches a pattern as a whole, in time that grows with the text alone. Without it patterns are not checked. */
  readonly matchesWhole?: (text: string, pattern: string) => boolean;
  /**
   * A number of one unit in another, by UCUM; `undefined` where the units measure different things.
   * Without it only equal units are compared.
   */
  readonly convertUnit?: (value: number, from: Coding, to: Coding) => number | undefined;
}
