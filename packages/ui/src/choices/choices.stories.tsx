import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Checkbox } from '../checkbox/checkbox.tsx';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { Radio } from '../radio/radio.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { choicesDoc } from './choices.doc.ts';
import { ChoiceDivider, Choices } from './choices.tsx';

const meta: Meta<typeof Choices> = {
  title: 'Controls/Choices',
  component: Choices,
  subcomponents: { ChoiceDivider },
  parameters: { part: choicesDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset id={id} legend={words.contact} help={words.contactHelp}>
        <Choices {...args}>
          <Radio name={id} value="phone" label={words.byPhone} hint={words.byPhoneHint} defaultChecked />
          <Radio name={id} value="letter" label={words.byLetter} />
          <Radio name={id} value="message" label={words.byMessage} />
          <ChoiceDivider>{words.or}</ChoiceDivider>
          <Radio name={id} value="not-sure" label={words.notSure} />
        </Choices>
      </Fieldset>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Choices>;

export const Radios: Story = {
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('radio');
    if (!first || !second) throw new Error('The story needs two answers.');
    await userEvent.click(second);
    await expect(first).not.toBeChecked();
    await userEvent.click(first);
    await expect(first).toBeChecked();
  },
};

export const Checkboxes: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset id={id} legend={words.contact}>
        <Choices {...args}>
          <Checkbox name={id} value="phone" label={words.byPhone} hint={words.byPhoneHint} defaultChecked />
          <Checkbox name={id} value="letter" label={words.byLetter} defaultChecked />
          <Checkbox name={id} value="message" label={words.byMessage} />
        </Choices>
      </Fieldset>
    );
  },
};

/** For two or three answers of one word. */
export const Horizontal: Story = {
  args: { orientation: 'horizontal' },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset id={id} legend={words.contact}>
        <Choices {...args}>
          <Radio name={id} value="yes" label={words.yes} />
          <Radio name={id} value="no" label={words.no} />
        </Choices>
      </Fieldset>
    );
  },
};

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset id={id} legend={words.contact} error={words.contactError}>
        <Choices {...args}>
          <Checkbox name={id} value="phone" label={words.byPhone} />
          <Checkbox name={id} value="letter" label={words.byLetter} />
        </Choices>
      </Fieldset>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Radios: ({ id, words, disabled, invalid }) => (
      <Fieldset id={id} legend={words.contact} error={invalid && words.contactError} disabled={disabled}>
        <Choices>
          <Radio name={id} value="phone" label={words.byPhone} hint={words.byPhoneHint} defaultChecked={!invalid} />
          <Radio name={id} value="letter" label={words.byLetter} />
        </Choices>
      </Fieldset>
    ),
    Checkboxes: ({ id, words, disabled, invalid }) => (
      <Fieldset id={id} legend={words.contact} error={invalid && words.contactError} disabled={disabled}>
        <Choices>
          <Checkbox name={id} value="phone" label={words.byPhone} hint={words.byPhoneHint} defaultChecked={!invalid} />
          <Checkbox name={id} value="letter" label={words.byLetter} />
        </Choices>
      </Fieldset>
    ),
    Horizontal: ({ id, words, disabled, invalid }) => (
      <Fieldset id={id} legend={words.contact} error={invalid && words.contactError} disabled={disabled}>
        <Choices orientation="horizontal">
          <Radio name={id} value="yes" label={words.yes} />
          <Radio name={id} value="no" label={words.no} />
        </Choices>
      </Fieldset>
    ),
  },
  without: ['read-only', 'loading'],
});
