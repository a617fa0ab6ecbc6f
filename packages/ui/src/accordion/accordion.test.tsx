import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { Accordion, AccordionItem } from './accordion.tsx';

describe('Accordion', () => {
  describePart({ render: (root) => sample({ root }), element: HTMLDivElement, className: 'osseo-accordion' });

  it('has headings of the level that the page decides', async () => {
    const { container } = render(sample({ root: { headingLevel: 2 } }));

    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Before',
      'After',
    ]);
    await expectNoAxeViolations(container);
  });

  it('has no headings without a level', () => {
    render(sample({}));

    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('opens a section by its heading', async () => {
    render(sample({}));

    await userEvent.click(screen.getByText('After'));
    expect(isOpen('After')).toBe(true);
    expect(isOpen('Before')).toBe(false);
  });

  it('names its sections alike where one closes the others, and the browser does that', () => {
    const names = (html: string) => [...html.matchAll(/<details[^>]* name="([^"]+)"/gu)].map(([, name]) => name);

    const [first, second] = names(renderToString(sample({ root: { exclusive: true } })));
    expect(first).toBeTruthy();
    expect(second).toBe(first);
    expect(names(renderToString(sample({})))).toEqual([]);
  });

  it('opens all and closes all with one button', async () => {
    render(sample({ root: { allButton: true, messages: en.accordion } }));

    await userEvent.click(screen.getByRole('button', { name: 'Open all' }));
    expect([isOpen('Before'), isOpen('After')]).toEqual([true, true]);

    await userEvent.click(await screen.findByRole('button', { name: 'Close all' }));
    expect([isOpen('Before'), isOpen('After')]).toEqual([false, false]);
  });

  it('leaves open what is open already', async () => {
    render(sample({ root: { allButton: true, messages: en.accordion }, item: { defaultOpen: true } }));

    await userEvent.click(screen.getByRole('button', { name: 'Open all' }));
    expect([isOpen('Before'), isOpen('After')]).toEqual([true, true]);
  });

  it('has no such button without script, and where only one section can be open', () => {
    expect(renderToString(sample({ root: { allButton: true, messages: en.accordion } }))).not.toContain('<button');

    render(sample({ root: { allButton: true, exclusive: true, messages: en.accordion } }));
    expect(screen.queryByRole('button', { name: 'Open all' })).toBeNull();
  });
});

describe('AccordionItem', () => {
  describePart({
    render: (item) => sample({ item }),
    element: HTMLDetailsElement,
    className: 'osseo-accordion-item',
  });

  it('is open first where it is told to be', () => {
    render(sample({ item: { defaultOpen: true } }));

    expect(isOpen('Before')).toBe(true);
  });

  it('opens when its owner says so', async () => {
    render(<Owned />);

    await userEvent.click(screen.getByText('Before'));
    expect(isOpen('Before')).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('open');
  });

  it('tells its owner of a press once, and not again of what the owner then did', async () => {
    const onOpenChange = vi.fn();
    const { rerender } = render(sample({ item: { open: false, onOpenChange } }));

    await userEvent.click(screen.getByText('Before'));
    rerender(sample({ item: { open: true, onOpenChange } }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('stays closed where its owner refuses', async () => {
    const onOpenChange = vi.fn();
    render(sample({ item: { open: false, onOpenChange } }));

    await userEvent.click(screen.getByText('Before'));
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true);
    expect(isOpen('Before')).toBe(false);
  });

  it('tells of a section that the browser opens, as a search in the page does', async () => {
    const onOpenChange = vi.fn();
    render(sample({ item: { onOpenChange } }));

    section('Before').open = true;
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(true));
  });

  it('does not tell of a section that is open from the start', async () => {
    const onOpenChange = vi.fn();
    render(sample({ item: { defaultOpen: true, onOpenChange } }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onOpenChange).not.toHaveBeenCalled();

    await userEvent.click(screen.getByText('Before'));
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false));
  });

  it('names the root that it needs', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);

    expect(() => render(<AccordionItem heading="Before" />)).toThrow('<AccordionItem> is outside <Accordion>');
    vi.restoreAllMocks();
  });
});

type Props = Record<string, unknown>;

function sample({ root, item }: { root?: Props; item?: Props }): ReactElement {
  return (
    <Accordion {...root}>
      <AccordionItem heading="Before" {...item}>
        Eat as always.
      </AccordionItem>
      <AccordionItem heading="After">Rest a little.</AccordionItem>
    </Accordion>
  );
}

function section(heading: string): HTMLDetailsElement {
  return screen.getByText(heading).closest('details')!;
}

function isOpen(heading: string): boolean {
  return section(heading).open;
}

function Owned() {
  const [open, setOpen] = useState(false);
  return (
    <>
      {sample({ item: { open, onOpenChange: setOpen } })}
      <output>{open ? 'open' : 'closed'}</output>
    </>
  );
}
