import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Checkbox } from './checkbox.tsx';

describe('Checkbox', () => {
  describePart({
    render: (props) => <Checkbox {...props} label="By letter" />,
    element: HTMLInputElement,
    className: 'osseo-checkbox',
  });

  it('is named by its label and described by its hint', async () => {
    const { container } = render(<Checkbox name="contact" label="By letter" hint="Takes two days." />);

    expect(screen.getByRole('checkbox', { name: 'By letter', description: 'Takes two days.' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('keeps the description that a field gives it', () => {
    render(
      <>
        <p id="why">We write seldom.</p>
        <Checkbox label="By letter" hint="Takes two days." aria-describedby="why" />
      </>,
    );

    expect(screen.getByRole('checkbox', { description: 'We write seldom. Takes two days.' })).toBeTruthy();
  });

  it('is chosen by pressing its words', async () => {
    render(<Checkbox name="contact" label="By letter" />);

    await userEvent.click(screen.getByText('By letter'));
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });
});
