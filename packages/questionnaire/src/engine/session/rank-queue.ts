import type { Instance } from './instances.ts';

/** The items whose enablement is in doubt; each waits once, and what others depend on comes first. */
export interface RankQueue {
  add(instance: Instance): void;
  /** Takes the item of least rank. */
  take(): Instance | undefined;
}

/** A binary heap over `rank`. */
export function createRankQueue(): RankQueue {
  const heap: Instance[] = [];
  const waiting = new Set<Instance>();
  const rankAt = (at: number) => heap[at]?.node.rank ?? Infinity;

  function swap(a: number, b: number): void {
    const [first, second] = [heap[a], heap[b]];
    if (first && second) [heap[a], heap[b]] = [second, first];
  }

  return {
    add(instance) {
      if (waiting.has(instance)) return;
      waiting.add(instance);
      let at = heap.push(instance) - 1;
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
