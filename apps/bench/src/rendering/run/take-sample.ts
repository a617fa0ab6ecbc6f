import { planOf } from '../form/plan.ts';
import { formUrl } from '../paths.ts';
import type { Browser } from '../chromium/launch.ts';
import { openPage, type Page as PageOf } from '../chromium/open-page.ts';
import type { Probe } from '../page/probe.ts';
import { costOf } from './cost-of.ts';
import { inTime, TOO_LATE } from './in-time.ts';
import { mountsOnly, type Turn } from './turns.ts';
import type { Sample, Task, Took } from './sample.ts';

type Page = PageOf<Probe>;

/** Twenty letters, at least this long apart, in milliseconds. */
const TEXT = 'mild pain on walking';
const BETWEEN_KEYS = 120;

/** Each on and off three times, so that code that runs for the first time does not decide. */
const PRESSES = 6;

/** Who is slow does less of it: at least this often, and no more after this long, in milliseconds. */
const LEAST = 4;
const BUDGET = 15_000;

/** A form that is not there after this long is not waited for. In milliseconds. */
const PATIENCE = 120_000;

const TASKS: readonly Task[] = ['mount', 'key', 'local', 'far'];

/** Measures one contender at one size in a page of its own. */
export async function takeSample(browser: Browser, url: string, probe: string, of: Turn): Promise<Sample> {
  const plan = planOf(of.size);
  const took: Partial<Record<Task, Took>> = {};
  const missing: Partial<Record<Task, string>> = {};
  let counts: Pick<Sample, 'loading' | 'elements' | 'heap'> = {};
  const page = await openPage<Probe>(browser, url, probe);
  const attempt = async (task: Task, work: () => Promise<Took>) => {
    try {
      took[task] = await work();
    } catch (error) {
      missing[task] = error instanceof Error ? error.message : String(error);
    }
  };

  const work = async () => {
    await page.call('load', formUrl(of.size));
    await page.call('settle', 300);
    await page.collectGarbage();
    const { heap, cpu: loading } = await page.usage();
    counts = { loading };
    await attempt('mount', () =>
      costOf(page, async () => {
        const painted = await page.call('mount', plan.last, PATIENCE);
        await page.call('settle', 400);
        return [painted];
      }),
    );
    if (!took.mount || mountsOnly(of)) return;
    await page.collectGarbage();
    counts = { loading, elements: await page.call('elements'), heap: (await page.usage()).heap - heap };
    await attempt('key', () => typeText(page, plan.text));
    if (!(await page.call('hasConditions'))) return;
    await attempt('local', () => pressGate(page, plan.local));
    await attempt('far', () => pressGate(page, plan.far));
  };

  const left = !(await inTime(work()));
  if (left) for (const task of TASKS) if (!took[task]) missing[task] ??= TOO_LATE;
  const sample = { ...of, took: { ...took }, ...counts, left, missing: { ...missing } };
  await page.close();
  return sample;
}

async function typeText(page: Page, linkId: string): Promise<Took> {
  await page.call('focus', linkId);
  await page.call('settle', 300);
  let typed = '';
  const took = await costOf(page, async () => {
    const painted: number[] = [];
    for (const letter of withinBudget(TEXT)) {
      typed += letter;
      await page.call('awaitKey');
      await page.type(letter);
      painted.push(await page.call('outcome'));
      await new Promise((resolve) => setTimeout(resolve, Math.max(20, BETWEEN_KEYS - (painted.at(-1) ?? 0))));
    }
    await page.call('settle', 600);
    return painted;
  });
  const text = await page.call('textOf', linkId);
  if (text !== typed) throw new Error('What was typed is not in the response.');
  return took;
}

async function pressGate(
  page: Page,
  { gate, opens }: { readonly gate: string; readonly opens: readonly string[] },
): Promise<Took> {
  for (const linkId of opens) {
    if (await page.call('isShown', linkId)) throw new Error('What an answer is to open is open before.');
  }
  await page.call('where', gate, true);
  await page.call('settle', 300);
  return costOf(page, async () => {
    const painted: number[] = [];
    for (const on of withinBudget(Array.from({ length: PRESSES }, (_, press) => press % 2 === 0))) {
      const point = await page.call('where', gate, on);
      await page.call('awaitPress', opens, on);
      await page.press(point);
      painted.push(await page.call('outcome'));
      await page.call('settle', 150);
    }
    return painted;
  });
}

function* withinBudget<Doing>(doings: Iterable<Doing>): Generator<Doing> {
  const began = performance.now();
  let done = 0;
  for (const doing of doings) {
    if (done >= LEAST && performance.now() - began > BUDGET) return;
    yield doing;
    done += 1;
  }
}
