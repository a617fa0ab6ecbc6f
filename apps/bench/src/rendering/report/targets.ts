import { atLeast, atMost, type Target } from '../../report/targets.ts';
import { CONTENDERS, OURS, REACT_LOGIC } from '../contenders/contenders.ts';
import type { Bundle } from '../run/measure-bundle.ts';
import { TASKS, type Sample, type Task } from '../run/sample.ts';
import { elements, medianRatio, painted, worked, type Figure } from './figures.ts';

/** How many times plain React with the same logic a task may take. */
const OVER_REACT: Readonly<Record<Task, number>> = { mount: 1.5, key: 1.3, local: 1.3, far: 1.3 };

/** How many times as long the fastest of the peers is to take. */
const UNDER_PEERS: Readonly<Record<Task, number>> = { mount: 3, key: 4, local: 8, far: 8 };

const PEER_SIZE = 1000;

const ELEMENTS = 2;

/** In bytes. */
const SCRIPT_OVER_REACT = 30_000;

/** In bytes. */
const STYLES = 8_000;

const MEASURES: readonly (readonly [name: string, figureOf: (task: Task) => Figure])[] = [
  ['to its frame', painted],
  ['processor time', worked],
];

export function targets(
  samples: readonly Sample[],
  bundles: Readonly<Record<string, Bundle>>,
  contenders: readonly string[],
  sizes: readonly number[],
): readonly Target[] {
  const tasks = Object.keys(TASKS) as Task[];
  const peers = contenders.filter((contender) => CONTENDERS[contender]?.kind === 'peer');
  const overReact = (size: number, figure: Figure) => medianRatio(samples, size, figure, OURS, REACT_LOGIC);
  const overUs = (figure: Figure) => peers.flatMap((peer) => medianRatio(samples, PEER_SIZE, figure, peer, OURS) ?? []);

  return [
    ...MEASURES.flatMap(([measure, figureOf]) =>
      tasks.flatMap((task) =>
        sizes.map((size) =>
          atMost(
            `${TASKS[task]}, ${measure}, ${size} questions: against react-logic`,
            OVER_REACT[task],
            overReact(size, figureOf(task)),
          ),
        ),
      ),
    ),
    ...MEASURES.flatMap(([measure, figureOf]) =>
      tasks.map((task) => {
        const ratios = overUs(figureOf(task));
        return atLeast(
          `${TASKS[task]}, ${measure}, ${PEER_SIZE} questions: the fastest peer against us`,
          UNDER_PEERS[task],
          ratios.length > 0 ? Math.min(...ratios) : undefined,
        );
      }),
    ),
    ...sizes.map((size) =>
      atMost(`Elements, ${size} questions: against react-logic`, ELEMENTS, overReact(size, elements)),
    ),
    atMost('Script over React (bytes, gzip)', SCRIPT_OVER_REACT, scriptOverReact(OURS, bundles)),
    atMost('Styles (bytes, gzip)', STYLES, bundles[OURS]?.styles),
  ];
}

/** Plain React is the React of all who have it; its own code is less than 1 kB. */
export function scriptOverReact(contender: string, bundles: Readonly<Record<string, Bundle>>): number | undefined {
  const own = bundles[contender]?.script;
  if (CONTENDERS[contender]?.react !== true) return own;
  const react = bundles['react-floor']?.script;
  return own === undefined || react === undefined ? undefined : own - react;
}
