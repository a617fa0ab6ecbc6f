import { describePart } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SkipLink } from './skip-link.tsx';

describe('SkipLink', () => {
  describePart({
    render: (props) => (
      <SkipLink {...props} href="#main">
        Skip
      </SkipLink>
    ),
    element: HTMLAnchorElement,
    className: 'osseo-skip-link',
  });

  it('is reached by the first press of Tab', async () => {
    render(<SkipLink href="#main">Go to the main text</SkipLink>);

    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Go to the main text' }));
  });
});
