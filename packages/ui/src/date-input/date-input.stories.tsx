import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn, expect } from 'storybook/test';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { DateInput } from './date-input.tsx';

const meta: Meta<typeof DateInput> = {
  title: 'Controls/DateInput',
  component: DateInput,
  args: { onValueChange: fn() },
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
