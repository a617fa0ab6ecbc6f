import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { createToasts, type ToastMessage } from './create-toasts.ts';
import { ToastRegion } from './toast.tsx';

describe('ToastRegion', () => {
  describePart({
    render: (props) => <ToastRegion {...props} toasts={createToasts()} messages={en.toast} />,
    element: HTMLElement,
    className: 'osseo-toast-region',
  });

  it('is there before there is anything to say, also without script', () => {
    const html = renderToString(<ToastRegion toasts={filled(saved)} messages={en.toast} />);
    expect(html).toContain('aria-live="polite"');
    expect(html).not.toContain('Your answers are saved.');
  });

  it('says the kind in a word, and what happened', async () => {
    const { container } = render(<ToastRegion toasts={filled(saved, failed)} messages={en.toast} />);

    expect(messages()).toEqual(['Done: Your answers are saved.', 'Problem: The letter was not sent.']);
    expect(screen.getByRole('region', { name: 'Notifications' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('adds what is announced by anyone to the live region', () => {
    const toasts = createToasts();
    render(<ToastRegion toasts={toasts} messages={en.toast} />);
    const live = screen.getByRole('list');
    expect(live.getAttribute('aria-live')).toBe('polite');

    act(() => void toasts.announce(saved));
    expect(screen.getByRole('list')).toBe(live);
    expect(messages()).toEqual(['Done: Your answers are saved.']);
  });

  it('keeps a message until it is dismissed', async () => {
    vi.useFakeTimers();
    render(<ToastRegion toasts={filled(saved)} messages={en.toast} />);
    act(() => void vi.advanceTimersByTime(60 * 60 * 1000));
    vi.useRealTimers();
    expect(messages()).toHaveLength(1);

    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(messages()).toEqual([]);
  });

  it('does its one action, once', async () => {
    const onAct = vi.fn();
    render(<ToastRegion toasts={filled({ ...saved, action: { label: 'Undo', onAct } })} messages={en.toast} />);

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAct).toHaveBeenCalledOnce();
    expect(messages()).toEqual([]);
  });

  it('is reached and left with F6', async () => {
    render(
      <>
        <button type="button">Elsewhere</button>
        <ToastRegion toasts={filled(saved)} messages={en.toast} />
      </>,
    );
    await userEvent.tab();

    await userEvent.keyboard('{F6}');
    expect(document.activeElement).toBe(screen.getByRole('region'));
    await userEvent.keyboard('{F6}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
  });

  it('loses no focus: the next message has it, and after the last what had it before', async () => {
    render(
      <>
        <button type="button">Elsewhere</button>
        <ToastRegion toasts={filled(saved, failed)} messages={en.toast} />
      </>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{F6}{Tab}{Enter}');
    const [last] = screen.getAllByRole('listitem');
    expect(document.activeElement).toBe(within(last as HTMLElement).getByRole('button', { name: 'Dismiss' }));

    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }));
  });

  it('leaves F6 to the browser while there is nothing to say', async () => {
    const onKeyDown = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    render(<ToastRegion toasts={createToasts()} messages={en.toast} />);
    window.addEventListener('keydown', onKeyDown);
    await userEvent.keyboard('{F6}');
    window.removeEventListener('keydown', onKeyDown);
    expect(onKeyDown.mock.results.map(({ value }) => value as boolean)).toEqual([false]);
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

const saved: ToastMessage = { kind: 'done', text: 'Your answers are saved.' };
const failed: ToastMessage = { kind: 'problem', text: 'The letter was not sent.' };

function filled(...all: readonly ToastMessage[]) {
  const toasts = createToasts();
  for (const message of all) toasts.announce(message);
  return toasts;
}

function messages(): (string | undefined)[] {
  return screen.queryAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);
}
