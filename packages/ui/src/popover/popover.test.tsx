import { describePart, expectNoAxeViolations, lendTopLayer } from '@osseo/testing';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Popover, PopoverClose, PopoverTrigger, type PopoverProps, type PopoverReason } from './popover.tsx';

lendTopLayer();

describe('Popover', () => {
  describePart({ render: (popover) => sample({ popover }), element: HTMLDivElement, className: 'osseo-popover' });

  it('opens by its trigger, takes focus in, and gives it back to Escape', async () => {
    const { container } = render(sample({}));
    expect(screen.queryByRole('dialog')).toBeNull();

    await userEvent.click(trigger());
    const popover = screen.getByRole('dialog', { name: 'What is a graft?' });
    await waitFor(() => expect(document.activeElement).toBe(popover));
    await expectNoAxeViolations(container);

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(trigger());
  });

  it.each<[PopoverReason, () => Promise<unknown>]>([
    ['escape', () => userEvent.keyboard('{Escape}')],
    ['trigger', () => userEvent.click(trigger())],
    ['outside', () => userEvent.click(screen.getByText('Elsewhere'))],
    ['close-button', () => userEvent.click(screen.getByRole('button', { name: 'I see' }))],
    ['focus-out', () => userEvent.tab().then(() => userEvent.tab())],
    ['focus-out', () => userEvent.tab({ shift: true })],
  ])('says why it closes (%s), and comes back when its owner refuses', async (reason, act) => {
    const onOpenChange = vi.fn<NonNullable<PopoverProps['onOpenChange']>>((open, { cancel }) => {
      if (!open) cancel();
    });
    const { unmount } = render(sample({ popover: { onOpenChange } }));
    await userEvent.click(trigger());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
    expect(onOpenChange.mock.lastCall?.[1].reason).toBe('trigger');

    await act();
    expect(onOpenChange.mock.lastCall?.[0]).toBe(false);
    expect(onOpenChange.mock.lastCall?.[1].reason).toBe(reason);
    await waitFor(() => expect(screen.getByRole('dialog')).toBeTruthy());

    unmount();
    render(sample({}));
    await userEvent.click(trigger());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
    await act();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is left backwards as well, to the trigger, which opens it again', async () => {
    render(sample({}));
    await userEvent.click(trigger());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));

    await userEvent.tab({ shift: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(trigger());

    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
  });

  it('stays closed when its owner refuses', async () => {
    const onToggle = vi.fn();
    const onOpenChange: PopoverProps['onOpenChange'] = (_open, details) => details.cancel();
    render(sample({ popover: { onOpenChange, onToggle } }));
    await userEvent.click(trigger());
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onToggle).not.toHaveBeenCalled();
  });

  it('stays closed when its owner prevents the browser, and opens the next time', async () => {
    const onOpenChange = vi.fn();
    const onBeforeToggle = vi.fn((event: React.ToggleEvent) => event.preventDefault());
    render(sample({ popover: { onOpenChange, onBeforeToggle } }));
    await userEvent.click(trigger());
    expect(onOpenChange).not.toHaveBeenCalled();

    onBeforeToggle.mockImplementation(() => undefined);
    await userEvent.click(trigger());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('follows its owner', async () => {
    render(<Owned />);
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('closed')).toBeTruthy();
  });

  it('opens and closes without script', () => {
    const html = renderToString(sample({})).toLowerCase();

    expect(html).toContain('popovertarget="graft"');
    expect(html).toContain('popovertargetaction="hide"');
    expect(html).toMatch(/<div[^>]* popover="auto"/u);
  });
});

describe('PopoverTrigger', () => {
  describePart({
    render: (props) => sample({ trigger: props }),
    element: HTMLButtonElement,
    className: 'osseo-button',
  });
});

describe('PopoverClose', () => {
  describePart({ render: (close) => sample({ close }), element: HTMLButtonElement, className: 'osseo-button' });

  it('names the root that it misses', () => {
    expect(() => renderToString(<PopoverClose>Close</PopoverClose>)).toThrow('<PopoverClose> is outside <Popover>');
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

type Props = Record<string, unknown>;

function sample(props: { popover?: Partial<PopoverProps> | Props; trigger?: Props; close?: Props }): ReactElement {
  return (
    <>
      <PopoverTrigger {...props.trigger} for="graft">
        What is a graft?
      </PopoverTrigger>
      <Popover {...props.popover} id="graft">
        <p>Bone that is put where there is too little.</p>
        <PopoverClose {...props.close}>I see</PopoverClose>
      </Popover>
      <p>Elsewhere</p>
      <button type="button">Next</button>
    </>
  );
}

function Owned() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Show it
      </button>
      <output>{isOpen ? 'open' : 'closed'}</output>
      {sample({ popover: { open: isOpen, onOpenChange: setIsOpen } })}
    </>
  );
}

function trigger(): HTMLElement {
  return screen.getByRole('button', { name: 'What is a graft?' });
}
