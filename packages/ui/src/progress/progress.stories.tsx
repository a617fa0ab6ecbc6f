import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { progressDoc } from './progress.doc.ts';
import { Progress } from './progress.tsx';

const meta: Meta<typeof Progress> = {
  title: 'Controls/Progress',
  component: Progress,
  parameters: { part: progressDoc },
  args: { value: 2, max: 5 },
  render: (args, { globals }) => {
    const { photos, photosSent } = wordsOf(globals).sheets;
    return <Progress {...args} label={photos} valueText={photosSent} />;
  },
};
export default meta;

type Story = StoryObj<typeof Progress>;

export const Default: Story = {};

/** Nobody knows how long it takes. Where motion is not wanted the stripes stand still, and the words say it. */
export const Indeterminate: Story = {
  render: (_args, { globals }) => {
    const { sending, wait } = wordsOf(globals).sheets;
    return <Progress label={sending} valueText={wait} />;
  },
};

export const LongText: Story = {
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return <Progress {...args} label={words.longQuestion} valueText={words.sheets.photosSent} />;
  },
};

export const States: Story = statesStory({
  variants: {
    'With a value': ({ words }) => (
      <Progress label={words.sheets.photos} valueText={words.sheets.photosSent} value={2} max={5} />
    ),
    'Without a value': ({ words }) => <Progress label={words.sheets.sending} valueText={words.sheets.wait} />,
  },
  without: ['hover', 'focus-visible', 'active', 'disabled', 'read-only', 'invalid', 'loading'],
});
