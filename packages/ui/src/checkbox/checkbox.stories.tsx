import type { Meta, StoryObj } from '@storybook/react-vite';
import { choiceStates, expectMarkAtFirstLine } from '../stories/choice-stories.tsx';
import { wordsOf } from '../stories/sample-words.ts';
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
  play: ({ canvasElement }) => expectMarkAtFirstLine(canvasElement, 'checkbox'),
};

export const States: Story = choiceStates(Checkbox);
