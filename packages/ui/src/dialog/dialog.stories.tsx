import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Field } from '../field/field.tsx';
import { statesStory } from '../stories/states-matrix.tsx';
import { inFrame } from '../stories/in-frame.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { TextInput } from '../text-input/text-input.tsx';
import { DialogActions, DialogBody, DialogClose, DialogTitle } from './dialog-parts.tsx';
import { DialogContext } from './dialog-context.ts';
import { DialogTrigger } from './dialog-trigger.tsx';
import { dialogDoc } from './dialog.doc.ts';
import { Dialog } from './dialog.tsx';

const meta: Meta<typeof Dialog> = {
  title: 'Controls/Dialog',
  component: Dialog,
  subcomponents: { DialogTrigger, DialogTitle, DialogBody, DialogActions, DialogClose },
  args: { onOpenChange: fn() },
  parameters: { part: dialogDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals).above;
    return (
      <>
        <DialogTrigger for={id} variant="secondary">
          {words.move}
        </DialogTrigger>
        <Dialog {...args} id={id}>
          <DialogTitle>{words.moveTitle}</DialogTitle>
          <form method="dialog">
            <DialogBody>
              <p>{words.moveText}</p>
              <Field id={`${id}-day`} label={words.yourDay}>
                {(control) => <TextInput {...control} name="day" />}
              </Field>
            </DialogBody>
            <DialogActions>
              <Button type="submit">{words.send}</Button>
              <DialogClose>{words.leave}</DialogClose>
            </DialogActions>
          </form>
        </Dialog>
      </>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Dialog>;

export const Default: Story = {
  play: async ({ args, canvas, canvasElement, globals, userEvent }) => {
    const words = wordsOf(globals).above;
    const trigger = canvas.getByRole('button', { name: words.move });
    await userEvent.click(trigger);
    const dialog = within(canvasElement).getByRole('dialog', { name: words.moveTitle });
    await expect(dialog.matches(':modal')).toBe(true);
    await expect(canvas.getByRole('textbox')).toHaveFocus();
    await expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');

    await userEvent.click(canvas.getByRole('button', { name: words.send }));
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(false, expect.objectContaining({ reason: 'form' }));
    await waitFor(() => expect(trigger).toHaveFocus());
    await expect(dialog).not.toBeVisible();
  },
};

export const Open: Story = { ...inFrame, args: { defaultOpen: true } };

/** It waits for an answer, for what cannot be undone. Focus begins on what does no harm. */
export const Alert: Story = {
  ...inFrame,
  args: { defaultOpen: true, alert: true },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals).above;
    return (
      <Dialog {...args} id={id}>
        <DialogTitle>{words.removeTitle}</DialogTitle>
        <DialogBody>
          <p>{words.removeText}</p>
        </DialogBody>
        <DialogActions>
          <DialogClose>{words.keep}</DialogClose>
          <Button variant="danger">{words.remove}</Button>
        </DialogActions>
      </Dialog>
    );
  },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('button', { name: wordsOf(globals).above.keep })).toHaveFocus();
  },
};

/** Long content scrolls inside; the title and the actions stay in sight. */
export const LongText: Story = {
  ...inFrame,
  args: { defaultOpen: true },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Dialog {...args} id={id}>
        <DialogTitle>{words.longQuestion}</DialogTitle>
        <DialogBody>
          {['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => (
            <p key={key}>{words.longHelp}</p>
          ))}
        </DialogBody>
        <DialogActions>
          <DialogClose>{words.back}</DialogClose>
        </DialogActions>
      </Dialog>
    );
  },
  play: async ({ canvas, userEvent }) => {
    const dialog = canvas.getByRole('dialog');
    await expect(canvas.getByRole('heading')).toHaveFocus();
    await expect(dialog.scrollHeight).toBeGreaterThan(dialog.clientHeight);
    await expect(dialog.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);

    // What scrolls away under the title is not seen below the cross either.
    dialog.scrollTop = 40;
    const title = canvas.getByRole('heading');
    const below = title.getBoundingClientRect().bottom - 4;
    for (const { left, right } of within(dialog).getAllByRole('button')[0]?.getClientRects() ?? []) {
      await expect(document.elementsFromPoint((left + right) / 2, below)).toContain(title);
    }

    await userEvent.tab({ shift: true });
    await expect(dialog.contains(document.activeElement)).toBe(true);
  },
};

/** The trigger, and the parts of an open dialog as they lie on one another. */
export const States: Story = statesStory({
  variants: {
    Trigger: ({ id, words, disabled }) => (
      <>
        <DialogTrigger for={id} disabled={disabled}>
          {words.above.move}
        </DialogTrigger>
        <Dialog id={id}>
          <DialogTitle>{words.above.moveTitle}</DialogTitle>
        </Dialog>
      </>
    ),
    Inside: ({ id, words, disabled }) => (
      <DialogContext value={id}>
        <div className="osseo-dialog">
          <DialogTitle>{words.above.removeTitle}</DialogTitle>
          <DialogBody>{words.above.removeText}</DialogBody>
          <DialogActions>
            <DialogClose disabled={disabled}>{words.above.keep}</DialogClose>
          </DialogActions>
        </div>
      </DialogContext>
    ),
  },
  without: ['read-only', 'invalid', 'loading'],
  target: 'button',
});
