import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
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
