import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
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
  words: SampleWords['above'];
}

function Filled({ first = [], words, ...props }: FilledProps) {
  const [toasts] = useState(() => {
    const created = createToasts();
    for (const message of first) created.announce(message);
    return created;
  });
  return (
    <>
      <Button variant="secondary" onClick={() => toasts.announce(savedWith(words))}>
        {words.announce}
      </Button>
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
