import { Button } from '@osseo/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import type { Flag } from '../../model/rule.ts';
import { sampleAnswers, sampleFlags } from '../sample-flags.examples.ts';
import { storyWordsOf } from '../story-words.examples.ts';
import { FlagCard } from './flag-card.tsx';

const meta: Meta<typeof FlagCard> = {
  title: 'Risk forms/Flag card',
  component: FlagCard,
  args: { headingLevel: 3 },
  argTypes: Object.fromEntries(
    ['flag', 'answers', 'words', 'catalogue', 'messages', 'children'].map((name) => [name, { control: false }]),
  ),
};
export default meta;

type Story = StoryObj<typeof FlagCard>;

/** A story of the first sample flag of a kind, with what an app adds to it. */
function cardOf(fits: (flag: Flag) => boolean, actions: (seen: string) => ReactNode = () => null): Story {
  return {
    render: (args, { globals }) => {
      const { words, catalogue, messages, seen, ...said } = storyWordsOf(globals);
      const context = { words, catalogue, messages: messages.flags, answers: sampleAnswers(words, said) };
      return (
        <>
          {sampleFlags
            .filter(fits)
            .slice(0, 1)
            .map((flag) => (
              <FlagCard key={flag.rule.id} {...args} {...context} flag={flag}>
                {actions(seen)}
              </FlagCard>
            ))}
        </>
      );
    },
  };
}

/** Tier, rule, the answers that met it, findings about exactly this, sources, review and adoption. */
export const Stop: Story = cardOf(({ kind, rule }) => kind === 'met' && rule.tier === 'stop');

export const Caution: Story = cardOf(({ kind, rule }) => kind === 'met' && rule.tier === 'caution');

/** The patient would rather say it in person: nothing is known, so nothing is found. */
export const InPerson: Story = cardOf(({ kind }) => kind === 'in-person');

/** What an app lets a clinician do with a flag stands at its end. */
export const WithAnAction: Story = cardOf(
  ({ kind }) => kind === 'met',
  (seen) => <Button variant="secondary">{seen}</Button>,
);
