import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { StepProgress } from './step-progress.tsx';

const meta: Meta<typeof StepProgress> = {
  title: 'Controls/StepProgress',
  component: StepProgress,
  args: { value: 2, max: 5 },
  render: (args, { globals }) => <StepProgress {...args} label={wordsOf(globals).step} />,
};
export default meta;

type Story = StoryObj<typeof StepProgress>;

export const Default: Story = {};

export const ManySteps: Story = {
  args: { value: 17, max: 40 },
  render: (args) => <StepProgress {...args} label="17 / 40" />,
};
