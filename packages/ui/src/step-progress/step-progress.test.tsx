import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StepProgress } from './step-progress.tsx';

describe('StepProgress', () => {
  describePart({
    render: (props) => <StepProgress {...props} value={2} max={5} label="Step 2 of 5" />,
    element: HTMLDivElement,
    className: 'osseo-step-progress',
  });

  it('says how far in words, and keeps its marks from screen readers', async () => {
    const { container } = render(<StepProgress value={2} max={5} label="Step 2 of 5" />);

    expect(screen.getByText('Step 2 of 5')).toBeTruthy();
    const marks = [...container.querySelectorAll('[aria-hidden] > *')].map((mark) => mark.getAttribute('data-state'));
    expect(marks).toEqual(['done', 'current', 'ahead', 'ahead', 'ahead']);
    await expectNoAxeViolations(container);
  });
});
