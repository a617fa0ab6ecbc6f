import type { Browser } from '../../rendering/chromium/launch.ts';
import { openPage } from '../../rendering/chromium/open-page.ts';
import { costOf } from '../../rendering/run/cost-of.ts';
import { inTime, TOO_LATE } from '../../rendering/run/in-time.ts';
import { mountsOnly, type Turn } from '../../rendering/run/turns.ts';
import type { Took } from '../../rendering/run/sample.ts';
import { eventsUrl } from '../events/make-events.ts';
import type { TimelineProbe } from '../page/probe.ts';
import type { TimelineSample, TimelineTask } from './timeline-sample.ts';

/** The event that is done and undone: near the beginning, for what people tick they see. */
const UPDATED = 2;

/** Often enough that code that runs for the first time does not decide; who is slow does fewer. */
const UPDATES = 6;
const BUDGET = 20_000;

/** A timetable that is not there after this long is not waited for. In milliseconds. */
const PATIENCE = 150_000;

/** Measures one contender at one size in a page of its own. */
export async function takeTimelineSample(
  browser: Browser,
  url: string,
  probe: string,
  of: Turn,
): Promise<TimelineSample> {
  const took: Partial<Record<TimelineTask, Took>> = {};
  const missing: Partial<Record<TimelineTask, string>> = {};
  let counts: Pick<TimelineSample, 'elements' | 'heap' | 'titles'> = {};
  const page = await openPage<TimelineProbe>(browser, url, probe);
  const attempt = async (task: TimelineTask, work: () => Promise<readonly number[]>) => {
    try {
      took[task] = await costOf(page, work);
    } catch (error) {
      missing[task] = error instanceof Error ? error.message : String(error);
    }
  };

  const work = async () => {
    await page.call('load', eventsUrl(of.size));
    await page.call('settle', 300);
    await page.collectGarbage();
    const { heap } = await page.usage();
    await attempt('mount', async () => {
      const painted = await page.call('mount', PATIENCE);
      await page.call('settle', 400);
      return [painted];
    });
    if (!took.mount || mountsOnly(of)) return;
    await page.collectGarbage();
    counts = { elements: await page.call('elements'), heap: (await page.usage()).heap - heap };
    // Of many events it is enough to know of the smaller sizes, and looking for all of them takes its time.
    if (of.size <= 1000) counts = { ...counts, titles: await page.call('titles') };
    // The first time runs code for the first time, and is not counted.
    await page.call('update', UPDATED).catch(() => undefined);
    await page.call('settle', 300);
    await attempt('update', async () => {
      const began = performance.now();
      const painted: number[] = [];
      while (painted.length < UPDATES && (painted.length === 0 || performance.now() - began < BUDGET))
        painted.push(await page.call('update', UPDATED));
      await page.call('settle', 150);
      return painted;
    });
  };

  const left = !(await inTime(work()));
  if (left) for (const task of ['mount', 'update'] as const) if (!took[task]) missing[task] ??= TOO_LATE;
  const sample = { ...of, took: { ...took }, ...counts, left, missing: { ...missing } };
  await page.close();
  return sample;
}
