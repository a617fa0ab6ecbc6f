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
  const before = (a: number, b: number) => heap[a]!.node.rank < heap[b]!.node.rank;
  const swap = (a: number, b: number) => void ([heap[a], heap[b]] = [heap[b]!, heap[a]!]);

  return {
    add(instance) {
      if (waiting.has(instance)) return;
      waiting.add(instance);
      let at = heap.push(instance) - 1;
      for (let up = (at - 1) >> 1; at > 0 && before(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },

    take() {
      const first = heap[0];
      if (!first) return undefined;
      const last = heap.pop()!;
      if (heap.length > 0) {
        heap[0] = last;
        for (let at = 0; ;) {
          const left = 2 * at + 1;
          const least = left + 1 < heap.length && before(left + 1, left) ? left + 1 : left;
          if (least >= heap.length || !before(least, at)) break;
          swap(least, at);
          at = least;
        }
      }
      waiting.delete(first);
      return first;
    },
  };
}
