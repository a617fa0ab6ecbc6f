import { describe, expect, it, vi } from 'vitest';
import { createToasts } from './create-toasts.ts';

describe('createToasts', () => {
  it('keeps what is announced in order, as a note unless it says otherwise', () => {
    const toasts = createToasts();
    toasts.announce({ text: 'One' });
    toasts.announce({ text: 'Two', kind: 'problem' });

    expect(toasts.getSnapshot().map(({ text, kind }) => [text, kind])).toEqual([
      ['One', 'note'],
      ['Two', 'problem'],
    ]);
  });

  it('puts news with the id of older news in its place', () => {
    const toasts = createToasts();
    toasts.announce({ id: 'saving', text: 'Saving' });
    toasts.announce({ text: 'Two' });
    toasts.announce({ id: 'saving', text: 'Saved' });

    expect(toasts.getSnapshot().map(({ text }) => text)).toEqual(['Two', 'Saved']);
  });

  it('dismisses by the id that it gave, and tells nobody of what is gone already', () => {
    const toasts = createToasts();
    const id = toasts.announce({ text: 'One' });
    const listener = vi.fn();
    toasts.subscribe(listener);

    toasts.dismiss(id);
    toasts.dismiss(id);
    expect(toasts.getSnapshot()).toEqual([]);
    expect(listener).toHaveBeenCalledOnce();
  });
});
