import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { disclosureDoc } from './disclosure.doc.ts';
import { Disclosure } from './disclosure.tsx';

const meta: Meta<typeof Disclosure> = {
  title: 'Controls/Disclosure',
  component: Disclosure,
  parameters: { part: disclosureDoc },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Disclosure {...args} summary={words.moreAbout}>
        <p>{words.moreText}</p>
      </Disclosure>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Disclosure>;

export const Closed: Story = {
  play: async ({ canvas, globals, userEvent }) => {
    const words = wordsOf(globals);
    await expect(canvas.getByText(words.moreText)).not.toBeVisible();
    await userEvent.click(canvas.getByText(words.moreAbout));
    await expect(canvas.getByText(words.moreText)).toBeVisible();
    await userEvent.click(canvas.getByText(words.moreAbout));
  },
};

export const Open: Story = { args: { open: true } };

export const LongText: Story = {
  args: { open: true },
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Disclosure {...args} summary={words.longQuestion}>
        <p>{words.longHelp}</p>
      </Disclosure>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Closed: ({ words }) => (
      <Disclosure summary={words.moreAbout}>
        <p>{words.moreText}</p>
      </Disclosure>
    ),
    Open: ({ words }) => (
      <Disclosure summary={words.moreAbout} open>
        <p>{words.moreText}</p>
      </Disclosure>
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
