import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Flag } from '../../model/rule.ts';
import { sampleAnswers, sampleFlags } from '../sample-flags.examples.ts';
import { storyWordsOf } from '../story-words.examples.ts';
import { FlagList, type FlagListProps } from './flag-list.tsx';

const meta: Meta<typeof FlagList> = {
  title: 'Risk forms/Flag list',
  component: FlagList,
  args: { headingLevel: 3 },
  argTypes: {
    flags: { control: false },
    answers: { control: false },
    words: { control: false },
    catalogue: { control: false },
    messages: { control: false },
  },
  render: (args, { globals }) => list(args, globals, sampleFlags),
};
export default meta;

type Story = StoryObj<typeof FlagList>;

/** Flags of every kind: what the answers meet, by tier, then what they leave open. */
export const EveryKind: Story = {};

/** Questions that the patient did not know, or would rather talk about. They have no tier. */
export const LeftOpen: Story = {
  render: (args, { globals }) =>
    list(
      args,
      globals,
      sampleFlags.filter(({ kind }) => kind !== 'met'),
    ),
};

/** No adopted rule raised anything. The list says what that does not mean. */
export const Empty: Story = { render: (args, { globals }) => list(args, globals, []) };

function list(args: FlagListProps, globals: Readonly<Record<string, unknown>>, flags: readonly Flag[]) {
  const { words, catalogue, messages, notGiven } = storyWordsOf(globals);
  return (
    <FlagList
      {...args}
      flags={flags}
      words={words}
      catalogue={catalogue}
      messages={messages.flags}
      answers={sampleAnswers(words, notGiven)}
    />
  );
}
