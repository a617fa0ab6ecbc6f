import type { Task } from './task.ts';

/** What is in doubt; each waits once, and what others depend on comes first. */
export interface RankQueue<Waiting extends Task> {
  add(task: Waiting): void;
  /** Takes the task of least rank. */
  take(): Waiting | undefined;
}

/** A binary heap over `rank`. */
export function createRankQueue<Waiting extends Task>(): RankQueue<Waiting> {
  const heap: Waiting[] = [];
  const waiting = new Set<Waiting>();
  const rankAt = (at: number) => heap[at]?.rank ?? Infinity;

  function swap(a: number, b: number): void {
    const first = heap[a];
    const second = heap[b];
    if (!first || !second) return;
    heap[a] = second;
    heap[b] = first;
  }

  return {
    add(task) {
      if (waiting.has(task)) return;
      waiting.add(task);
      let at = heap.push(task) - 1;
      for (let up = (at - 1) >> 1; at > 0 && rankAt(at) < rankAt(up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },

    take() {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last) return undefined;
      waiting.delete(first);
      if (heap.length > 0) heap[0] = last;
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        const least = rankAt(left + 1) < rankAt(left) ? left + 1 : left;
        if (rankAt(least) >= rankAt(at)) return first;
        swap(least, at);
        at = least;
      }
    },
  };
}
