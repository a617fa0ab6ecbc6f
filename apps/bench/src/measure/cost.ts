/** What one run of something takes, in milliseconds. */
export interface Cost {
  /** On the clock: more than it needs where other programs want the processor too. */
  readonly wall: number;
  /** Of all threads of the process: more than it needs where the compiler or the collector runs beside it. */
  readonly cpu: number;
}

/** The time of the main thread, which neither of the two can be less than. */
export function timeOf({ wall, cpu }: Cost): number {
  return Math.min(wall, cpu);
}

/** Runs `work` some times over, and gives what one run cost. */
export async function costOf(work: () => unknown, times = 1): Promise<Cost> {
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  for (let run = 0; run < times; run += 1) {
    const pending = work();
    // To wait where there is nothing to wait for would be charged to engines that answer at once.
    if (pending instanceof Promise) await pending;
  }
  const wall = performance.now() - wallBefore;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / 1000 / times, wall: wall / times };
}

/** Short work is repeated until a batch takes this long, so that the clock and the counter are exact enough. In milliseconds. */
const BATCH = 5;

/** How long something is measured; at least five times, unless that takes much longer. In milliseconds. */
const BUDGET = 400;
const LEAST = 5;
const PATIENCE = 3000;

/** Runs `work` for `warmUp` milliseconds, so that what is compiled on the way is compiled, and gives the median cost of one run. */
export async function typicalCost(work: () => unknown, warmUp: number): Promise<Cost> {
  let times = 1;
  let cost = await costOf(work);
  if (cost.wall > PATIENCE) return cost;
  for (let spent = cost.wall; spent < warmUp; spent += cost.wall * times) {
    if (cost.wall * times < BATCH) times *= 2;
    cost = await costOf(work, times);
  }

  const costs: Cost[] = [];
  for (let spent = 0; spent < BUDGET || (costs.length < LEAST && spent < PATIENCE);) {
    cost = await costOf(work, times);
    costs.push(cost);
    spent += cost.wall * times;
  }
  return medianCost(costs);
}

export function medianCost(costs: readonly Cost[]): Cost {
  return { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) };
}

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
