import type { Meta, StoryObj } from '@storybook/react-vite';
import { Choices } from '../choices/choices.tsx';
import { Radio } from '../radio/radio.tsx';
import { inFrame } from '../stories/in-frame.tsx';
import { wordsOf, type SampleWords } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { fieldsetDoc } from './fieldset.doc.ts';
import { Fieldset } from './fieldset.tsx';

const meta: Meta<typeof Fieldset> = {
  title: 'Controls/Fieldset',
  component: Fieldset,
  parameters: { part: fieldsetDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset {...args} id={id} legend={words.contact} help={words.contactHelp}>
        <Answers words={words} />
      </Fieldset>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Fieldset>;

export const Default: Story = {};

/** The question is the title of its page: among other examples it has one of its own. */
export const AsHeading: Story = { args: { headingLevel: 1 }, parameters: inFrame.parameters };

/** The browser turns every control inside off. */
export const Disabled: Story = { args: { disabled: true } };

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset {...args} id={id} legend={words.contact} help={words.contactHelp} error={words.contactError}>
        <Answers words={words} />
      </Fieldset>
    );
  },
};

export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset {...args} id={id} legend={words.longQuestion} help={words.longHelp} note={words.optional}>
        <Answers words={words} />
      </Fieldset>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words, disabled, invalid }) => (
      <Fieldset id={id} legend={words.contact} error={invalid && words.contactError} disabled={disabled}>
        <Choices>
          <Radio name={id} value="phone" label={words.byPhone} />
          <Radio name={id} value="letter" label={words.byLetter} />
        </Choices>
      </Fieldset>
    ),
    'With help': ({ id, words, disabled, invalid }) => (
      <Fieldset
        id={id}
        legend={words.contact}
        note={words.optional}
        help={words.contactHelp}
        error={invalid && words.contactError}
        disabled={disabled}
      >
        <Choices>
          <Radio name={id} value="phone" label={words.byPhone} />
          <Radio name={id} value="letter" label={words.byLetter} />
        </Choices>
      </Fieldset>
    ),
  },
  without: ['read-only', 'loading'],
});

function Answers({ words }: { words: SampleWords }) {
  return (
    <Choices>
      <Radio name="contact" value="phone" label={words.byPhone} hint={words.byPhoneHint} />
      <Radio name="contact" value="letter" label={words.byLetter} />
      <Radio name="contact" value="message" label={words.byMessage} />
    </Choices>
  );
}
