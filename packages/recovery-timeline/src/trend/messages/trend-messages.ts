import type { Measure } from '../../check-in/engine/model/answers.ts';

/** Every word of the trend. */
export interface TrendMessages {
  readonly title: string;
  /** What the lines are and are not: no verdict is in them. */
  readonly note: string;
  readonly measures: Readonly<Record<Measure, string>>;
  /** `{measure}`, `{count}`: the drawing for those who listen. The numbers themselves are in the table. */
  readonly drawing: string;
  /** From none to a lot. */
  readonly amounts: readonly [string, string, string, string];
  /** On a band: the days on which it is usually at its worst. */
  readonly worstDays: string;
  /** On a band of values. */
  readonly usual: string;
  /** In place of a band. */
  readonly noBand: string;
  /** Under the lines. */
  readonly dayHead: string;
  readonly dateHead: string;
  /** Opens the table. */
  readonly tableTitle: string;
  readonly noAnswer: string;
  readonly loading: string;
  /** The drawing could not be loaded. */
  readonly failed: string;
  readonly emptyTitle: string;
  readonly empty: string;
}
