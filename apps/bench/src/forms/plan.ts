import { GATE, GATED, linkId, NOTE, SECTION_SIZE, SUMMANDS, TOTAL } from './slots.ts';

/** What the tasks need to know of a generated form. */
export interface Plan {
  /** A question on which nothing depends. */
  readonly note: string;
  /** A question on which exactly twenty others depend, in the first section and in the last. */
  readonly gate: string;
  readonly gated: readonly string[];
  /** A number that goes into a calculated sum, and where the sum stands. */
  readonly summand: string;
  readonly total: string;
  /** What the other summands come to in a generated response. */
  readonly rest: number;
}

export function planOf(size: number): Plan {
  const last = size / SECTION_SIZE - 1;
  const [summand, ...others] = SUMMANDS;
  return {
    note: linkId(0, NOTE),
    gate: linkId(0, GATE),
    gated: [0, last].flatMap((section) => GATED.map((slot) => linkId(section, slot))),
    summand: linkId(0, summand),
    total: linkId(0, TOTAL),
    rest: others.reduce<number>((sum, slot) => sum + slot, 0),
  };
}
