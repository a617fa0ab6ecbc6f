import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { skeletonDoc } from './skeleton.doc.ts';
import { Skeleton } from './skeleton.tsx';

const meta: Meta<typeof Skeleton> = {
  title: 'Controls/Skeleton',
  component: Skeleton,
  parameters: { part: skeletonDoc },
};
export default meta;

type Story = StoryObj<typeof Skeleton>;

export const Default: Story = {};

export const Block: Story = { args: { shape: 'block' } };

/** The whole of it: the place is busy, a status says what is coming, and the lines keep its room. */
export const InABusyPlace: Story = {
  render: (args, { globals }) => (
    <section aria-busy="true" className="osseo-stack">
      <VisuallyHidden role="status">{wordsOf(globals).sheets.loading}</VisuallyHidden>
      <Skeleton {...args} lines={1} />
      <Skeleton {...args} lines={4} />
    </section>
  ),
};

export const States: Story = statesStory({
  variants: { Text: () => <Skeleton />, Block: () => <Skeleton shape="block" /> },
  without: ['hover', 'focus-visible', 'active', 'disabled', 'read-only', 'invalid', 'long-text'],
});
