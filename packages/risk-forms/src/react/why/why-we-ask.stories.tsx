import type { Meta, StoryObj } from '@storybook/react-vite';
import { riskForm } from '../../form/risk-form.ts';
import { storyWordsOf } from '../story-words.examples.ts';
import { WhyWeAsk, type WhyWeAskProps } from './why-we-ask.tsx';

const meta: Meta<typeof WhyWeAsk> = {
  title: 'Risk forms/Why we ask',
  component: WhyWeAsk,
  argTypes: { why: { control: false }, messages: { control: false } },
  render: (args, { globals }) => why(args, globals, 'R01'),
};
export default meta;

type Story = StoryObj<typeof WhyWeAsk>;

/** Below a question, for whoever wants to know: the reason, the sentence behind it, and its sources. */
export const Smoking: Story = {};

/** A reason with more behind it. */
export const BoneMedicine: Story = { render: (args, { globals }) => why(args, globals, 'R04') };

function why(args: WhyWeAskProps, globals: Readonly<Record<string, unknown>>, factor: 'R01' | 'R04') {
  const { words, messages, catalogue } = storyWordsOf(globals);
  const { sections } = riskForm([{ groups: ['dental-implant'], riskFactors: [factor] }], { words, catalogue });
  return (
    <>
      {sections
        .flatMap(({ questions }) => questions.slice(0, 1))
        .map((question) => (
          <WhyWeAsk key={question.linkId} {...args} why={question.why} messages={messages.why} />
        ))}
    </>
  );
}
