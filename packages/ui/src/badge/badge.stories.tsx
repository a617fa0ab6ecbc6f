import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { badgeDoc } from './badge.doc.ts';
import { Badge } from './badge.tsx';

const meta: Meta<typeof Badge> = {
  title: 'Controls/Badge',
  component: Badge,
  parameters: { part: badgeDoc },
  argTypes: { tone: { control: 'inline-radio', options: ['neutral', 'accent', 'caution', 'danger', 'draft'] } },
  render: (args, { globals }) => <Badge {...args}>{wordsOf(globals).states.neutral}</Badge>,
};
export default meta;

type Story = StoryObj<typeof Badge>;

export const Default: Story = {};

/** The word says the state; the colour repeats it. */
export const Tones: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <div className="osseo-cluster">
        <Badge>{words.states.neutral}</Badge>
        <Badge tone="accent">{words.states.accent}</Badge>
        <Badge tone="caution">{words.states.caution}</Badge>
        <Badge tone="danger">{words.states.danger}</Badge>
        <Badge tone="draft">{words.draft}</Badge>
      </div>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Neutral: ({ words }) => <Badge>{words.states.neutral}</Badge>,
    Accent: ({ words }) => <Badge tone="accent">{words.states.accent}</Badge>,
    Caution: ({ words }) => <Badge tone="caution">{words.states.caution}</Badge>,
    Danger: ({ words }) => <Badge tone="danger">{words.states.danger}</Badge>,
    Draft: ({ words }) => <Badge tone="draft">{words.draft}</Badge>,
  },
  without: ['hover', 'focus-visible', 'active', 'disabled', 'read-only', 'invalid', 'loading'],
});
