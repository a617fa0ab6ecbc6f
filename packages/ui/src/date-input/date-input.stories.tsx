import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn, expect } from 'storybook/test';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { dateInputDoc } from './date-input.doc.ts';
import { DateInput } from './date-input.tsx';

const meta: Meta<typeof DateInput> = {
  title: 'Controls/DateInput',
  component: DateInput,
  args: { onValueChange: fn() },
  parameters: { part: dateInputDoc },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset id={id} legend={words.visitDate} help={words.visitDateHelp}>
        <DateInput {...args} id={id} name="visit" order={words.dateOrder} labels={words.dateLabels} />
      </Fieldset>
    );
  },
};
export default meta;

type Story = StoryObj<typeof DateInput>;

export const Default: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const [field] = canvas.getAllByRole('textbox');
    if (!field) throw new Error('The story needs a field.');
    await userEvent.type(field, '27');
    await expect(args.onValueChange).toHaveBeenCalledTimes(2);
  },
};

export const Filled: Story = { args: { defaultValues: { day: '27', month: '3', year: '2025' } } };

export const Invalid: Story = {
  args: { defaultValues: { day: '30', month: '2', year: '2025' }, invalid: true },
  render: (args, { globals, id }) => {
    const words = wordsOf(globals);
    return (
      <Fieldset id={id} legend={words.visitDate} help={words.visitDateHelp} error={words.visitDateError}>
        <DateInput {...args} id={id} name="visit" order={words.dateOrder} labels={words.dateLabels} />
      </Fieldset>
    );
  },
};

export const States: Story = statesStory({
  variants: {
    'In a fieldset': ({ id, words, invalid }) => (
      <Fieldset id={id} legend={words.visitDate} help={words.visitDateHelp} error={invalid && words.visitDateError}>
        <DateInput
          id={id}
          name={id}
          order={words.dateOrder}
          labels={words.dateLabels}
          defaultValues={{ day: invalid ? '30' : '27', month: invalid ? '2' : '3', year: '2025' }}
          invalid={invalid}
        />
      </Fieldset>
    ),
  },
  without: ['disabled', 'read-only', 'loading'],
});
