import { describe, expect, it, vi } from 'vitest';
import { createStore } from './create-store.ts';

describe('createStore', () => {
  it('tells every listener once about a change', () => {
    const store = createStore(1);
    const first = vi.fn();
    const second = vi.fn();
    store.subscribe(first);
    store.subscribe(second);

    store.set(2);

    expect(store.getSnapshot()).toBe(2);
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('stays silent when the value stays the same', () => {
    const state = { count: 1 };
    const store = createStore(state);
    const listener = vi.fn();
    store.subscribe(listener);

    store.set(state);

    expect(listener).not.toHaveBeenCalled();
  });

  it('stops telling a listener that has left, even when it leaves while others are told', () => {
    const store = createStore(1);
    const late = vi.fn();
    const leave = store.subscribe(() => leave());
    store.subscribe(late);

    store.set(2);
    store.set(3);

    expect(late).toHaveBeenCalledTimes(2);
  });

  it('counts two subscriptions of one function as one listener', () => {
    const store = createStore(1);
    const listener = vi.fn();
    store.subscribe(listener);
    store.subscribe(listener);

    store.set(2);

    expect(listener).toHaveBeenCalledTimes(1);
  });
});
