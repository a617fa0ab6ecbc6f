import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { statesStory } from '../stories/states-matrix.tsx';
import { inFrame } from '../stories/in-frame.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { PopoverContext } from './popover-context.ts';
import { popoverDoc } from './popover.doc.ts';
import { Popover, PopoverClose, PopoverTrigger } from './popover.tsx';

const meta: Meta<typeof Popover> = {
  title: 'Controls/Popover',
  component: Popover,
  subcomponents: { PopoverTrigger, PopoverClose },
  args: { onOpenChange: fn() },
  argTypes: { align: { control: 'inline-radio', options: ['start', 'end'] } },
  parameters: { part: popoverDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals).above;
    return (
      <>
        <PopoverTrigger for={id} variant="quiet">
          {words.term}
        </PopoverTrigger>
        <Popover {...args} id={id}>
          <p>{words.termText}</p>
          <PopoverClose>{words.understood}</PopoverClose>
        </Popover>
      </>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Popover>;

export const Default: Story = {
  play: async ({ args, canvas, globals, userEvent }) => {
    const words = wordsOf(globals).above;
    const trigger = canvas.getByRole('button', { name: words.term });
    await userEvent.click(trigger);
    const popover = canvas.getByRole('dialog', { name: words.term });
    await waitFor(() => expect(popover).toHaveFocus());
    const below = popover.getBoundingClientRect().top - trigger.getBoundingClientRect().bottom;
    await expect(Math.round(below)).toBe(4);

    await userEvent.click(canvas.getByRole('button', { name: words.understood }));
    await expect(popover).not.toBeVisible();
    await expect(trigger).toHaveFocus();
    await expect(args.onOpenChange).toHaveBeenLastCalledWith(
      false,
      expect.objectContaining({ reason: 'close-button' }),
    );
  },
};

/** By keyboard, the ring says that focus is inside. */
export const ByKeyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole('button');
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    const popover = canvas.getByRole('dialog');
    await waitFor(() => expect(popover).toHaveFocus());
    await expect(getComputedStyle(popover).outlineStyle).toBe('solid');

    await userEvent.tab({ shift: true });
    await expect(popover).not.toBeVisible();
    await expect(trigger).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(popover).toHaveFocus());
  },
};

export const Open: Story = { ...inFrame, args: { defaultOpen: true } };

/** In line with the end of its trigger, or with its start where there is no room. */
export const AtTheEnd: Story = { ...inFrame, args: { defaultOpen: true, align: 'end' } };

export const LongText: Story = {
  ...inFrame,
  args: { defaultOpen: true },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <>
        <PopoverTrigger for={id}>{words.longQuestion}</PopoverTrigger>
        <Popover {...args} id={id}>
          <p>{words.longHelp}</p>
        </Popover>
      </>
    );
  },
};

/** The trigger, and an open popover as it stands by itself. */
export const States: Story = statesStory({
  variants: {
    Trigger: ({ id, words, disabled }) => (
      <>
        <PopoverTrigger for={id} disabled={disabled}>
          {words.above.term}
        </PopoverTrigger>
        <Popover id={id}>{words.above.termText}</Popover>
      </>
    ),
    Inside: ({ id, words, disabled }) => (
      <PopoverContext value={id}>
        <div className="osseo-popover">
          <p>{words.above.termText}</p>
          <PopoverClose disabled={disabled}>{words.above.understood}</PopoverClose>
        </div>
      </PopoverContext>
    ),
  },
  without: ['read-only', 'invalid', 'loading'],
  target: 'button',
});
