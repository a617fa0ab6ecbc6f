import { cpus } from 'node:os';
import { number, table } from '../../report/table.ts';
import { targetTable } from '../../report/target-table.ts';
import { CONTENDERS } from '../contenders/contenders.ts';
import type { Bundle } from '../run/measure-bundle.ts';
import { TASKS, type Sample, type Task } from '../run/sample.ts';
import { elements, fromTheStart, heap, medianOf, painted, worked, type Figure } from './figures.ts';
import { scriptOverReact, targets } from './targets.ts';
import { versionsOf } from './versions-of.ts';

/** What was run. */
export interface Run {
  readonly contenders: readonly string[];
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly browser: string;
  readonly on: Date;
}

/** The report of a run as Markdown. */
export function writeReport(
  samples: readonly Sample[],
  bundles: Readonly<Record<string, Bundle>>,
  { contenders, sizes, rounds, browser, on }: Run,
): string {
  const byContender = (title: string, figure: Figure) => [
    `### ${title}`,
    table(
      ['', ...sizes.map((size) => `${size} questions`)],
      contenders.map((each) => [nameOf(each), ...sizes.map((size) => number(medianOf(samples, each, size, figure)))]),
    ),
  ];

  return `${[
    '# The form and its peers',
    `Written by \`npm run bench:forms\` on ${on.toISOString().slice(0, 10)}, on a machine with ${cpus().length} cores, in ${browser}. Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ratios within a lap; [README.md](README.md) says what is measured and how.`,
    '## Targets',
    targetTable(targets(samples, bundles, contenders, sizes)),
    '## Time to the frame that shows it',
    ...(Object.entries(TASKS) as [Task, string][]).flatMap(([task, title]) =>
      byContender(`${title} (ms)`, painted(task)),
    ),
    '## Processor time of the main thread',
    ...(Object.entries(TASKS) as [Task, string][]).flatMap(([task, title]) =>
      byContender(`${title} (ms)`, worked(task)),
    ),
    ...byContender('All until the form is there, the loading of the page included (ms)', fromTheStart),
    '## What a form takes',
    ...byContender('Elements of the page', elements),
    ...byContender('Heap of the form (kB)', (sample) => {
      const bytes = heap(sample);
      return bytes === undefined ? undefined : bytes / 1000;
    }),
    '### Bytes that a page loads to show it (kB, gzip)',
    table(
      ['', 'Script', 'Script over React', 'Styles'],
      contenders.map((each) => [
        nameOf(each),
        kilobytes(bundles[each]?.script),
        kilobytes(scriptOverReact(each, bundles)),
        kilobytes(bundles[each]?.styles),
      ]),
    ),
    '## Who is measured',
    contenders
      .map((each) => `- ${[nameOf(each), ...versionsOf(CONTENDERS[each])].join(', ')}: ${CONTENDERS[each]?.note}.`)
      .join('\n'),
    '## What has no figure',
    missing(samples, contenders)
      .map((line) => `- ${line}`)
      .join('\n') || 'Nothing.',
  ].join('\n\n')}\n`;
}

function missing(samples: readonly Sample[], contenders: readonly string[]): readonly string[] {
  const reasons = contenders.flatMap((contender) =>
    samples
      .filter((sample) => sample.contender === contender)
      .flatMap(({ size, missing: reasonsOf }) =>
        Object.entries(reasonsOf).map(
          ([task, reason]) => `${nameOf(contender)}, ${TASKS[task as Task]}, ${size} questions: ${reason}.`,
        ),
      ),
  );
  return [...new Set(reasons)];
}

function kilobytes(bytes: number | undefined): string {
  return number(bytes === undefined ? undefined : bytes / 1000);
}

function nameOf(contender: string): string {
  return CONTENDERS[contender]?.name ?? contender;
}
