import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleCss } from '../../../scripts/build-css.ts';
import { gzipBytes } from '../../../scripts/lib/gzip-bytes.ts';
import { ROOT } from '../../../scripts/lib/steps.ts';
import { bundleSize } from '../../../scripts/report/bundle-size.ts';

const TIMELINE = path.join(ROOT, 'packages/recovery-timeline/src');
const REACT = `${TIMELINE}/react/index.ts`;
const PLAN = `export { planRecovery } from '${TIMELINE}/engine/index.ts';`;
const TIMETABLE = `export { Timetable } from '${REACT}';`;

/** What a page pays over React to make a plan and show it to read, as a rail with its safety net, limits, visits, tasks and phases. */
const READING_CEILING = 14_000;

/** Dated entries of any origin, in every layout; without an engine, a plan or words. */
const TIMETABLE_CEILING = 3_000;

/** What records add to it. */
const RECORDS_CEILING = 750;

/** Styles of dated entries alone. */
const STYLES_CEILING = 2_500;

const READ_ONLY = [
  'Root',
  'SafetyNet',
  'Rail',
  'Restrictions',
  'Visits',
  'Tasks',
  'Milestones',
  'Conflicts',
  'Track',
].map((part) => `RecoveryTimeline${part}`);

const trial = mkdtempSync(path.join(tmpdir(), 'osseo-timeline-sizes-'));
afterAll(() => rmSync(trial, { recursive: true, force: true }));

it('the engine with a timeline to read weighs at most 14 kB over React', async () => {
  const size = await sizeOf('reading', [PLAN, `export { ${READ_ONLY.join(', ')} } from '${REACT}';`]);
  expect(size).toBeLessThanOrEqual(READING_CEILING);
});

it('dated entries in all layouts weigh at most 3 kB, and bring neither an engine nor words', async () => {
  expect(await sizeOf('timetable', [TIMETABLE])).toBeLessThanOrEqual(TIMETABLE_CEILING);
});

it('records add at most 0.75 kB to them', async () => {
  const records = `export { createRecords, RecoveryTimelineRecords } from '${REACT}';`;
  const more = (await sizeOf('records', [TIMETABLE, records])) - (await sizeOf('without', [TIMETABLE]));
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThanOrEqual(RECORDS_CEILING);
});

it.each(READ_ONLY)('%s can be had without the other parts', async (part) => {
  const all = await sizeOf('all', [`export * from '${REACT}';`]);
  expect(await sizeOf('one', [`export { ${part} } from '${REACT}';`])).toBeLessThan(all / 2);
});

it('the styles of dated entries are at most 2.5 kB', () => {
  expect(gzipBytes(bundleCss(path.join(TIMELINE, 'styles/timetable.css')))).toBeLessThanOrEqual(STYLES_CEILING);
});

function sizeOf(name: string, lines: readonly string[]): Promise<number> {
  const file = path.join(trial, `${name}.ts`);
  writeFileSync(file, lines.join('\n'));
  return bundleSize(file);
}
