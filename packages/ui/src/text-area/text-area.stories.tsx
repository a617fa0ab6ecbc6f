import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { textAreaDoc } from './text-area.doc.ts';
import { TextArea } from './text-area.tsx';

const meta: Meta<typeof TextArea> = {
  title: 'Controls/TextArea',
  component: TextArea,
  parameters: { part: textAreaDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.message}>
        {(control) => <TextArea {...args} {...control} />}
      </Field>
    );
  },
};
export default meta;

type Story = StoryObj<typeof TextArea>;

export const Default: Story = {};

export const ReadOnly: Story = {
  args: { readOnly: true },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.message}>
        {(control) => <TextArea {...args} {...control} defaultValue={words.paragraph} />}
      </Field>
    );
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.message} error={words.messageError}>
        {(control) => <TextArea {...args} {...control} />}
      </Field>
    );
  },
};

export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.longQuestion} help={words.longHelp} note={words.optional}>
        {(control) => <TextArea {...args} {...control} />}
      </Field>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.message} error={invalid && words.messageError}>
        {(control) => <TextArea {...control} disabled={disabled} readOnly={readOnly} defaultValue={words.lead} />}
      </Field>
    ),
  },
  without: ['loading'],
});
