import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';

describe('ErrorSummary', () => {
  describePart({
    render: (props) => <ErrorSummary title="There is a problem" errors={errors} {...props} />,
    element: HTMLDivElement,
    className: 'osseo-error-summary',
  });

  it('links each problem to its control', async () => {
    const { container } = render(
      <>
        <ErrorSummary title="There is a problem" errors={errors} />
        <input id="name" aria-label="Name" />
      </>,
    );

    expect(screen.getByRole('alert').id).toBe('error-summary');
    expect(screen.getByRole('heading', { level: 2, name: 'There is a problem' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Write your name.' }).getAttribute('href')).toBe('#name');
    await expectNoAxeViolations(container);
  });

  it('leaves focus alone unless asked', () => {
    render(<ErrorSummary title="There is a problem" errors={errors} />);

    expect(document.activeElement).toBe(document.body);
  });

  it('takes focus when it appears, if asked', () => {
    const asked = { title: 'There is a problem', errors, autoFocus: true };
    render(<ErrorSummary {...asked} />);

    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('can be focused through its ref', () => {
    const ref = createRef<HTMLDivElement>();
    render(<ErrorSummary title="There is a problem" errors={errors} ref={ref} />);

    ref.current?.focus();
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('calls a ref function once, and not again when a problem is mended', () => {
    const ref = vi.fn();
    const { rerender } = render(<ErrorSummary title="There is a problem" errors={errors} ref={ref} />);
    rerender(<ErrorSummary title="There is a problem" errors={[]} ref={ref} />);

    expect(ref).toHaveBeenCalledOnce();
  });

  it('calls the clean-up that a ref function returned', () => {
    const cleanUp = vi.fn();
    const { unmount } = render(<ErrorSummary title="There is a problem" errors={errors} ref={() => cleanUp} />);

    unmount();
    expect(cleanUp).toHaveBeenCalledOnce();
  });
});

const errors = [{ href: '#name', text: 'Write your name.' }];
