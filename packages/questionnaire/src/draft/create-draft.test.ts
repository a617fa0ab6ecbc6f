import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionOf, YES } from '../engine/testing/session-of.ts';
import { createDraft } from './create-draft.ts';
import type { SaveResult } from './model.ts';

const ITEMS = [
  { linkId: 'q', type: 'boolean' },
  { linkId: 'note', type: 'string' },
];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(results: readonly (SaveResult | Error)[] = []) {
  const session = sessionOf(ITEMS);
  const draft = createDraft(session, { mode: 'server' });
  const saves: { readonly isLast: boolean }[] = [];
  const heard: string[] = [];
  draft.subscribe(() => heard.push(draft.getSnapshot()));
  draft.keepBy((details) => {
    const result = results[saves.push(details) - 1] ?? 'saved';
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  });
  const type = (value: string) => session.answer('note', [{ kind: 'string', value }]);
  return { session, draft, saves, heard, type };
}

describe('a draft', () => {
  it('is saved once after the last of several changes', async () => {
    const { draft, saves, heard, type } = start();
    for (const value of ['a', 'ab', 'abc']) {
      type(value);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(saves).toHaveLength(0);
    expect(draft.isUnsent()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves).toEqual([{ isLast: false }]);
    expect(heard).toEqual(['unsaved', 'saving', 'saved']);
    expect(draft.isUnsent()).toBe(false);
  });

  it('is not saved where nothing differs from what is kept', async () => {
    const { session, draft, saves, type } = start();
    type('a');
    session.answer('note', []);
    session.validate();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saves).toHaveLength(0);
    expect(draft.getSnapshot()).toBe('unchanged');
    expect(draft.isUnsent()).toBe(false);
  });

  it('is saved again where something changed while it was being saved', async () => {
    const { draft, saves, type } = start();
    let done: (result: SaveResult) => void = () => undefined;
    draft.keepBy(() => new Promise((resolve) => void (done = resolve)));
    type('a');
    await vi.advanceTimersByTimeAsync(1_500);
    type('ab');
    draft.keepBy((details) => Promise.resolve(saves.push(details) > 0 ? 'saved' : 'failed'));
    done('saved');
    await vi.advanceTimersByTimeAsync(0);
    expect(draft.getSnapshot()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(saves).toHaveLength(1);
    expect(draft.isUnsent()).toBe(false);
  });

  it.each([
    ['the server is lost', new Error('Failed to fetch'), 'failed'],
    ['the server says no', 'failed', 'failed'],
    ['another window was first', 'stale', 'stale'],
  ] as const)('stays unsent where %s, and is saved when asked again', async (_, result, condition) => {
    const { draft, type } = start([result, 'saved']);
    type('a');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(draft.getSnapshot()).toBe(condition);
    expect(draft.isUnsent()).toBe(true);
    await draft.save();
    expect(draft.getSnapshot()).toBe('saved');
    expect(draft.isUnsent()).toBe(false);
  });

  it('warns nobody and saves nothing any more once it was sent elsewhere', async () => {
    const { draft, saves, type } = start(['over']);
    type('a');
    await vi.advanceTimersByTimeAsync(1_500);
    type('ab');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saves).toHaveLength(1);
    expect(draft.isUnsent()).toBe(false);
  });

  it('is saved at once when the page is left, and not after it was sent', async () => {
    const { session, draft, saves, type } = start();
    type('a');
    await draft.save(true);
    expect(saves).toEqual([{ isLast: true }]);
    session.answer('q', YES);
    draft.release();
    await draft.save(true);
    expect(saves).toHaveLength(1);
    expect(draft.isUnsent()).toBe(false);
    draft.hold();
    expect(draft.isUnsent()).toBe(true);
  });

  it('is kept nowhere in the mode that keeps nothing, and says so until it is released', async () => {
    const session = sessionOf(ITEMS);
    const draft = createDraft(session);
    expect([draft.mode, draft.isUnsent()]).toEqual(['none', false]);
    session.answer('q', YES);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([draft.getSnapshot(), draft.isUnsent()]).toEqual(['unsaved', true]);
    session.answer('q', []);
    expect(draft.isUnsent()).toBe(false);
  });

  it('asks before a router leaves the page, and only where something would be lost', async () => {
    const session = sessionOf(ITEMS);
    const draft = createDraft(session);
    const ask = vi.fn(() => false);
    expect(await draft.mayLeave(ask)).toBe(true);
    session.answer('q', YES);
    expect(await draft.mayLeave(ask)).toBe(false);
    draft.release();
    expect(await draft.mayLeave(ask)).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
