import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TextInput } from '../text-input/text-input.tsx';
import { Field } from './field.tsx';

describe('Field', () => {
  describePart({
    render: (props) => (
      <Field {...props} id="name" label="Your name">
        {(control) => <TextInput {...control} />}
      </Field>
    ),
    element: HTMLDivElement,
    className: 'osseo-field',
  });

  it('names its control', () => {
    render(
      <Field id="name" label="Your name" note="(optional)">
        {(control) => <TextInput {...control} />}
      </Field>,
    );

    const control = screen.getByRole('textbox', { name: 'Your name (optional)' });
    expect(control.hasAttribute('aria-describedby')).toBe(false);
    expect(control.hasAttribute('aria-invalid')).toBe(false);
  });

  it.each([true, false, null, undefined, ''])('has no error where React shows nothing for it: %j', (error) => {
    render(
      <Field id="name" label="Your name" error={error}>
        {(control) => <TextInput {...control} />}
      </Field>,
    );

    expect(screen.getByRole('textbox').hasAttribute('aria-invalid')).toBe(false);
  });

  it('describes its control by help and error, and marks it as wrong', async () => {
    const { container } = render(
      <Field id="name" label="Your name" help="As on your card." error="Write your name.">
        {(control) => <TextInput {...control} />}
      </Field>,
    );

    const control = screen.getByRole('textbox', { description: 'As on your card. Write your name.' });
    expect(control.getAttribute('aria-invalid')).toBe('true');
    await expectNoAxeViolations(container);
  });
});
