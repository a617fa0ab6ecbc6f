import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EmptyState } from './empty-state.tsx';

describe('EmptyState', () => {
  describePart({
    render: (props) => <EmptyState {...props} title="No letters yet" />,
    element: HTMLDivElement,
    className: 'osseo-empty-state',
  });

  it('says what is missing and what brings it', async () => {
    const { container } = render(
      <EmptyState title="No letters yet" headingLevel={2}>
        <p>Letters appear here.</p>
      </EmptyState>,
    );

    expect(screen.getByRole('heading', { level: 2, name: 'No letters yet' })).toBeTruthy();
    expect(screen.getByText('Letters appear here.')).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});
