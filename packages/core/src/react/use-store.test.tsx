import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore, type Store } from '../store/create-store.ts';
import { useStore } from './use-store.ts';

afterEach(cleanup);

describe('useStore', () => {
  it('renders a reader again only when its own slice changes', () => {
    const store = createStore({ left: 1, right: 1 });
    const renders = { left: 0, right: 0 };
    render(
      <>
        <Reader store={store} side="left" renders={renders} />
        <Reader store={store} side="right" renders={renders} />
      </>,
    );

    act(() => store.set({ left: 2, right: 1 }));

    expect(screen.getByText('left is 2')).toBeTruthy();
    expect(renders).toEqual({ left: 2, right: 1 });
  });

  it('renders on a server', () => {
    const store = createStore({ left: 5, right: 0 });
    const html = renderToString(<Reader store={store} side="left" renders={{ left: 0, right: 0 }} />);
    expect(html).toContain('left is 5');
  });
});

interface Sides {
  left: number;
  right: number;
}

function Reader({ store, side, renders }: { store: Store<Sides>; side: keyof Sides; renders: Sides }) {
  renders[side] += 1;
  return <p>{`${side} is ${useStore(store, (state) => state[side])}`}</p>;
}
