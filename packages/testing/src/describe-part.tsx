import { cleanup, render } from '@testing-library/react';
import { createRef, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';

export interface PartContract {
  /** Renders the part with these props added, inside whatever parents it needs. */
  render: (props: Record<string, unknown>) => ReactElement;
  /** The class of the element that its ref points at. */
  element: { new (): Element; prototype: Element };
  /** The one class name that it always carries. */
  className: string;
}

/** The promises that every part makes, whatever it does. Call it once per part, inside `describe`. */
export function describePart({ render: renderPart, element, className }: PartContract): void {
  afterEach(cleanup);

  it('passes unknown props, `className` and `ref` to its element', () => {
    const ref = createRef<Element>();
    const { container } = render(renderPart({ 'data-testid': 'part', lang: 'fr', className: 'mine', ref }));

    const part = container.querySelector('[data-testid="part"]');
    expect(part).toBeInstanceOf(element);
    expect(ref.current).toBe(part);
    expect(part?.getAttribute('lang')).toBe('fr');
    expect([...(part?.classList ?? [])]).toEqual([className, 'mine']);
  });

  it('carries its class alone when none is added', () => {
    const { container } = render(renderPart({ 'data-testid': 'part' }));

    expect(container.querySelector('[data-testid="part"]')?.getAttribute('class')).toBe(className);
  });

  it('lets go of its ref when it leaves the page', () => {
    const ref = createRef<Element>();
    const { unmount } = render(renderPart({ ref }));
    unmount();

    expect(ref.current).toBeNull();
  });

  it('renders on a server without a style attribute, which a strict Content-Security-Policy refuses', () => {
    const html = renderToString(renderPart({}));

    expect(html).toContain(className);
    expect(html).not.toMatch(/\sstyle=/u);
    expect(html).not.toContain('<style');
  });

  it('hydrates what the server sent without a complaint', () => {
    const complaints: unknown[] = [];
    // An attribute that differs is mended by nobody, and React says so to the console alone.
    const says = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words));
    const container = document.createElement('div');
    container.innerHTML = renderToString(renderPart({}));
    document.body.append(container);

    const { unmount } = render(renderPart({}), {
      container,
      hydrate: true,
      onRecoverableError: (error) => complaints.push(error),
    });

    says.mockRestore();
    expect(complaints).toEqual([]);
    unmount();
    container.remove();
  });
}
