import { median, timeOf, type Cost } from '../measure/cost.ts';
import type { Sample, Task } from '../measure/sample.ts';
import type { Result } from '../run/run-processes.ts';

/** One number of a sample; `undefined` where there is none. */
export type Figure = (sample: Sample) => number | undefined;

const time = (cost: Cost | undefined): number | undefined => cost && timeOf(cost);

export const FIGURES = {
  coldLoad: ({ cold }) => time(cold?.load),
  warmLoad: ({ warm }) => time(warm?.load),
  coldLoadRatio: ({ cold }) => cold && timeOf(cold.load) / timeOf(cold.parse),
  warmLoadRatio: ({ warm }) => warm && timeOf(warm.load) / timeOf(warm.parse),
  coldParse: ({ cold }) => time(cold?.parse),
  warmParse: ({ warm }) => time(warm?.parse),
  heapRatio: ({ heap }) => heap && heap.loaded / heap.parsed,
  heapLoaded: ({ heap }) => heap && heap.loaded / 1024,
} satisfies Readonly<Record<string, Figure>>;

export function taskTime(task: Task): Figure {
  return ({ tasks }) => time(tasks[task]);
}

/** The median of a figure over all rounds. */
export function medianOf(results: readonly Result[], peer: string, size: number, figure: Figure): number | undefined {
  const values = results.flatMap((result) =>
    result.peer === peer && result.size === size ? (figure(result.sample) ?? []) : [],
  );
  return values.length > 0 ? median(values) : undefined;
}

/** The median over all rounds of how many times one figure is another, both of the same round. */
export function medianRatio(
  results: readonly Result[],
  figure: Figure,
  above: { readonly peer: string; readonly size: number },
  below: { readonly peer: string; readonly size: number },
): number | undefined {
  const valueAt = (round: number, { peer, size }: typeof above) => {
    const result = results.find((each) => each.round === round && each.peer === peer && each.size === size);
    return result && figure(result.sample);
  };
  const rounds = [...new Set(results.map(({ round }) => round))];
  const ratios = rounds.flatMap((round) => {
    const [upper, lower] = [valueAt(round, above), valueAt(round, below)];
    return upper === undefined || lower === undefined ? [] : upper / lower;
  });
  return ratios.length > 0 ? median(ratios) : undefined;
}
