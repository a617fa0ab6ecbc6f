import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Skeleton } from './skeleton.tsx';

describe('Skeleton', () => {
  describePart({
    render: (props) => <Skeleton {...props} />,
    element: HTMLDivElement,
    className: 'osseo-skeleton',
  });

  it('keeps room for its lines and says nothing', async () => {
    const { container } = render(
      <section aria-busy="true" aria-label="Letters">
        <Skeleton lines={4} />
      </section>,
    );

    expect(container.querySelectorAll('.osseo-skeleton > *')).toHaveLength(4);
    expect(screen.getByRole('region', { name: 'Letters' }).querySelector('[aria-hidden="true"]')).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});
