import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Button } from './button.tsx';

describe('Button', () => {
  describePart({
    render: (props) => <Button {...props}>Continue</Button>,
    element: HTMLButtonElement,
    className: 'osseo-button',
  });

  it('does not send a form unless it is told to', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button>Look</Button>
        <Button type="submit">Send</Button>
      </form>,
    );

    await userEvent.click(screen.getByRole('button', { name: 'Look' }));
    expect(onSubmit).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('is pressed with Enter and Space', async () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Continue</Button>);

    screen.getByRole('button').focus();
    await userEvent.keyboard('{Enter} ');
    expect(onClick).toHaveBeenCalledTimes(2);
  });
});

describe('Button rendered as a link', () => {
  describePart({
    render: (props) => <Button {...props} render={<a href="/plan">Plan</a>} />,
    element: HTMLAnchorElement,
    className: 'osseo-button',
  });

  it('is a link with the words of the button', async () => {
    const { container } = render(<Button render={<a href="/plan">Plan</a>} />);

    expect(screen.getByRole('link', { name: 'Plan' }).getAttribute('href')).toBe('/plan');
    expect(screen.queryByRole('button')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('puts its own words into the link if it has any', () => {
    render(<Button render={<a href="/plan">Plan</a>}>Plan your days</Button>);

    expect(screen.getByRole('link', { name: 'Plan your days' })).toBeInstanceOf(HTMLAnchorElement);
  });

  it('does not put a button type on a link', () => {
    expect(renderToString(<Button render={<a href="/plan">Plan</a>} />)).not.toContain('type=');
  });
});
