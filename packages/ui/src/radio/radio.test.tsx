import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Radio } from './radio.tsx';

describe('Radio', () => {
  describePart({
    render: (props) => <Radio {...props} label="By letter" />,
    element: HTMLInputElement,
    className: 'osseo-radio',
  });

  it('is named by its label and described by its hint', async () => {
    const { container } = render(<Radio name="contact" label="By letter" hint="Takes two days." />);

    expect(screen.getByRole('radio', { name: 'By letter', description: 'Takes two days.' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('keeps the description that a field gives it', () => {
    render(
      <>
        <p id="why">We write seldom.</p>
        <Radio label="By letter" hint="Takes two days." aria-describedby="why" />
      </>,
    );

    expect(screen.getByRole('radio', { description: 'We write seldom. Takes two days.' })).toBeTruthy();
  });

  it('is chosen by pressing its words', async () => {
    render(<Radio name="contact" label="By letter" />);

    await userEvent.click(screen.getByText('By letter'));
    expect(screen.getByRole<HTMLInputElement>('radio').checked).toBe(true);
  });
});
