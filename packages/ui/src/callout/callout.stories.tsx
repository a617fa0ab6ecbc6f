import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { calloutDoc } from './callout.doc.ts';
import { Callout } from './callout.tsx';

const meta: Meta<typeof Callout> = {
  title: 'Controls/Callout',
  component: Callout,
  parameters: { part: calloutDoc },
};
export default meta;

type Story = StoryObj<typeof Callout>;

export const Emergency: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Callout level="emergency" label={words.emergency} title={words.emergencyTitle} headingLevel={2}>
        <p>{words.emergencyText}</p>
      </Callout>
    );
  },
};

export const SameDay: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Callout level="same-day" label={words.sameDay} title={words.sameDayTitle} headingLevel={2}>
        <p>{words.sameDayText}</p>
      </Callout>
    );
  },
};

export const Normal: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Callout level="normal" label={words.normal} title={words.normalTitle} headingLevel={2}>
        <p>{words.normalText}</p>
      </Callout>
    );
  },
};

export const Note: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Callout level="note" label={words.note}>
        <p>{words.noteText}</p>
      </Callout>
    );
  },
};

/** The three care levels differ in word, shape and colour. */
export const Together: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <div className="osseo-stack" data-gap="6">
        <Callout level="emergency" label={words.emergency} title={words.emergencyTitle} headingLevel={2}>
          <p>{words.emergencyText}</p>
          <ul>
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Callout>
        <Callout level="same-day" label={words.sameDay} title={words.sameDayTitle} headingLevel={2}>
          <p>{words.sameDayText}</p>
        </Callout>
        <Callout level="normal" label={words.normal} title={words.normalTitle} headingLevel={2}>
          <p>{words.normalText}</p>
        </Callout>
        <Callout level="note" label={words.note}>
          <p>{words.noteText}</p>
        </Callout>
      </div>
    );
  },
};

export const LongText: Story = {
  render: (_args, { globals }) => {
    const words = wordsOf(globals);
    return (
      <Callout level="same-day" label={words.sameDay} title={words.longQuestion} headingLevel={2}>
        <p>{words.longHelp}</p>
      </Callout>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    'All levels': ({ words }) => (
      <div className="osseo-stack" data-gap="5">
        <Callout level="emergency" label={words.emergency} title={words.emergencyTitle}>
          <p>{words.emergencyText}</p>
        </Callout>
        <Callout level="same-day" label={words.sameDay} title={words.sameDayTitle}>
          <p>{words.sameDayText}</p>
        </Callout>
        <Callout level="normal" label={words.normal} title={words.normalTitle}>
          <p>{words.normalText}</p>
        </Callout>
        <Callout level="note" label={words.note}>
          <p>{words.noteText}</p>
        </Callout>
      </div>
    ),
  },
  without: ['hover', 'focus-visible', 'active', 'disabled', 'read-only', 'invalid', 'loading'],
});
