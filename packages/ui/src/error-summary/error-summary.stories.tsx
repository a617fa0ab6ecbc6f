import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement } from 'react';
import { expect } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Field } from '../field/field.tsx';
import { wordsOf, type SampleWords } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { errorSummaryDoc } from './error-summary.doc.ts';
import { ErrorSummary, type ErrorSummaryProps } from './error-summary.tsx';

const meta: Meta<typeof ErrorSummary> = {
  title: 'Controls/ErrorSummary',
  component: ErrorSummary,
  parameters: { part: errorSummaryDoc },
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

/** It appears when somebody tries to go on, and takes the focus. */
export const TakesFocus: Story = {
  args: { autoFocus: true },
  render: (args, { globals }) => <AfterAnAttempt {...args} words={wordsOf(globals)} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};

export const States: Story = statesStory({
  variants: {
    Plain: ({ id, words }) => (
      <ErrorSummary
        id={id}
        title={words.problem}
        errors={[
          { href: `#${id}`, text: words.nameError },
          { href: `#${id}`, text: words.visitDateError },
        ]}
      />
    ),
  },
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});

function AfterAnAttempt({ words, ...args }: ErrorSummaryProps & { words: SampleWords }): ReactElement {
  const [attempted, setAttempted] = useState(false);
  return (
    <div className="osseo-stack" data-gap="7">
      {attempted && (
        <ErrorSummary {...args} title={words.problem} errors={[{ href: '#name', text: words.nameError }]} />
      )}
      <Field id="name" label={words.name} error={attempted && words.nameError}>
        {(control) => <TextInput {...control} />}
      </Field>
      <div className="osseo-cluster">
        <Button onClick={() => setAttempted(true)}>{words.proceed}</Button>
      </div>
    </div>
  );
}
