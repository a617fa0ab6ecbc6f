import { median } from '../../measure/cost.ts';
import type { Sample } from '../run/sample.ts';

/** One number of a sample; `undefined` where there is none. */
export type Figure = (sample: Sample<string>) => number | undefined;

export const painted =
  (task: string): Figure =>
  ({ took }) =>
    took[task]?.painted;

export const worked =
  (task: string): Figure =>
  ({ took }) =>
    took[task]?.cpu;

export const elements: Figure = (sample) => sample.elements;

export const heap: Figure = (sample) => sample.heap;

/** The median of a figure over all rounds. */
export function medianOf(
  samples: readonly Sample<string>[],
  contender: string,
  size: number,
  figure: Figure,
): number | undefined {
  const values = samples.flatMap((sample) =>
    sample.contender === contender && sample.size === size ? (figure(sample) ?? []) : [],
  );
  return values.length > 0 ? median(values) : undefined;
}

/** The median over all rounds of how many times one contender's figure is another's, both of the same round. */
export function medianRatio(
  samples: readonly Sample<string>[],
  size: number,
  figure: Figure,
  above: string,
  below: string,
): number | undefined {
  const ofSize = samples.filter((sample) => sample.size === size);
  const valueOf = (contender: string, round: number) => {
    const sample = ofSize.find((each) => each.contender === contender && each.round === round);
    return sample && figure(sample);
  };
  const ratios = [...new Set(ofSize.map(({ round }) => round))].flatMap((round) => {
    const [upper, lower] = [valueOf(above, round), valueOf(below, round)];
    return upper === undefined || lower === undefined ? [] : upper / lower;
  });
  return ratios.length > 0 ? median(ratios) : undefined;
}
