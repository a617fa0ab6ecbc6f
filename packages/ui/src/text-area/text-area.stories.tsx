import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { TextArea } from './text-area.tsx';

const meta: Meta<typeof TextArea> = {
  title: 'Controls/TextArea',
  component: TextArea,
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
