import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Flag } from '../../model/rule.ts';
import { judgeableFlags, sampleAnswers, sampleFlags, unknowingFlags } from '../sample-flags.examples.ts';
import { storyWordsOf } from '../story-words.examples.ts';
import { FlagList, type FlagListProps } from './flag-list.tsx';

const meta: Meta<typeof FlagList> = {
  title: 'Risk forms/Flag list',
  component: FlagList,
  args: { headingLevel: 3 },
  argTypes: {
    flags: { control: false },
    answers: { control: false, table: { type: { summary: 'readonly FlagAnswer[]' } } },
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

/** Questions left open, gathered by reason and subject: twenty of them do not bury the one card that says stop. */
export const LeftOpen: Story = { render: (args, { globals }) => list(args, globals, unknowingFlags) };

/** The clinic adopted rules in an older version and lets the new one run. Each card says so. */
export const OlderVersionAdopted: Story = {
  render: (args, { globals }) =>
    list(
      args,
      globals,
      sampleFlags.slice(0, 1).map((flag) => ({ ...flag, rule: { ...flag.rule, version: '0.2.0' } })),
    ),
};

/**
 * Flags that a clinician may dismiss with a reason, by forms that need no script. One was dismissed and stays listed; one
 * is from a rule that the clinic changed; and one answer is in a unit that no rule reads.
 */
export const Judging: Story = {
  render: (args, { globals }) => list({ ...args, judging: {} }, globals, judgeableFlags),
};

/** The page that answers a post says what is missing at the flag that it is about. */
export const JudgingRefused: Story = {
  render: (args, { globals }) =>
    list({ ...args, judging: { problem: { flag: 'r01-every-day', problem: 'no-reason' } } }, globals, judgeableFlags),
};

/** No adopted rule raised anything. The list says what that does not mean. */
export const Empty: Story = { render: (args, { globals }) => list(args, globals, []) };

function list(args: FlagListProps, globals: Readonly<Record<string, unknown>>, flags: readonly Flag[]) {
  const { words, catalogue, messages, ...said } = storyWordsOf(globals);
  return (
    <FlagList
      {...args}
      flags={flags}
      words={words}
      catalogue={catalogue}
      messages={messages.flags}
      answers={sampleAnswers(words, said)}
    />
  );
}
