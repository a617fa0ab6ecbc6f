import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { wordsOf } from '../stories/sample-words.ts';
import { TextInput } from '../text-input/text-input.tsx';
import { ErrorSummary } from './error-summary.tsx';

const meta: Meta<typeof ErrorSummary> = {
  title: 'Controls/ErrorSummary',
  component: ErrorSummary,
  render: (args, { globals }) => {
    const words = wordsOf(globals);
    const errors = [
      { href: '#name', text: words.nameError },
      { href: '#city', text: words.visitDateError },
    ];
    return (
      <div className="osseo-stack" data-gap="7">
        <ErrorSummary {...args} title={words.problem} errors={errors} />
        <Field id="name" label={words.name} error={words.nameError}>
          {(control) => <TextInput {...control} />}
        </Field>
        <Field id="city" label={words.visitDate} error={words.visitDateError}>
          {(control) => <TextInput {...control} />}
        </Field>
      </div>
    );
  },
};
export default meta;

type Story = StoryObj<typeof ErrorSummary>;

export const Default: Story = {};

export const TakesFocus: Story = {
  args: { autoFocus: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};
