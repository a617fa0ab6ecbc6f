import { expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { expect, it } from 'vitest';
import type { ChoiceProps } from '../../internal/choice.tsx';

/** What a radio button and a checkbox promise alike, besides the promises of every part. */
export function describeChoice(Choice: ComponentType<ChoiceProps>, role: 'checkbox' | 'radio'): void {
  it('is named by its label and described by its hint', async () => {
    const { container } = render(<Choice name="contact" label="By letter" hint="Takes two days." />);

    expect(screen.getByRole(role, { name: 'By letter', description: 'Takes two days.' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('keeps the description that a field gives it', () => {
    render(
      <>
        <p id="why">We write seldom.</p>
        <Choice label="By letter" hint="Takes two days." aria-describedby="why" />
      </>,
    );

    expect(screen.getByRole(role, { description: 'We write seldom. Takes two days.' })).toBeTruthy();
  });

  it('is chosen by pressing its words', async () => {
    render(<Choice name="contact" label="By letter" />);

    await userEvent.click(screen.getByText('By letter'));
    expect(screen.getByRole<HTMLInputElement>(role).checked).toBe(true);
  });
}
