import { describePart, expectNoAxeViolations, lendTopLayer } from '@osseo/testing';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, type Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../messages/en.ts';
import { createToasts, type ToastMessage, type Toasts } from './create-toasts.ts';
import { ToastRegion } from './toast.tsx';

lendTopLayer();
afterEach(cleanup);

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

    await userEvent.click(screen.getByRole('button', { name: /^Dismiss/u }));
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
    expect(document.activeElement).toBe(
      within(last as HTMLElement).getByRole('button', { name: 'Dismiss Problem: The letter was not sent.' }),
    );

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

describe('ToastRegion beside a modal dialog', () => {
  it('is in the dialog before it says anything there, and back on the page once that is closed', async () => {
    const toasts = createToasts();
    const { container } = render(<Beside toasts={toasts} />);
    show('first');
    const live = await within(dialog('first')).findByRole('list');

    act(() => void toasts.announce(saved));
    expect(within(dialog('first')).getByRole('list')).toBe(live);
    expect(messages()).toEqual(['Done: Your answers are saved.']);
    await expectNoAxeViolations(container);

    dialog('first').close();
    await waitFor(() => expect(screen.getByRole('region').closest('dialog')).toBeNull());
    expect(messages()).toEqual(['Done: Your answers are saved.']);
  });

  it('follows to the dialog that was opened last, wherever that stands, and back', async () => {
    render(<Beside toasts={createToasts()} />);
    show('second');
    show('first');
    await waitFor(() => expect(home()).toBe('first'));

    dialog('first').close();
    await waitFor(() => expect(home()).toBe('second'));
  });

  it('is in a dialog that was open before it came', async () => {
    const { rerender } = render(<Beside />);
    show('first');
    rerender(<Beside toasts={createToasts()} />);
    await waitFor(() => expect(home()).toBe('first'));
  });

  it('comes back from a dialog that is taken off the page while it is open', async () => {
    const toasts = createToasts();
    const { rerender } = render(<Beside toasts={toasts} />);
    show('first');
    await waitFor(() => expect(home()).toBe('first'));

    rerender(<Beside toasts={toasts} without="first" />);
    await waitFor(() => expect(home()).toBeUndefined());
    act(() => void toasts.announce(saved));
    expect(messages()).toHaveLength(1);
  });

  it('stays where it is beside a dialog that is not modal', async () => {
    render(<Beside toasts={createToasts()} />);
    dialog('first').setAttribute('open', '');
    await act(async () => undefined);
    expect(home()).toBeUndefined();
  });

  it('hands its element on, wherever that is', async () => {
    const ref = createRef<HTMLElement>();
    render(<Beside toasts={createToasts()} region={ref} />);
    show('first');
    await waitFor(() => expect(ref.current?.closest('dialog')).toBe(dialog('first')));
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

const saved: ToastMessage = { kind: 'done', text: 'Your answers are saved.' };
const failed: ToastMessage = { kind: 'problem', text: 'The letter was not sent.' };

interface BesideProps {
  toasts?: Toasts;
  without?: string;
  region?: Ref<HTMLElement>;
}

/** Two dialogs of somebody else, and messages that are not in them. */
function Beside({ toasts, without, region }: BesideProps) {
  return (
    <main>
      {without !== 'first' && <dialog id="first" aria-label="First" />}
      <dialog id="second" aria-label="Second" />
      {toasts && <ToastRegion toasts={toasts} messages={en.toast} ref={region} />}
    </main>
  );
}

const dialog = (id: string) => document.getElementById(id) as HTMLDialogElement;
const show = (id: string) => dialog(id).showModal();
const home = () => screen.getByRole('region').closest('dialog')?.id;

function filled(...all: readonly ToastMessage[]) {
  const toasts = createToasts();
  for (const message of all) toasts.announce(message);
  return toasts;
}

function messages(): (string | undefined)[] {
  return screen.queryAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);
}
