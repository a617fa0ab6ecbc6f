import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Disclosure } from './disclosure.tsx';

describe('Disclosure', () => {
  describePart({
    render: (props) => (
      <Disclosure {...props} summary="Why do we ask?">
        To prepare.
      </Disclosure>
    ),
    element: HTMLDetailsElement,
    className: 'osseo-disclosure',
  });

  it('opens and closes by its summary', async () => {
    const { container } = render(<Disclosure summary="Why do we ask?">To prepare.</Disclosure>);
    const details = screen.getByRole<HTMLDetailsElement>('group');

    await userEvent.click(screen.getByText('Why do we ask?'));
    expect(details.open).toBe(true);
    await expectNoAxeViolations(container);

    await userEvent.click(screen.getByText('Why do we ask?'));
    expect(details.open).toBe(false);
  });
});
