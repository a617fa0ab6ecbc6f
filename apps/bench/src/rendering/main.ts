/**
 * The benchmark of the form. Each contender is measured at each size in a page of
 * its own, the contenders taking turns, for several rounds.
 *
 * `--rounds`, `--sizes` and `--contenders` (comma-separated) make it shorter; only
 * a run of all sizes and contenders writes `forms-results.md`. Such a run that was
 * stopped goes on where it was, as long as nothing has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPage } from './chromium/open-page.ts';
import { buildContender } from './build/build-contender.ts';
import { buildProbe } from './build/build-probe.ts';
import { serve } from './build/serve.ts';
import { launch } from './chromium/launch.ts';
import { CONTENDERS } from './contenders/contenders.ts';
import { planOf } from './form/plan.ts';
import type { Probe } from './page/probe.ts';
import { takeSample } from './run/take-sample.ts';
import { FORMS } from './site.ts';
import { generateForm } from './form/generate-form.ts';
import { formUrl, REPORT } from './paths.ts';
import { writeReport } from './report/write-report.ts';
import { keptSamples, nothingKept } from './run/kept-samples.ts';
import { measureBundle, type Bundle } from './run/measure-bundle.ts';
import { runRounds } from './run/run-rounds.ts';
import type { Task } from './run/sample.ts';

const SIZES = [50, 200, 1000, 3000];

/** Enough to load everything that any size loads. */
const BUNDLE_SIZE = 50;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: SIZES.join(',') },
    contenders: { type: 'string', default: Object.keys(CONTENDERS).join(',') },
  },
});
const sizes = values.sizes.split(',').map(Number);
const contenders = values.contenders.split(',');
const rounds = Number(values.rounds);
const unknown = contenders.find((contender) => CONTENDERS[contender] === undefined);
if (unknown !== undefined)
  throw new Error(`There is no contender "${unknown}". There are: ${Object.keys(CONTENDERS).join(', ')}.`);

// A run that is stopped ends by itself, and its browser with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

mkdirSync(FORMS.pages, { recursive: true });
for (const contender of contenders) await buildContender(FORMS, contender);
const probe = await buildProbe(FORMS);
const server = await serve(
  FORMS,
  new Map([...new Set([...sizes, BUNDLE_SIZE])].map((size) => [formUrl(size), JSON.stringify(generateForm(size))])),
);

const browser = await launch();
const bundles: Record<string, Bundle> = {};
for (const contender of contenders)
  bundles[contender] = await measureBundle(server, async () => {
    const page = await openPage<Probe>(browser, `${server.origin}/${contender}/`, probe);
    await page.call('load', formUrl(BUNDLE_SIZE));
    await page.call('mount', planOf(BUNDLE_SIZE).last, 60_000);
    await page.call('settle', 800);
    await page.close();
  });
await browser.close();

const isWhole = sizes.length === SIZES.length && contenders.length === Object.keys(CONTENDERS).length;
const kept = isWhole ? keptSamples<Task>(FORMS, contenders, browser.product, probe) : nothingKept<Task>();
const samples = await runRounds(
  FORMS,
  { contenders, sizes, rounds },
  (chromium, of) => takeSample(chromium, `${server.origin}/${of.contender}/`, probe, of),
  kept,
);
server.close();

const report = writeReport(samples, bundles, { contenders, sizes, rounds, browser: browser.product, on: new Date() });
process.stdout.write(report);

if (isWhole) {
  writeFileSync(REPORT, report);
  kept.drop();
}
