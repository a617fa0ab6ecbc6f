import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { checkboxDoc } from './checkbox.doc.ts';
import { Checkbox } from './checkbox.tsx';

const meta: Meta<typeof Checkbox> = {
  title: 'Controls/Checkbox',
  component: Checkbox,
  parameters: { part: checkboxDoc },
  render: (args, { globals }) => <Checkbox name="sample" {...args} label={wordsOf(globals).byPhone} />,
};
export default meta;

type Story = StoryObj<typeof Checkbox>;

export const Default: Story = {};

export const Checked: Story = { args: { defaultChecked: true } };

export const Disabled: Story = { args: { disabled: true } };

export const DisabledAndChecked: Story = { args: { disabled: true, defaultChecked: true } };

export const Invalid: Story = { args: { 'aria-invalid': true } };

export const WithHint: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return <Checkbox name="sample" {...args} label={words.byPhone} hint={words.byPhoneHint} />;
  },
};

/** The mark stands beside the first line. */
export const LongText: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return <Checkbox name="sample" {...args} label={words.longQuestion} hint={words.longHelp} />;
  },
  play: async ({ canvas }) => {
    const mark = canvas.getByRole('checkbox').getBoundingClientRect();
    const words = canvas.getByText(/\p{Letter}/u, { selector: 'label' }).getBoundingClientRect();
    await expect(Math.abs(mark.top - words.top)).toBeLessThan(4);
  },
};

export const States: Story = statesStory({
  variants: {
    'Not chosen': ({ id, words, disabled, invalid }) => (
      <Checkbox
        name={id}
        label={words.byPhone}
        hint={words.byPhoneHint}
        disabled={disabled}
        aria-invalid={invalid || undefined}
      />
    ),
    Chosen: ({ id, words, disabled, invalid }) => (
      <Checkbox
        name={id}
        label={words.byPhone}
        hint={words.byPhoneHint}
        defaultChecked
        disabled={disabled}
        aria-invalid={invalid || undefined}
      />
    ),
  },
  without: ['read-only', 'loading'],
});
