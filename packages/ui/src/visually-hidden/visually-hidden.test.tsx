import { describePart } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VisuallyHidden } from './visually-hidden.tsx';

describe('VisuallyHidden', () => {
  describePart({
    render: (props) => <VisuallyHidden {...props}>your name</VisuallyHidden>,
    element: HTMLSpanElement,
    className: 'osseo-visually-hidden',
  });

  it('is part of the name of what it is in', () => {
    render(
      <a href="#name">
        Change <VisuallyHidden>your name</VisuallyHidden>
      </a>,
    );

    expect(screen.getByRole('link', { name: 'Change your name' })).toBeTruthy();
  });
});
