import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { Radio } from './radio.tsx';

const meta: Meta<typeof Radio> = {
  title: 'Controls/Radio',
  component: Radio,
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

export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return <Radio name={id} {...args} label={words.longQuestion} hint={words.longHelp} />;
  },
};
