import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { numberInputDoc } from './number-input.doc.ts';
import { NumberInput } from './number-input.tsx';

const meta: Meta<typeof NumberInput> = {
  title: 'Controls/NumberInput',
  component: NumberInput,
  parameters: { part: numberInputDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.cups}>
        {(control) => <NumberInput {...args} {...control} />}
      </Field>
    );
  },
};
export default meta;

type Story = StoryObj<typeof NumberInput>;

export const Default: Story = {};

export const Disabled: Story = { args: { disabled: true } };

export const Invalid: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.cups} error={words.cupsError}>
        {(control) => <NumberInput {...args} {...control} />}
      </Field>
    );
  },
};

export const LongText: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.longQuestion} help={words.longHelp} note={words.optional}>
        {(control) => <NumberInput {...args} {...control} />}
      </Field>
    );
  },
};

export const WithUnit: Story = {
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Field id={id} label={words.cups}>
        {(control) => <NumberInput {...args} {...control} unit={words.cupsUnit} defaultValue="6" />}
      </Field>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    'In a field': ({ id, words, disabled, readOnly, invalid }) => (
      <Field id={id} label={words.cups} error={invalid && words.cupsError}>
        {(control) => (
          <NumberInput {...control} unit={words.cupsUnit} defaultValue="6" disabled={disabled} readOnly={readOnly} />
        )}
      </Field>
    ),
  },
  without: ['loading'],
});
