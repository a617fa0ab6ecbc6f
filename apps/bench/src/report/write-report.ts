import { cpus } from 'node:os';
import { TASKS, type Task } from '../measure/sample.ts';
import { PEERS } from '../peers/peers.ts';
import type { Result } from '../run/run-processes.ts';
import { FIGURES, medianOf, taskTime, type Figure } from './figures.ts';
import { number, table } from './table.ts';
import { targetTable } from './target-table.ts';
import { targets } from './targets.ts';

/** What was run. */
export interface Run {
  readonly peers: readonly string[];
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly on: Date;
}

/** The report of a run as Markdown. */
export function writeReport(results: readonly Result[], run: Run): string {
  const { peers, sizes, rounds, on } = run;
  const byPeer = (title: string, figure: Figure) => [
    `### ${title}`,
    table(
      ['', ...sizes.map((size) => `${size} items`)],
      peers.map((peer) => [nameOf(peer), ...sizes.map((size) => number(medianOf(results, peer, size, figure)))]),
    ),
  ];
  const reached = targets(results, peers, sizes);

  return `${[
    '# The questionnaire engine and its peers',
    `Written by \`npm run bench:engine\` on ${on.toISOString().slice(0, 10)}, on a machine with ${cpus().length} cores and Node ${process.versions.node}. Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; [README.md](README.md) says what is measured and how.`,
    '## Targets',
    targetTable(reached),
    '## Loading',
    ...byPeer('Load of an empty form, warm (ms)', FIGURES.warmLoad),
    ...byPeer('Load of an empty form, fresh process (ms)', FIGURES.coldLoad),
    ...byPeer('`JSON.parse` of the same text, warm (ms)', FIGURES.warmParse),
    ...byPeer('`JSON.parse` of the same text, fresh process (ms)', FIGURES.coldParse),
    ...byPeer('Heap of a loaded form (KiB)', FIGURES.heapLoaded),
    ...byPeer('Heap of a loaded form, in heaps of the parsed JSON', FIGURES.heapRatio),
    '## Half-filled form',
    ...(Object.entries(TASKS) as [Task, string][]).flatMap(([task, title]) => byPeer(`${title} (ms)`, taskTime(task))),
    '## What one answer is',
    peers.map((peer) => `- ${nameOf(peer)}: ${PEERS[peer]?.calls}.`).join('\n'),
    '## What has no figure',
    missing(results, run)
      .map((line) => `- ${line}`)
      .join('\n') || 'Nothing.',
  ].join('\n\n')}\n`;
}

function missing(results: readonly Result[], { peers, sizes }: Run): readonly string[] {
  return peers.flatMap((peer) => {
    const own = results.filter((result) => result.peer === peer);
    const reasons = new Set(
      own.flatMap(({ sample }) =>
        Object.entries(sample.missing).map(([task, reason]) => `${nameOf(peer)}, ${TASKS[task as Task]}: ${reason}.`),
      ),
    );
    const cuts = sizes.flatMap((size) => {
      const cut = own.find((result) => result.size === size && result.cut !== undefined)?.cut;
      return cut === undefined ? [] : [`${nameOf(peer)} at ${size} items, all that came after: ${cut}.`];
    });
    return [...reasons, ...cuts];
  });
}

function nameOf(peer: string): string {
  return PEERS[peer]?.name ?? peer;
}
