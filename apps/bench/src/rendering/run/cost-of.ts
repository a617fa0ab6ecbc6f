import { median } from '../../measure/cost.ts';
import type { Usage } from '../chromium/open-page.ts';
import type { Took } from './sample.ts';

/** What each of some doings took: the median time to its frame, and an equal share of all work. */
export async function costOf(page: { usage(): Promise<Usage> }, work: () => Promise<readonly number[]>): Promise<Took> {
  const before = await page.usage();
  const painted = await work();
  const after = await page.usage();
  return { painted: median(painted), cpu: (after.cpu - before.cpu) / painted.length };
}
