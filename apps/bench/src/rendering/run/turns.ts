import type { Sample } from './sample.ts';

/** What is mounted once in a page is left to chance where it is short: it is mounted in this many pages a round. */
const LAPS = 9;

/** The first of them type and press as well, which is mostly waiting, and is done several times in each. */
const THOROUGH = 3;

/** What takes longer to its frame, in milliseconds, is mounted in one. */
const SHORT = 1000;

export interface Rounds {
  readonly contenders: readonly string[];
  readonly sizes: readonly number[];
  readonly rounds: number;
}

/** One page of one contender at one size. */
export type Turn = Pick<Sample, 'contender' | 'size' | 'round' | 'lap'>;

/** Whether a page mounts and no more. */
export function mountsOnly({ lap }: Pick<Turn, 'lap'>): boolean {
  return lap >= THOROUGH;
}

/** What a page is shown for that is to be measured in no way. */
export const WARMING: Pick<Turn, 'round' | 'lap'> = { round: 0, lap: LAPS };

/** Lap by lap, each in another order. */
export function* turns({ contenders, sizes, rounds }: Rounds): Generator<Turn> {
  for (let round = 0; round < rounds; round += 1)
    for (const size of sizes)
      for (let lap = 0; lap < LAPS; lap += 1) {
        for (const contender of orderOf(contenders, round * LAPS + lap)) yield { contender, size, round, lap };
      }
}

/**
 * The orders that Williams' design balances: from the outside in, shifted by one each lap, and backwards after as many
 * laps as there are contenders. In time everybody comes after everybody, and pays for what that one left behind.
 */
function orderOf(contenders: readonly string[], lap: number): readonly string[] {
  const { length } = contenders;
  const order = contenders.map((_, place) => {
    const at = place % 2 === 0 ? place / 2 : length - (place + 1) / 2;
    return contenders[(at + lap) % length] ?? '';
  });
  return Math.floor(lap / length) % 2 === 0 ? order : order.toReversed();
}

/** Whether a page is there already, cannot come, or has nothing to add. */
export function isDone(samples: readonly Sample<string>[], { contender, size, round, lap }: Turn): boolean {
  const before = samples.filter((sample) => sample.contender === contender);
  const ofRound = before.filter((sample) => sample.round === round && sample.size === size);
  if (ofRound.some((sample) => sample.lap === lap) || hasFailed(before, size)) return true;
  return lap > 0 && !ofRound.some((sample) => (sample.took['mount']?.painted ?? SHORT) < SHORT);
}

/** A form that did not come once is not waited for again, nor is a longer one; nor a page that had to be left. */
function hasFailed(samples: readonly Sample<string>[], size: number): boolean {
  return samples.some(
    (sample) => (sample.size <= size && sample.missing['mount'] !== undefined) || (sample.size === size && sample.left),
  );
}
