import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { iconArrayDoc } from './icon-array.doc.ts';
import { IconArray } from './icon-array.tsx';

const meta: Meta<typeof IconArray> = {
  title: 'Pictures/IconArray',
  component: IconArray,
  parameters: { part: iconArrayDoc },
  args: { count: 5, of: 100 },
  render: (args, { globals }) => (
    <figure className="osseo-stack" data-gap="3">
      <IconArray {...args} label={wordsOf(globals).fewPeople} />
      <figcaption>{wordsOf(globals).fewPeople}</figcaption>
    </figure>
  ),
};
export default meta;

type Story = StoryObj<typeof IconArray>;

export const Number: Story = {};

/** Where sources differ, the people in between are striped. */
export const Range: Story = {
  render: (_args, { globals }) => (
    <figure className="osseo-stack" data-gap="3">
      <IconArray count={{ low: 3, high: 8 }} of={100} label={wordsOf(globals).somePeople} />
      <figcaption>{wordsOf(globals).somePeople}</figcaption>
    </figure>
  ),
};

/** Only people are drawn as people. */
export const Things: Story = {
  render: (_args, { globals }) => (
    <figure className="osseo-stack" data-gap="3">
      <IconArray count={{ low: 3, high: 8 }} of={100} counted="things" label={wordsOf(globals).someVisits} />
      <figcaption>{wordsOf(globals).someVisits}</figcaption>
    </figure>
  ),
};

export const Thousand: Story = {
  render: (_args, { globals }) => (
    <figure className="osseo-stack" data-gap="3">
      <IconArray count={{ low: 12, high: 20 }} of={1000} label={wordsOf(globals).manyPeople} />
      <figcaption>{wordsOf(globals).manyPeople}</figcaption>
    </figure>
  ),
};

export const States: Story = statesStory({
  variants: {
    Number: ({ words }) => <IconArray count={5} of={100} label={words.fewPeople} />,
    Range: ({ words }) => <IconArray count={{ low: 3, high: 8 }} of={100} label={words.somePeople} />,
    Things: ({ words }) => <IconArray count={{ low: 3, high: 8 }} of={100} counted="things" label={words.someVisits} />,
    Thousand: ({ words }) => <IconArray count={{ low: 12, high: 20 }} of={1000} label={words.manyPeople} />,
  },
  without: [
    'hover',
    'focus-visible',
    'active',
    'disabled',
    'read-only',
    'invalid',
    'loading',
    'long-text',
    'large-text',
  ],
});
