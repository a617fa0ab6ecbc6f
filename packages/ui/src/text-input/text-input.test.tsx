import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TextInput } from './text-input.tsx';

describe('TextInput', () => {
  describePart({
    render: (props) => <TextInput {...props} />,
    element: HTMLInputElement,
    className: 'osseo-text-input',
  });

  it('takes text, in the direction in which it is written', async () => {
    const { container } = render(<TextInput aria-label="Question" />);

    const control = screen.getByRole<HTMLInputElement>('textbox', { name: 'Question' });
    await userEvent.type(control, 'When?');
    expect(control.value).toBe('When?');
    expect(control.dir).toBe('auto');
    await expectNoAxeViolations(container);
  });
});
