import { OURS, PEERS } from '../peers/peers.ts';
import type { Result } from '../run/run-processes.ts';
import { FIGURES, medianOf, medianRatio, taskTime } from './figures.ts';

/** Something that the engine is to reach, and what it has reached. */
export interface Target {
  readonly text: string;
  readonly reached: number | undefined;
  readonly passed: boolean;
  readonly limit: string;
}

export function targets(
  results: readonly Result[],
  peers: readonly string[],
  sizes: readonly number[],
): readonly Target[] {
  const ours = (size: number) => ({ peer: OURS, size });
  const fhirPeers = peers.filter((peer) => peer !== OURS && PEERS[peer]?.fhir === true);
  const twenty = fhirPeers.flatMap((peer) => {
    const ratio = medianRatio(results, taskTime('twenty'), { peer, size: 1000 }, ours(1000));
    return ratio === undefined ? [] : [ratio];
  });

  return [
    atMost(
      'An answer without dependents: 10,000 items against 50',
      1.5,
      medianRatio(results, taskTime('alone'), ours(10_000), ours(50)),
    ),
    atLeast(
      'An answer with twenty dependents at 1,000 items: the best FHIR peer against us',
      20,
      twenty.length > 0 ? Math.min(...twenty) : undefined,
    ),
    ...sizes.flatMap((size) => [
      atMost(
        `Load against \`JSON.parse\`, warm, ${size} items`,
        10,
        medianOf(results, OURS, size, FIGURES.warmLoadRatio),
      ),
      atMost(
        `Load against \`JSON.parse\`, fresh process, ${size} items`,
        10,
        medianOf(results, OURS, size, FIGURES.coldLoadRatio),
      ),
    ]),
    ...sizes.map((size) =>
      atMost(
        `Heap against that of the parsed JSON, ${size} items`,
        4,
        medianOf(results, OURS, size, FIGURES.heapRatio),
      ),
    ),
  ];
}

export function atMost(text: string, limit: number, reached: number | undefined): Target {
  return { text, reached, limit: `at most ${limit}`, passed: reached !== undefined && reached <= limit };
}

export function atLeast(text: string, limit: number, reached: number | undefined): Target {
  return { text, reached, limit: `at least ${limit}`, passed: reached !== undefined && reached >= limit };
}
