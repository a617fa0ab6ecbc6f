import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Callout } from './callout.tsx';

describe('Callout', () => {
  describePart({
    render: (props) => (
      <Callout {...props} level="emergency" label="Emergency">
        Call now.
      </Callout>
    ),
    element: HTMLDivElement,
    className: 'osseo-callout',
  });

  it.each(['emergency', 'same-day', 'normal', 'note'] as const)('says the level %s in words', async (level) => {
    const { container } = render(
      <Callout level={level} label="In words" title="What it is about" headingLevel={2}>
        <p>Text.</p>
      </Callout>,
    );

    expect(screen.getByRole('heading', { level: 2, name: 'In words: What it is about' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('stays out of the outline of the page without a heading level', () => {
    render(
      <Callout level="note" label="Good to know">
        Text.
      </Callout>,
    );

    expect(screen.getByText('Good to know')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
