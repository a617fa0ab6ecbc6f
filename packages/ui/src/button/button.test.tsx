import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { fireEvent, render, screen } from '@testing-library/react';
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

describe('Button that loads', () => {
  describePart({
    render: (props) => (
      <Button {...props} loading loadingLabel="Sending…">
        Send
      </Button>
    ),
    element: HTMLButtonElement,
    className: 'osseo-button',
  });

  it('says what it is doing, keeps the focus, and is read out', async () => {
    const sending = (loading: boolean) => (
      <Button loading={loading} loadingLabel="Sending…">
        Send
      </Button>
    );
    const { container, rerender } = render(sending(false));
    screen.getByRole('button', { name: 'Send' }).focus();
    expect(screen.getByRole('status').textContent).toBe('');
    await expectNoAxeViolations(container);

    rerender(sending(true));
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Sending…' });
    expect(document.activeElement).toBe(button);
    expect(button.disabled).toBe(false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('Sending…');
    await expectNoAxeViolations(container);
  });

  it('keeps its own words where it has no others', () => {
    render(<Button loading>Send</Button>);

    expect(screen.getByRole('button', { name: 'Send' }).hasAttribute('data-loading')).toBe(true);
  });

  it('sends a form once, by mouse, by Enter in a field and by Enter on the button', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    const onClick = vi.fn();
    const form = (loading: boolean) => (
      <form onSubmit={onSubmit}>
        <input aria-label="Name" />
        <Button type="submit" loading={loading} onClick={onClick}>
          Send
        </Button>
      </form>
    );
    const { rerender } = render(form(false));
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onClick).toHaveBeenCalledOnce();

    rerender(form(true));
    await userEvent.click(screen.getByRole('button'));
    await userEvent.keyboard('{Enter} ');
    await userEvent.type(screen.getByRole('textbox'), '{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('holds a link back as well, with the words of the link', () => {
    render(<Button render={<a href="/plan">Plan</a>} loading />);

    const link = screen.getByRole('link', { name: 'Plan' });
    expect(link.getAttribute('aria-disabled')).toBe('true');
    expect(fireEvent.click(link)).toBe(false);
  });

  it('holds back what the link does by itself, and only while it loads', () => {
    const go = vi.fn();
    const link = (loading: boolean) => (
      <Button
        loading={loading}
        render={
          <a href="#plan" onClick={go}>
            Plan
          </a>
        }
      />
    );
    const { rerender } = render(link(true));
    fireEvent.click(screen.getByRole('link'));
    expect(go).not.toHaveBeenCalled();

    rerender(link(false));
    fireEvent.click(screen.getByRole('link'));
    expect(go).toHaveBeenCalledOnce();
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
