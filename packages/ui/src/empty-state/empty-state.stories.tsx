import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { emptyStateDoc } from './empty-state.doc.ts';
import { EmptyState } from './empty-state.tsx';

const meta: Meta<typeof EmptyState> = {
  title: 'Controls/EmptyState',
  component: EmptyState,
  parameters: { part: emptyStateDoc },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <EmptyState {...args} title={words.nothing}>
        <p>{words.nothingText}</p>
      </EmptyState>
    );
  },
};
export default meta;

type Story = StoryObj<typeof EmptyState>;

export const Default: Story = {};

export const AsHeading: Story = { args: { headingLevel: 2 } };

export const States: Story = statesStory({
  variants: {
    Plain: ({ words }) => (
      <EmptyState title={words.nothing}>
        <p>{words.nothingText}</p>
      </EmptyState>
    ),
  },
  without: ['hover', 'focus-visible', 'active', 'disabled', 'read-only', 'invalid', 'loading'],
});
