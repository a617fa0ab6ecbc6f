import { cpus, loadavg } from 'node:os';
import { elements, heap, medianOf, painted, worked, type Figure } from '../../rendering/report/figures.ts';
import { versionsOf } from '../../rendering/report/versions-of.ts';
import type { Run } from '../../rendering/report/write-report.ts';
import type { Bundle } from '../../rendering/run/measure-bundle.ts';
import { number, table } from '../../report/table.ts';
import { targetTable } from '../../report/target-table.ts';
import { TIMELINES } from '../contenders/timeline-contenders.ts';
import { TIMELINE_TASKS, type TimelineSample, type TimelineTask } from '../run/timeline-sample.ts';
import { scriptOverReact, timelineTargets } from './timeline-targets.ts';

/** The report of a run as Markdown. */
export function writeTimelineReport(
  samples: readonly TimelineSample[],
  bundles: Readonly<Record<string, Bundle>>,
  { contenders, sizes, rounds, browser, on }: Run,
): string {
  const byContender = (title: string, figure: Figure) => [
    `### ${title}`,
    table(
      ['', ...sizes.map((size) => `${size} events`)],
      contenders.map((each) => [nameOf(each), ...sizes.map((size) => number(medianOf(samples, each, size, figure)))]),
    ),
  ];
  const tasks = Object.entries(TIMELINE_TASKS) as [TimelineTask, string][];

  return `${[
    '# The timetable and its peers',
    `Written by \`npm run bench:timeline\` on ${on.toISOString().slice(0, 10)}, on a machine with ${cpus().length} cores, in ${browser}. Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ratios within a lap; at the end ${number(loadavg()[0])} programs were waiting for a core. [README.md](README.md) says what is measured and how.`,
    '## Targets',
    targetTable(timelineTargets(samples, bundles, contenders, sizes)),
    '## Processor time of the main thread',
    ...tasks.flatMap(([task, title]) => byContender(`${title} (ms)`, worked(task))),
    '## Time to the frame that shows it',
    ...tasks.flatMap(([task, title]) => byContender(`${title} (ms)`, painted(task))),
    '## What a timetable takes',
    ...byContender('Elements of the page', elements),
    ...byContender('Heap of the timetable (kB)', (sample) => {
      const bytes = heap(sample);
      return bytes === undefined ? undefined : bytes / 1000;
    }),
    ...byContender('Events in the document by their title', (sample) => (sample as TimelineSample).titles),
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
      .map((each) => `- ${[nameOf(each), ...versionsOf(TIMELINES[each])].join(', ')}: ${TIMELINES[each]?.note}.`)
      .join('\n'),
    '## What has no figure',
    missing(samples)
      .map((line) => `- ${line}`)
      .join('\n') || 'Nothing.',
  ].join('\n\n')}\n`;
}

function missing(samples: readonly TimelineSample[]): readonly string[] {
  const reasons = samples.flatMap((sample) =>
    Object.entries(sample.missing).map(
      ([task, reason]) =>
        `${nameOf(sample.contender)}, ${TIMELINE_TASKS[task as TimelineTask]}, ${sample.size} events: ${reason}.`,
    ),
  );
  return [...new Set(reasons)];
}

function kilobytes(bytes: number | undefined): string {
  return number(bytes === undefined ? undefined : bytes / 1000);
}

function nameOf(contender: string): string {
  return TIMELINES[contender]?.name ?? contender;
}
