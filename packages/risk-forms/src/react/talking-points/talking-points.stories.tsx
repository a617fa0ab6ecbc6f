import type { Meta, StoryObj } from '@storybook/react-vite';
import { samplePoints, urgentPoints } from '../sample-flags.examples.ts';
import { storyWordsOf } from '../story-words.examples.ts';
import { TalkingPoints } from './talking-points.tsx';

const meta: Meta<typeof TalkingPoints> = {
  title: 'Risk forms/Talking points',
  component: TalkingPoints,
  args: { headingLevel: 2 },
  argTypes: { points: { control: false }, messages: { control: false }, helplines: { control: false } },
  render: (args, { globals }) => {
    const { words, messages } = storyWordsOf(globals);
    return <TalkingPoints {...args} points={samplePoints(words)} messages={messages.talkingPoints} />;
  },
};
export default meta;

type Story = StoryObj<typeof TalkingPoints>;

/** What a patient sees after sending: sentences by purpose, and no tier, score or verdict. */
export const AfterSending: Story = {};

/** Thoughts of self-harm: what cannot wait comes first, with the numbers that the clinic gives. */
export const CannotWait: Story = {
  render: (args, { globals }) => {
    const { words, messages, helpline } = storyWordsOf(globals);
    return (
      <TalkingPoints
        {...args}
        points={urgentPoints(words)}
        messages={messages.talkingPoints}
        helplines={<strong>{helpline}</strong>}
      />
    );
  },
};

/** The patient would rather talk, or does not know: both become sentences. */
export const LeftOpen: Story = {
  render: (args, { globals }) => {
    const { words, messages } = storyWordsOf(globals);
    const points = samplePoints(words).filter(({ statement }) => statement === 'unknown' || statement === 'in-person');
    return <TalkingPoints {...args} points={points} messages={messages.talkingPoints} />;
  },
};

/** No answer calls for a point. That is no verdict, and is not worded as one. */
export const NothingToPrepare: Story = {
  render: (args, { globals }) => (
    <TalkingPoints {...args} points={[]} messages={storyWordsOf(globals).messages.talkingPoints} />
  ),
};
