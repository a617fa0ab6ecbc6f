import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createRankQueue } from './rank-queue.ts';

// Generated input takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const all = Array.from({ length: 40 }, (_, rank) => ({ rank }));

it('gives every waiting task once, what others depend on first', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...all)), (added) => {
      const queue = createRankQueue<(typeof all)[number]>();
      for (const task of added) queue.add(task);
      const taken: number[] = [];
      for (let next = queue.take(); next; next = queue.take()) taken.push(next.rank);
      expect(taken).toEqual([...new Set(added.map(({ rank }) => rank))].toSorted((a, b) => a - b));
    }),
  );
});
