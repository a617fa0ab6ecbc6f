import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Link } from './link.tsx';

describe('Link', () => {
  describePart({
    render: (props) => (
      <Link {...props} href="/plan">
        Your plan
      </Link>
    ),
    element: HTMLAnchorElement,
    className: 'osseo-link',
  });

  it('says after its words that it leaves the site', async () => {
    const { container } = render(
      <Link href="https://example.org" external="(on another site)">
        Find a hospital
      </Link>,
    );

    const link = screen.getByRole('link', { name: /^Find a hospital ?\(on another site\)$/u });
    expect(link.getAttribute('href')).toBe('https://example.org');
    await expectNoAxeViolations(container);
  });

  it('has no mark where it stays on the site', () => {
    const { container } = render(<Link href="/plan">Your plan</Link>);

    expect(container.querySelector('svg')).toBeNull();
  });
});

describe('Link rendered as the link of a router', () => {
  describePart({
    render: (props) => <Link {...props} render={<RouterLink to="/plan">Your plan</RouterLink>} />,
    element: HTMLAnchorElement,
    className: 'osseo-link',
  });

  it('keeps the words of the other link, with the mark behind them', () => {
    render(<Link external="(another site)" render={<RouterLink to="/plan">Your plan</RouterLink>} />);

    expect(screen.getByRole('link', { name: /^Your plan ?\(another site\)$/u }).getAttribute('href')).toBe('/plan');
  });
});

function RouterLink({ to, ...props }: { to: string } & React.ComponentPropsWithRef<'a'>) {
  return (
    <a href={to} {...props}>
      {props.children}
    </a>
  );
}
