/**
 * The benchmark of the timetable. Each contender is measured at each size in a
 * page of its own, the contenders taking turns, for several rounds.
 *
 * `--rounds`, `--sizes` and `--contenders` (comma-separated) make it shorter; only
 * a run of all sizes and contenders writes `timeline-results.md`. Such a run that
 * was stopped goes on where it was, as long as nothing has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildContender } from '../rendering/build/build-contender.ts';
import { buildProbe } from '../rendering/build/build-probe.ts';
import { serve } from '../rendering/build/serve.ts';
import { launch } from '../rendering/chromium/launch.ts';
import { openPage } from '../rendering/chromium/open-page.ts';
import { keptSamples, nothingKept } from '../rendering/run/kept-samples.ts';
import { measureBundle, type Bundle } from '../rendering/run/measure-bundle.ts';
import { runRounds } from '../rendering/run/run-rounds.ts';
import { TIMELINES } from './contenders/timeline-contenders.ts';
import { eventsUrl, makeEvents } from './events/make-events.ts';
import type { TimelineProbe } from './page/probe.ts';
import { writeTimelineReport } from './report/write-timeline-report.ts';
import { takeTimelineSample } from './run/take-timeline-sample.ts';
import type { TimelineTask } from './run/timeline-sample.ts';
import { TIMELINE_REPORT, TIMELINE_SITE } from './site.ts';

const SIZES = [12, 100, 1000, 10_000];

/** Enough to load everything that any size loads. */
const BUNDLE_SIZE = 12;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: SIZES.join(',') },
    contenders: { type: 'string', default: Object.keys(TIMELINES).join(',') },
  },
});
const sizes = values.sizes.split(',').map(Number);
const contenders = values.contenders.split(',');
const rounds = Number(values.rounds);
const unknown = contenders.find((contender) => TIMELINES[contender] === undefined);
if (unknown !== undefined)
  throw new Error(`There is no contender "${unknown}". There are: ${Object.keys(TIMELINES).join(', ')}.`);

// A run that is stopped ends by itself, and its browser with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

mkdirSync(TIMELINE_SITE.pages, { recursive: true });
for (const contender of contenders) await buildContender(TIMELINE_SITE, contender);
const probe = await buildProbe(TIMELINE_SITE);
const server = await serve(
  TIMELINE_SITE,
  new Map([...new Set([...sizes, BUNDLE_SIZE])].map((size) => [eventsUrl(size), JSON.stringify(makeEvents(size))])),
);

const browser = await launch();
const bundles: Record<string, Bundle> = {};
for (const contender of contenders)
  bundles[contender] = await measureBundle(server, async () => {
    const page = await openPage<TimelineProbe>(browser, `${server.origin}/${contender}/`, probe);
    await page.call('load', eventsUrl(BUNDLE_SIZE));
    await page.call('mount', 60_000);
    await page.call('settle', 800);
    await page.close();
  });
await browser.close();

const isWhole = sizes.length === SIZES.length && contenders.length === Object.keys(TIMELINES).length;
const kept = isWhole
  ? keptSamples<TimelineTask>(TIMELINE_SITE, contenders, browser.product, probe)
  : nothingKept<TimelineTask>();
const samples = await runRounds(
  TIMELINE_SITE,
  { contenders, sizes, rounds },
  (chromium, of) => takeTimelineSample(chromium, `${server.origin}/${of.contender}/`, probe, of),
  kept,
);
server.close();

const report = writeTimelineReport(samples, bundles, {
  contenders,
  sizes,
  rounds,
  browser: browser.product,
  on: new Date(),
});
process.stdout.write(report);

if (isWhole) {
  writeFileSync(TIMELINE_REPORT, report);
  kept.drop();
}
