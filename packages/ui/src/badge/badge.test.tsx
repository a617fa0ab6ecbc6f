import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Badge } from './badge.tsx';

describe('Badge', () => {
  describePart({
    render: (props) => <Badge {...props}>New</Badge>,
    element: HTMLSpanElement,
    className: 'osseo-badge',
  });

  it('says its state in words', async () => {
    const { container } = render(<Badge tone="draft">Draft, not reviewed</Badge>);

    expect(screen.getByText('Draft, not reviewed').dataset['tone']).toBe('draft');
    await expectNoAxeViolations(container);
  });
});
