import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IconArray } from './icon-array.tsx';

describe('IconArray', () => {
  describePart({
    render: (props) => <IconArray {...props} count={5} of={100} label="5 in 100 people" />,
    element: SVGElement,
    className: 'osseo-icon-array',
  });

  it('says the same in words', async () => {
    const { container } = render(<IconArray count={{ low: 3, high: 8 }} of={100} label="3 to 8 in 100 people" />);

    expect(screen.getByRole('img', { name: '3 to 8 in 100 people' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});
