import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { DialogActions, DialogBody, DialogClose, DialogTitle } from '../dialog/dialog-parts.tsx';
import { DialogTrigger } from '../dialog/dialog-trigger.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { useWords } from '../messages/use-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { inFrame } from '../stories/in-frame.tsx';
import { wordsOf, type SampleWords } from '../stories/sample-words.ts';
import { createToasts, type ShownToast, type ToastMessage } from './create-toasts.ts';
import { Toast } from './toast-item.tsx';
import { toastDoc } from './toast.doc.ts';
import { ToastRegion, type ToastRegionProps } from './toast.tsx';

const onUndo = fn();

const meta: Meta<typeof ToastRegion> = {
  title: 'Controls/ToastRegion',
  component: ToastRegion,
  decorators: inFrame.decorators,
  parameters: { part: toastDoc, ...inFrame.parameters },
};
export default meta;

type Story = StoryObj<typeof ToastRegion>;

interface FilledProps extends Omit<ToastRegionProps, 'toasts'> {
  first?: readonly ToastMessage[];
  /** The dialog in which something is announced, in place of the page. */
  dialogId?: string;
  words: SampleWords['above'];
}

function Filled({ first = [], words, dialogId, ...props }: FilledProps) {
  const [toasts] = useState(() => {
    const created = createToasts();
    for (const message of first) created.announce(message);
    return created;
  });
  const announce = (
    <Button variant="secondary" onClick={() => toasts.announce(savedWith(words))}>
      {words.announce}
    </Button>
  );
  return (
    <>
      {dialogId === undefined ? (
        announce
      ) : (
        <Dialog id={dialogId}>
          <DialogTitle>{words.moveTitle}</DialogTitle>
          <DialogBody>{words.moveText}</DialogBody>
          <DialogActions>
            {announce}
            <DialogClose>{words.leave}</DialogClose>
          </DialogActions>
        </Dialog>
      )}
      <ToastRegion {...props} toasts={toasts} />
    </>
  );
}

function savedWith(words: SampleWords['above']): ToastMessage {
  return { kind: 'done', text: words.saved, action: { label: words.undo, onAct: onUndo } };
}

/** The region is there before it says anything. */
export const Default: Story = {
  render: (_args, { globals }) => <Filled words={wordsOf(globals).above} />,
  play: async ({ canvas, globals, userEvent }) => {
    const words = wordsOf(globals).above;
    const button = canvas.getByRole('button', { name: words.announce });
    await userEvent.click(button);
    const message = within(canvas.getByRole('listitem'));
    await expect(message.getByText(words.saved, { exact: false })).toBeVisible();

    await userEvent.keyboard('{F6}{Tab}');
    await expect(message.getByRole('button', { name: words.undo })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(onUndo).toHaveBeenCalled();
    await expect(button).toHaveFocus();
  },
};

/** While a dialog is open all outside it is out of reach: the messages are in it. */
export const InADialog: Story = {
  render: (_args, { globals, id }) => {
    const words = wordsOf(globals).above;
    return (
      <>
        <DialogTrigger for={id}>{words.move}</DialogTrigger>
        <Filled words={words} dialogId={id} />
      </>
    );
  },
  play: async ({ canvas, globals, userEvent }) => {
    const words = wordsOf(globals).above;
    const trigger = canvas.getByRole('button', { name: words.move });
    await userEvent.click(trigger);
    const dialog = canvas.getByRole('dialog');
    const live = await waitFor(() => within(dialog).getByRole('list'));

    await userEvent.click(canvas.getByRole('button', { name: words.announce }));
    await expect(within(live).getByText(words.saved, { exact: false })).toBeVisible();
    const undo = within(live).getByRole('button', { name: words.undo });
    const { x, y, width, height } = undo.getBoundingClientRect();
    await expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(undo);

    await userEvent.keyboard('{F6}{Tab}{Enter}');
    await expect(onUndo).toHaveBeenCalled();
    await expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await userEvent.click(canvas.getByRole('button', { name: words.leave }));
    await waitFor(() => expect(canvas.getByRole('list').closest('dialog')).toBeNull());
    await expect(trigger).toHaveFocus();
  },
};

/** Each kind has a word, a shape and a colour. */
export const Stacked: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals).above;
    return (
      <Filled
        words={words}
        first={[{ text: words.opensLate }, { kind: 'problem', text: words.failed }, savedWith(words)]}
      />
    );
  },
};

export const LongText: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return <Filled words={words.above} first={[{ ...savedWith(words.above), text: words.longHelp }]} />;
  },
};

/** One message of each kind. The marks are on its action. */
export const States: Story = statesStory({
  variants: {
    Note: (drawn) => <OneToast {...drawn} kind="note" text={drawn.words.above.opensLate} />,
    Done: (drawn) => <OneToast {...drawn} kind="done" text={drawn.words.above.saved} />,
    Problem: (drawn) => <OneToast {...drawn} kind="problem" text={drawn.words.above.failed} />,
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});

interface OneToastProps extends Pick<ShownToast, 'id' | 'kind' | 'text'> {
  words: SampleWords;
}

function OneToast({ words, ...toast }: OneToastProps) {
  const { say } = useWords('toast');
  return (
    <ol className="osseo-toast-list">
      <Toast {...toast} action={{ label: words.above.undo, onAct: onUndo }} say={say} onDismiss={onUndo} />
    </ol>
  );
}
