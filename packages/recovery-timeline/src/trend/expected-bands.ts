import type { RecoveryPlan, StatementRef, Treatment } from '../engine/model/plan.ts';
import type { Measure } from '../check-in/engine/model/answers.ts';

/** What is usual, where somebody has found out. It belongs beside the person's own line, and judges nothing. */
export interface ExpectedBand {
  readonly measure: Measure;
  /** Days of the plan, both ends included. */
  readonly from: number;
  readonly to: number;
  /** How much is usual on these days; `null` where it is known only that it is at its worst then. */
  readonly values: { readonly min: number; readonly max: number } | null;
  /** The sentence that says so: the procedure has its sources and review. `null` for a band of the clinic's own. */
  readonly statement: StatementRef | null;
}

/**
 * When swelling is at its worst, by procedure: days from day 0, and the sentence of the procedure that says it. This is all
 * that the evidence has. It says for no procedure how much pain or swelling is usual, and for the others not when.
 */
const WORST_SWELLING: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  'jaw-implant': { from: 2, to: 3 },
  'dental-implant': { from: 2, to: 3 },
  'dermal-filler': { from: 1, to: 3 },
  'facial-fat-transfer': { from: 0, to: 3 },
};

const STATEMENT = 'normal-swelling';

/** The bands that the evidence supports for a plan, as drafts; empty where it supports none. */
export function expectedBandsOf(
  plan: Pick<RecoveryPlan, 'tracks'>,
  treatments: readonly Treatment[],
): readonly ExpectedBand[] {
  return treatments.flatMap(({ key, procedure }): readonly ExpectedBand[] => {
    const worst = WORST_SWELLING[procedure.id];
    const track = plan.tracks.find(({ treatment }) => treatment === key);
    if (!worst || !track || !procedure.statements[STATEMENT]) return [];
    return [
      {
        measure: 'swelling',
        from: track.dayZero + worst.from,
        to: track.dayZero + worst.to,
        values: null,
        statement: { treatment: key, statement: STATEMENT },
      },
    ];
  });
}
