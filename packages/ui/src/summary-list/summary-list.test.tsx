import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SummaryList, SummaryRow } from './summary-list.tsx';

describe('SummaryList', () => {
  describePart({
    render: (props) => <SummaryList {...props} />,
    element: HTMLDListElement,
    className: 'osseo-summary-list',
  });

  it('pairs what was asked with what was answered', async () => {
    const { container } = render(
      <SummaryList>
        <SummaryRow term="How may we reach you?" action={<a href="#contact">Change</a>}>
          By letter
        </SummaryRow>
      </SummaryList>,
    );

    expect(screen.getByRole('term').textContent).toBe('How may we reach you?');
    expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual(['By letter', 'Change']);
    await expectNoAxeViolations(container);
  });
});

describe('SummaryRow', () => {
  describePart({
    render: (props) => (
      <SummaryList>
        <SummaryRow {...props} term="How may we reach you?">
          By letter
        </SummaryRow>
      </SummaryList>
    ),
    element: HTMLDivElement,
    className: 'osseo-summary-row',
  });
});
