import { generateForm } from '../forms/generate-form.ts';
import { generateResponse } from '../forms/generate-response.ts';
import { planOf } from '../forms/plan.ts';
import type { Loaded, Peer } from '../peers/peer.ts';
import { typicalCost } from './cost.ts';
import type { Sample, Task } from './sample.ts';

/** In milliseconds. */
const WARM_UP = 300;

/** Measures each task on a half-filled form. A task that has not the effect that it should have counts as not done. */
export async function measureTasks(
  peer: Peer,
  size: number,
  { missing, tasks: begun }: Sample,
  tell: (more: Pick<Sample, 'tasks' | 'missing'>) => void,
): Promise<void> {
  let tasks = begun;
  let failed = missing;
  for (const [task, run] of Object.entries(RUNS) as [Task, Run][]) {
    if (failed[task] !== undefined) continue;
    try {
      const work = run(await loadHalfFilled(peer, size, task === 'sum'), size);
      tasks = { ...tasks, [task]: await typicalCost(work.once, WARM_UP) };
      const wrong = work.wrong?.();
      if (wrong !== undefined) throw new Error(wrong);
    } catch (error) {
      const { [task]: _, ...others } = tasks;
      tasks = others;
      failed = { ...failed, [task]: error instanceof Error ? error.message : String(error) };
    }
    tell({ tasks, missing: failed });
  }
}

async function loadHalfFilled(peer: Peer, size: number, sums: boolean): Promise<Loaded> {
  const form = generateForm(size, sums);
  return peer.load(peer.prepare(form, generateResponse(form)));
}

interface Work {
  readonly once: () => unknown;
  /** What is wrong after it has run, in words; `undefined` if all is as it should be. */
  readonly wrong?: () => string | undefined;
}

type Run = (loaded: Loaded, size: number) => Work;

const RUNS: Readonly<Record<Task, Run>> = {
  alone(loaded, size) {
    const { note } = planOf(size);
    let turn = 0;
    return { once: () => loaded.answer(note, (turn += 1) % 2 === 0 ? 'Better' : 'Worse') };
  },

  twenty(loaded, size) {
    const { gate, gated } = planOf(size);
    let open = false;
    return {
      once: () => loaded.answer(gate, (open = !open)),
      wrong() {
        const shown = gated.filter((linkId) => loaded.isEnabled(linkId)).length;
        return shown === (open ? gated.length : 0) ? undefined : `${shown} of ${gated.length} dependents are shown`;
      },
    };
  },

  sum(loaded, size) {
    const { summand, total, rest } = planOf(size);
    let value = 0;
    return {
      once: () => loaded.answer(summand, (value = (value + 1) % 100)),
      wrong() {
        const sum = loaded.numberOf(total);
        return sum === value + rest ? undefined : `the sum is ${sum} instead of ${value + rest}`;
      },
    };
  },

  validate(loaded) {
    const { validate } = loaded;
    if (!validate) throw new Error('it has no such function');
    let found = 0;
    return {
      once: () => (found = validate()),
      wrong: () => (found > 0 ? undefined : 'it finds nothing missing where required answers are'),
    };
  },

  respond(loaded) {
    const { respond } = loaded;
    if (!respond) throw new Error('it has no such function');
    return { once: () => respond() };
  },
};
