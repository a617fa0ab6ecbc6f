import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Progress } from './progress.tsx';

describe('Progress', () => {
  describePart({
    render: (props) => <Progress {...props} label="Sending your photos" value={2} max={5} valueText="2 of 5 sent" />,
    element: HTMLProgressElement,
    className: 'osseo-progress',
  });

  it('says how far in words, to the eye and to a screen reader', async () => {
    const { container } = render(<Progress label="Sending your photos" value={2} max={5} valueText="2 of 5 sent" />);

    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Sending your photos' });
    expect(bar.position).toBe(0.4);
    expect(bar.getAttribute('aria-valuetext')).toBe('2 of 5 sent');
    expect(screen.getByText('2 of 5 sent')).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('has no value while nobody knows how long it takes, and says what to expect', async () => {
    const { container } = render(<Progress label="Sending" valueText="This can take a minute." />);

    const bar = screen.getByRole<HTMLProgressElement>('progressbar', {
      name: 'Sending',
      description: 'This can take a minute.',
    });
    expect(bar.position).toBe(-1);
    expect(bar.hasAttribute('aria-valuetext')).toBe(false);
    await expectNoAxeViolations(container);
  });

  it('keeps a description of its own beside what to expect', () => {
    render(
      <>
        <p id="where">To the practice.</p>
        <Progress label="Sending" valueText="This can take a minute." aria-describedby="where" />
      </>,
    );

    expect(screen.getByRole('progressbar', { description: 'To the practice. This can take a minute.' })).toBeTruthy();
  });

  it('is at its beginning with a value of 0, which is not the same as no value', () => {
    render(<Progress label="Sending" value={0} />);

    expect(screen.getByRole<HTMLProgressElement>('progressbar').position).toBe(0);
  });
});
