import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Card } from './card.tsx';

describe('Card', () => {
  describePart({
    render: (props) => <Card {...props} title="First visit" />,
    element: HTMLDivElement,
    className: 'osseo-card',
  });

  it('leads to one place, by the link in its title', async () => {
    const { container } = render(
      <Card title={<a href="/visits/1">First visit</a>} headingLevel={2} label="3 March">
        <p>We look, measure and talk.</p>
      </Card>,
    );

    expect(screen.getByRole('heading', { level: 2, name: 'First visit' })).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/visits/1']);
    await expectNoAxeViolations(container);
  });

  it('is read from its title on, whatever stands above it for the eye', () => {
    const { container } = render(<Card title="First visit" label="3 March" action={<button>See it</button>} />);

    expect(container.textContent).toBe('First visit3 MarchSee it');
  });
});

describe('Card rendered as an item of a list', () => {
  describePart({
    render: (props) => (
      <ul>
        <Card {...props} render={<li />} title="First visit" />
      </ul>
    ),
    element: HTMLLIElement,
    className: 'osseo-card',
  });

  it('is an item of the list', () => {
    render(
      <ul>
        <Card render={<li />} title="First visit" />
      </ul>,
    );

    expect(screen.getByRole('listitem').textContent).toBe('First visit');
  });
});
