import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Field } from '../field/field.tsx';
import { NumberInput } from './number-input.tsx';

describe('NumberInput', () => {
  describePart({
    render: (props) => <NumberInput aria-label="Cups" unit="cups" {...props} />,
    element: HTMLInputElement,
    className: 'osseo-number-input',
  });

  it('brings up the digits of a phone and reads out its unit', async () => {
    const { container } = render(
      <Field id="cups" label="How much do you drink?" help="About.">
        {(control) => <NumberInput {...control} unit="cups a day" />}
      </Field>,
    );

    const input = screen.getByRole('textbox', { name: 'How much do you drink?', description: 'About. cups a day' });
    expect(input.inputMode).toBe('decimal');
    await expectNoAxeViolations(container);
  });
});
