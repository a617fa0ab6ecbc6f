import type { Meta, StoryObj } from '@storybook/react-vite';
import { choiceStates, expectMarkAtFirstLine } from '../stories/choice-stories.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { radioDoc } from './radio.doc.ts';
import { Radio } from './radio.tsx';

const meta: Meta<typeof Radio> = {
  title: 'Controls/Radio',
  component: Radio,
  parameters: { part: radioDoc },
  render: (args, { globals, id }) => <Radio name={id} {...args} label={wordsOf(globals).byPhone} />,
};
export default meta;

type Story = StoryObj<typeof Radio>;

export const Default: Story = {};

export const Checked: Story = { args: { defaultChecked: true } };

export const Disabled: Story = { args: { disabled: true } };

export const DisabledAndChecked: Story = { args: { disabled: true, defaultChecked: true } };

export const Invalid: Story = { args: { 'aria-invalid': true } };

export const WithHint: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return <Radio name={id} {...args} label={words.byPhone} hint={words.byPhoneHint} />;
  },
};

/** The mark stands beside the first line. */
export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return <Radio name={id} {...args} label={words.longQuestion} hint={words.longHelp} />;
  },
  play: ({ canvasElement }) => expectMarkAtFirstLine(canvasElement, 'radio'),
};

export const States: Story = choiceStates(Radio);
