import { elements, medianOf, medianRatio, painted, worked, type Figure } from '../../rendering/report/figures.ts';
import type { Bundle } from '../../rendering/run/measure-bundle.ts';
import { atLeast, atMost, type Target } from '../../report/targets.ts';
import { OURS, REACT_LIST, TIMELINES } from '../contenders/timeline-contenders.ts';
import type { TimelineSample } from '../run/timeline-sample.ts';

/** How many times the React list a mount may take; from a thousand events on less than it. */
const mountLimit = (size: number) => (size >= 1000 ? 1 : 1.3);

const UPDATE_SIZE = 1000;
const UPDATE = 0.5;

/** However many events there are, one costs what one costs, but for what a measurement swings by. */
const GROWTH = 1.5;

const ELEMENTS = 1.5;

/** In bytes. */
const SCRIPT_OVER_REACT = 14_000;

const MEASURES: readonly (readonly [name: string, figureOf: (task: string) => Figure])[] = [
  ['processor time', worked],
  ['to its frame', painted],
];

export function timelineTargets(
  samples: readonly TimelineSample[],
  bundles: Readonly<Record<string, Bundle>>,
  contenders: readonly string[],
  sizes: readonly number[],
): readonly Target[] {
  const overList = (size: number, figure: Figure) => medianRatio(samples, size, figure, OURS, REACT_LIST);
  const peers = contenders.filter((contender) => TIMELINES[contender]?.kind === 'peer');
  const fastest = (size: number, figure: Figure) => {
    const ratios = peers.flatMap((peer) => medianRatio(samples, size, figure, peer, OURS) ?? []);
    return ratios.length > 0 ? Math.min(...ratios) : undefined;
  };

  return [
    ...MEASURES.flatMap(([measure, figureOf]) => [
      ...sizes.map((size) =>
        atMost(
          `Mount, ${measure}, ${size} events: against react-ol`,
          mountLimit(size),
          overList(size, figureOf('mount')),
        ),
      ),
      ...sizes.map((size) =>
        atLeast(`Mount, ${measure}, ${size} events: the fastest peer against us`, 1, fastest(size, figureOf('mount'))),
      ),
      atMost(
        `One event done, ${measure}, ${UPDATE_SIZE} events: against react-ol`,
        UPDATE,
        overList(UPDATE_SIZE, figureOf('update')),
      ),
      atMost(
        `One event done, ${measure}: ${sizes.at(-1)} events against ${sizes[0]}`,
        GROWTH,
        growth(samples, sizes, figureOf('update')),
      ),
    ]),
    ...sizes.map((size) => atMost(`Elements, ${size} events: against react-ol`, ELEMENTS, overList(size, elements))),
    atMost('Script over React (bytes, gzip)', SCRIPT_OVER_REACT, scriptOverReact(OURS, bundles)),
  ];
}

function growth(samples: readonly TimelineSample[], sizes: readonly number[], figure: Figure): number | undefined {
  const [small, large] = [sizes[0], sizes.at(-1)].map((size) => medianOf(samples, OURS, size ?? 0, figure));
  return small === undefined || large === undefined ? undefined : large / small;
}

/** The list's own code is less than 1 kB: what it loads is React. */
export function scriptOverReact(contender: string, bundles: Readonly<Record<string, Bundle>>): number | undefined {
  const own = bundles[contender]?.script;
  if (TIMELINES[contender]?.react !== true) return own;
  const react = bundles[REACT_LIST]?.script;
  return own === undefined || react === undefined ? undefined : own - react;
}
