import { describePart, expectNoAxeViolations, lendTopLayer } from '@osseo/testing';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState, type ReactElement, type SyntheticEvent } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextInput } from '../text-input/text-input.tsx';
import { DialogActions, DialogBody, DialogClose, DialogTitle } from './dialog-parts.tsx';
import { DialogTrigger } from './dialog-trigger.tsx';
import { Dialog, type DialogProps, type DialogReason } from './dialog.tsx';

lendTopLayer();
afterEach(cleanup);

describe('Dialog', () => {
  describePart({ render: (dialog) => sample({ dialog }), element: HTMLDialogElement, className: 'osseo-dialog' });

  it('is opened by its trigger, takes focus to its title, and gives it back', async () => {
    const { container } = render(sample({}));
    const trigger = screen.getByRole('button', { name: 'Move the visit' });
    expect(screen.queryByRole('dialog')).toBeNull();

    await userEvent.click(trigger);
    const dialog = screen.getByRole('dialog', { name: 'When would you like to come?' });
    expect(dialog.matches(':modal')).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    await expectNoAxeViolations(container);

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(trigger);
  });

  it('begins on its first field, or where it is told to', async () => {
    const { unmount } = render(sample({ body: <TextInput aria-label="Your day" /> }));
    await userEvent.click(screen.getByRole('button', { name: 'Move the visit' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your day' }));
    unmount();

    const last = { current: null as HTMLElement | null };
    render(sample({ dialog: { initialFocus: last }, close: { ref: last } }));
    await userEvent.click(screen.getByRole('button', { name: 'Move the visit' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave it' }));
  });

  it.each<[DialogReason, () => Promise<unknown>]>([
    ['escape', () => userEvent.keyboard('{Escape}')],
    ['close-button', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['close-button', () => userEvent.click(screen.getByRole('button', { name: 'Leave it' }))],
    ['backdrop', pressBeside],
    ['form', () => userEvent.click(screen.getByRole('button', { name: 'Send' }))],
  ])('says why it closes (%s), and stays open when its owner refuses', async (reason, close) => {
    const onOpenChange = vi.fn<NonNullable<DialogProps['onOpenChange']>>((_open, { cancel }) => cancel());
    const { unmount } = render(sample({ dialog: { defaultOpen: true, onOpenChange }, body: <LittleForm /> }));
    await close();
    expect(onOpenChange.mock.lastCall?.[0]).toBe(false);
    expect(onOpenChange.mock.lastCall?.[1].reason).toBe(reason);
    expect(screen.getByRole('dialog').matches(':modal')).toBe(true);

    unmount();
    render(sample({ dialog: { defaultOpen: true }, body: <LittleForm /> }));
    await close();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each<[string, Props, () => Promise<unknown>]>([
    ['Escape', { onCancel: forbid }, () => userEvent.keyboard('{Escape}')],
    ['a press beside it', { onClick: forbid }, pressBeside],
    ['a form', { onSubmit: forbid }, () => userEvent.click(screen.getByRole('button', { name: 'Send' }))],
  ])('stays open where its owner takes %s for itself, and asks nobody', async (_what, handler, close) => {
    const onOpenChange = vi.fn();
    render(sample({ dialog: { defaultOpen: true, onOpenChange, ...handler }, body: <LittleForm /> }));

    await close();

    expect(screen.getByRole('dialog').matches(':modal')).toBe(true);
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('is not closed by a press that begins inside it, as when text is selected', () => {
    render(sample({ dialog: { defaultOpen: true } }));
    const dialog = screen.getByRole('dialog');

    fireEvent.pointerDown(screen.getByText('Choose a day.'), inside);
    fireEvent.click(dialog, outside);
    expect(screen.getByRole('dialog')).toBe(dialog);
  });

  it('comes back when something else closed it and its owner refuses', async () => {
    const onOpenChange = vi.fn<NonNullable<DialogProps['onOpenChange']>>((_open, { cancel }) => cancel());
    render(sample({ dialog: { defaultOpen: true, onOpenChange } }));

    await act(async () => {
      screen.getByRole<HTMLDialogElement>('dialog').close();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(onOpenChange.mock.lastCall?.[1].reason).toBe('form');
    expect(screen.getByRole('dialog').matches(':modal')).toBe(true);
  });

  it('follows its owner', async () => {
    render(<Owned />);
    expect(screen.queryByRole('dialog')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    expect(screen.getByRole('dialog').matches(':modal')).toBe(true);

    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open it' }));
  });

  it('gives focus back when it leaves the page open', async () => {
    const { rerender } = render(<Leaving isThere />);
    const trigger = screen.getByRole('button', { name: 'Move the visit' });
    await userEvent.click(trigger);
    expect(document.activeElement).not.toBe(trigger);

    rerender(<Leaving isThere={false} />);
    expect(document.activeElement).toBe(trigger);
  });

  it('gives focus back to a trigger that a press gave none, as in Safari', async () => {
    render(sample({}));
    const trigger = screen.getByRole('button', { name: 'Move the visit' });
    fireEvent.click(trigger);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(trigger);
  });

  it('stays open when the choice of a file is cancelled inside it', () => {
    render(sample({ dialog: { defaultOpen: true }, body: <input type="file" aria-label="Your letter" /> }));
    fireEvent(screen.getByLabelText('Your letter'), new Event('cancel', { bubbles: true }));
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('is open once where React renders twice', () => {
    render(<StrictMode>{sample({ dialog: { defaultOpen: true } })}</StrictMode>);
    expect(screen.getByRole('dialog').matches(':modal')).toBe(true);
  });

  it('is sent open by a server, with buttons that close it without script', () => {
    const html = renderToString(sample({ dialog: { defaultOpen: true } }));

    expect(html).toMatch(/<dialog[^>]* open=""/u);
    expect(html).toContain('command="close" commandfor="move"');
    expect(renderToString(sample({}))).not.toMatch(/<dialog[^>]* open=""/u);
  });

  it('accepts that it was opened or closed before script ran', () => {
    const onOpenChange = vi.fn();
    const closed = hydrated(sample({ dialog: { defaultOpen: true, onOpenChange } }), (dialog) => dialog.close());
    expect(onOpenChange.mock.lastCall?.slice(0, 1)).toEqual([false]);
    expect(screen.queryByRole('dialog')).toBeNull();
    closed();

    const opened = hydrated(sample({ dialog: { onOpenChange } }), (dialog) => dialog.showModal());
    expect(onOpenChange.mock.lastCall?.slice(0, 1)).toEqual([true]);
    expect(screen.getByRole('dialog').matches(':modal')).toBe(true);
    opened();
  });
});

describe('Dialog that waits for an answer', () => {
  it('is an alert dialog, described by its body, and begins on what does no harm', async () => {
    const { container } = render(sample({ dialog: { alert: true, defaultOpen: true } }));

    expect(
      screen.getByRole('alertdialog', { name: 'When would you like to come?', description: 'Choose a day.' }),
    ).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('is not closed by a press beside it', async () => {
    render(sample({ dialog: { alert: true, defaultOpen: true } }));
    await pressBeside();
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });
});

describe('DialogTrigger', () => {
  describePart({ render: (trigger) => sample({ trigger }), element: HTMLButtonElement, className: 'osseo-button' });

  it('says which dialog is missing', () => {
    expect(
      faultOf(() => fireEvent.click(render(<DialogTrigger for="away">Open</DialogTrigger>).getByRole('button'))),
    ).toBe(
      'A <DialogTrigger for="away"> was pressed, and no <Dialog id="away"> is on the page. Render the dialog, closed, beside the trigger.',
    );
  });
});

describe('DialogTitle', () => {
  describePart({ render: (title) => sample({ title }), element: HTMLHeadingElement, className: 'osseo-dialog-title' });
});

describe('DialogBody', () => {
  describePart({
    render: (bodyProps) => sample({ bodyProps }),
    element: HTMLDivElement,
    className: 'osseo-dialog-body',
  });
});

describe('DialogActions', () => {
  describePart({
    render: (actions) => sample({ actions }),
    element: HTMLDivElement,
    className: 'osseo-dialog-actions',
  });
});

describe('DialogClose', () => {
  describePart({ render: (close) => sample({ close }), element: HTMLButtonElement, className: 'osseo-button' });
});

it.each([
  ['DialogTitle', <DialogTitle key="title">Title</DialogTitle>],
  ['DialogBody', <DialogBody key="body">Body</DialogBody>],
  ['DialogActions', <DialogActions key="actions" />],
  ['DialogClose', <DialogClose key="close">Close</DialogClose>],
])('%s names the root that it misses', (part, element) => {
  expect(() => renderToString(element)).toThrow(`<${part}> is outside <Dialog>`);
});

/* ─── What the tests above talk about ──────────────────────────────────── */

type Props = Record<string, unknown>;

interface Sample extends Partial<Record<'title' | 'bodyProps' | 'actions' | 'close' | 'trigger', Props>> {
  dialog?: Partial<DialogProps> | Props;
  body?: ReactElement;
}

function sample({ dialog, title, bodyProps, actions, close, trigger, body }: Sample): ReactElement {
  return (
    <>
      <DialogTrigger {...trigger} for="move">
        Move the visit
      </DialogTrigger>
      <Dialog messages={{ close: 'Close' }} {...dialog} id="move">
        <DialogTitle {...title}>When would you like to come?</DialogTitle>
        <DialogBody {...bodyProps}>{body ?? <p>Choose a day.</p>}</DialogBody>
        <DialogActions {...actions}>
          <DialogClose {...close}>Leave it</DialogClose>
        </DialogActions>
      </Dialog>
    </>
  );
}

function forbid(event: SyntheticEvent) {
  event.preventDefault();
}

function LittleForm() {
  return (
    <form method="dialog">
      <button type="submit">Send</button>
    </form>
  );
}

function Leaving({ isThere }: { isThere: boolean }) {
  return (
    <>
      <DialogTrigger for="move">Move the visit</DialogTrigger>
      {isThere && (
        <Dialog id="move" alert>
          <DialogTitle>When would you like to come?</DialogTitle>
        </Dialog>
      )}
    </>
  );
}

function Owned() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open it
      </button>
      {sample({ dialog: { open: isOpen, onOpenChange: setIsOpen } })}
    </>
  );
}

const inside = { clientX: 0, clientY: 0 };
const outside = { clientX: 900, clientY: 900 };

async function pressBeside() {
  const dialog = document.querySelector('dialog');
  if (!dialog) throw new Error('The test needs a dialog.');
  fireEvent.pointerDown(dialog, outside);
  fireEvent.click(dialog, outside);
}

function hydrated(element: ReactElement, before: (dialog: HTMLDialogElement) => void): () => void {
  const container = document.createElement('div');
  container.innerHTML = renderToString(element);
  document.body.append(container);
  before(container.querySelector('dialog') as HTMLDialogElement);
  const { unmount } = render(element, { container, hydrate: true });
  return () => {
    unmount();
    container.remove();
  };
}

function faultOf(run: () => unknown): string {
  let message = '';
  const listen = (event: ErrorEvent) => {
    event.preventDefault();
    message = (event.error as Error).message;
  };
  window.addEventListener('error', listen);
  run();
  window.removeEventListener('error', listen);
  return message;
}
