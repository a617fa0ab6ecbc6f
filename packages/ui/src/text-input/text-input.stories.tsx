import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { textInputDoc } from './text-input.doc.ts';
import { TextInput } from './text-input.tsx';

const meta: Meta<typeof TextInput> = {
  title: 'Controls/TextInput',
  component: TextInput,
  parameters: { part: textInputDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.name} help={words.nameHelp}>
        {(control) => <TextInput {...args} {...control} />}
      </Field>
    );
  },
};
export default meta;

type Story = StoryObj<typeof TextInput>;

export const Default: Story = {};

export const Disabled: Story = { args: { disabled: true } };

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.name} error={words.nameError}>
        {(control) => <TextInput {...args} {...control} />}
      </Field>
    );
  },
};

export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.longQuestion} help={words.longHelp} note={words.optional}>
        {(control) => <TextInput {...args} {...control} />}
      </Field>
    );
  },
};

/** A line and no box: it is to be read, copied and sent along, and not written in. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.name}>
        {(control) => <TextInput {...args} {...control} defaultValue={words.sheets.signedName} />}
      </Field>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Empty: ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.name} error={invalid && words.nameError}>
        {(control) => <TextInput {...control} disabled={disabled} readOnly={readOnly} />}
      </Field>
    ),
    Filled: ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.city} error={invalid && words.cityError}>
        {(control) => <TextInput {...control} disabled={disabled} readOnly={readOnly} defaultValue={words.cities[0]} />}
      </Field>
    ),
  },
  without: ['loading'],
});
