import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readQuestionnaire } from '../index.ts';
import { planOf } from '../plan/plan-of.ts';
import { createInstances } from './instances.ts';
import { createRankQueue } from './rank-queue.ts';

// Generated input takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const item = Array.from({ length: 40 }, (_, index) => ({ linkId: String(index), type: 'string' }));
const plan = planOf(readQuestionnaire({ resourceType: 'Questionnaire', item }).form);
const instances = createInstances(plan, new Map());
const all = plan.top.flatMap((node) => instances.create(node, '', null));

it('gives every waiting item once, what others depend on first', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...all)), (added) => {
      const queue = createRankQueue();
      for (const instance of added) queue.add(instance);
      const taken: number[] = [];
      for (let next = queue.take(); next; next = queue.take()) taken.push(next.node.rank);
      const expected = new Set(added.map(({ node }) => node.rank));
      expect(taken).toEqual([...expected].toSorted((a, b) => a - b));
    }),
  );
});
