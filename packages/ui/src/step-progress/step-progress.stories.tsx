import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { stepProgressDoc } from './step-progress.doc.ts';
import { StepProgress } from './step-progress.tsx';

const meta: Meta<typeof StepProgress> = {
  title: 'Controls/StepProgress',
  component: StepProgress,
  parameters: { part: stepProgressDoc },
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

export const States: Story = statesStory({
  variants: { Plain: ({ words }) => <StepProgress value={2} max={5} label={words.step} /> },
  without: ['hover', 'focus-visible', 'active', 'disabled', 'read-only', 'invalid', 'loading'],
});
