import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { switchDoc } from './switch.doc.ts';
import { Switch } from './switch.tsx';

const meta: Meta<typeof Switch> = {
  title: 'Controls/Switch',
  component: Switch,
  parameters: { part: switchDoc },
  args: { onCheckedChange: fn() },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return <Switch {...args} id={id} label={words.remind} hint={words.remindHint} />;
  },
};
export default meta;

type Story = StoryObj<typeof Switch>;

export const Default: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const control = canvas.getByRole('switch');
    const row = control.parentElement ?? control;
    await expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.click(row.querySelector('label') ?? row);
    await expect(args.onCheckedChange).toHaveBeenLastCalledWith(true);
    await expect(row.querySelector("[data-state='on']")).toBeVisible();
    await userEvent.click(control);
    await expect(row.querySelector("[data-state='off']")).toBeVisible();
  },
};

export const On: Story = { args: { defaultChecked: true } };

export const Disabled: Story = { args: { disabled: true, defaultChecked: true } };

/** Rows lie between hairlines, like answers. */
export const Together: Story = {
  render: (args, { globals }) => (
    <div>
      {wordsOf(globals).tabs.map((tab, index) => (
        <Switch {...args} defaultChecked={index === 1} key={tab} label={tab} />
      ))}
    </div>
  ),
};

export const States: Story = statesStory({
  variants: {
    Off: ({ id, words, disabled, invalid }) => (
      <Switch
        id={id}
        label={words.remind}
        hint={words.remindHint}
        disabled={disabled}
        aria-invalid={invalid || undefined}
      />
    ),
    On: ({ id, words, disabled, invalid }) => (
      <Switch id={id} label={words.remind} defaultChecked disabled={disabled} aria-invalid={invalid || undefined} />
    ),
  },
  without: ['read-only', 'loading'],
});
