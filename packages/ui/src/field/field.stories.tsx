import type { Meta, StoryObj } from '@storybook/react-vite';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { fieldDoc } from './field.doc.ts';
import { Field } from './field.tsx';

const meta: Meta<typeof Field> = {
  title: 'Controls/Field',
  component: Field,
  parameters: { part: fieldDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field {...args} id={id} label={args.label ?? words.name}>
        {(control) => <TextInput {...control} />}
      </Field>
    );
  },
};
export default meta;

type Story = StoryObj<typeof Field>;

export const Default: Story = {};

export const WithHelp: Story = {
  render: (_args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.name} help={words.nameHelp} note={words.optional}>
        {(control) => <TextInput {...control} />}
      </Field>
    );
  },
};

export const Invalid: Story = {
  render: (_args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.name} help={words.nameHelp} error={words.nameError}>
        {(control) => <TextInput {...control} />}
      </Field>
    );
  },
};

export const LongText: Story = {
  render: (_args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.longQuestion} help={words.longHelp} note={words.optional}>
        {(control) => <TextInput {...control} />}
      </Field>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.name} error={invalid && words.nameError}>
        {(control) => <TextInput {...control} disabled={disabled} readOnly={readOnly} />}
      </Field>
    ),
    'With help': ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.name} note={words.optional} help={words.nameHelp} error={invalid && words.nameError}>
        {(control) => <TextInput {...control} disabled={disabled} readOnly={readOnly} />}
      </Field>
    ),
  },
  without: ['loading'],
});
