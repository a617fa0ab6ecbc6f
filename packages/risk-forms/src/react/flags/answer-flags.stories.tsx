import type { Meta, StoryObj } from '@storybook/react-vite';
import { judgeableFlags, sampleFlags } from '../sample-flags.examples.ts';
import { storyWordsOf } from '../story-words.examples.ts';
import { AnswerFlags } from './answer-flags.tsx';

const meta: Meta<typeof AnswerFlags> = {
  title: 'Risk forms/Answer flags',
  component: AnswerFlags,
  args: { linkId: 'smoking', flags: sampleFlags },
  argTypes: Object.fromEntries(['flags', 'catalogue', 'messages'].map((name) => [name, { control: false }])),
  render: (args, { globals }) => {
    const { catalogue, messages } = storyWordsOf(globals);
    return <AnswerFlags {...args} catalogue={catalogue} messages={messages.flags} />;
  },
};
export default meta;

type Story = StoryObj<typeof AnswerFlags>;

/** Beside an answer in the record of a submission: what it raised, by tier. */
export const Raised: Story = {};

/** The answer is in a unit that no rule reads, which the answer itself does not say. */
export const NotAssessable: Story = { args: { linkId: 'hba1c', flags: judgeableFlags } };
