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

/** Processor time of a page from its beginning until the form is there. */
export const fromTheStart: Figure = ({ loading, took: { mount } }) =>
  loading === undefined || mount === undefined ? undefined : loading + mount.cpu;

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

/** The median over all laps of how many times one contender's figure is another's, both of the same lap. */
export function medianRatio(
  samples: readonly Sample<string>[],
  size: number,
  figure: Figure,
  above: string,
  below: string,
): number | undefined {
  const ofSize = samples.filter((sample) => sample.size === size);
  const valueIn = ({ round, lap }: Sample<string>, contender: string) => {
    const sample = ofSize.find((each) => each.contender === contender && each.round === round && each.lap === lap);
    return sample && figure(sample);
  };
  const ratios = ofSize.flatMap((sample) => {
    if (sample.contender !== above) return [];
    const [upper, lower] = [figure(sample), valueIn(sample, below)];
    return upper === undefined || lower === undefined ? [] : upper / lower;
  });
  return ratios.length > 0 ? median(ratios) : undefined;
}
