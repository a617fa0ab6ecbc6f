import { describePart, expectNoAxeViolations, lendTopLayer } from '@osseo/testing';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Tooltip } from './tooltip.tsx';

lendTopLayer();
afterEach(cleanup);

describe('Tooltip', () => {
  describePart({
    render: (props) => (
      <Tooltip {...props} label="Print the plan" as="name">
        {(control) => <Button {...control} />}
      </Tooltip>
    ),
    element: HTMLSpanElement,
    className: 'osseo-tooltip',
  });

  it('names its control, or describes it, whether it is shown or not', async () => {
    const { container } = render(
      <>
        <Tooltip label="Print the plan" as="name">
          {(control) => (
            <Button {...control}>
              <Icon name="print" />
            </Button>
          )}
        </Tooltip>
        <Tooltip label="Two pages">{(control) => <Button {...control}>Print</Button>}</Tooltip>
      </>,
    );

    expect(screen.getByRole('button', { name: 'Print the plan' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print', description: 'Two pages' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('appears at once with focus by keyboard, and goes with it', async () => {
    render(<Sample />);
    await userEvent.tab();
    expect(isShown()).toBe(true);
    await userEvent.tab();
    expect(isShown()).toBe(false);
  });

  it('goes with Escape, which reaches nothing else', async () => {
    const onKeyDown = vi.fn();
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    render(<div onKeyDown={onKeyDown}>{<Sample />}</div>);
    await userEvent.tab();

    await userEvent.keyboard('{Escape}');
    expect(isShown()).toBe(false);
    expect(onKeyDown).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledOnce();
  });
});

describe('Tooltip under a pointer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('appears when the pointer rests, and stays while it goes on to the words', () => {
    render(<Sample />);
    point('pointerEnter');
    expect(isShown()).toBe(false);
    act(() => void vi.advanceTimersByTime(1000));
    expect(isShown()).toBe(true);

    point('pointerLeave');
    act(() => void vi.advanceTimersByTime(100));
    point('pointerEnter');
    act(() => void vi.advanceTimersByTime(1000));
    expect(isShown()).toBe(true);

    point('pointerLeave');
    act(() => void vi.advanceTimersByTime(1000));
    expect(isShown()).toBe(false);
  });

  it('does not appear for a pointer that passes, or for a finger', () => {
    render(<Sample />);
    point('pointerEnter');
    point('pointerLeave');
    point('pointerEnter', 'touch');
    act(() => void vi.advanceTimersByTime(1000));
    expect(isShown()).toBe(false);
  });
});

/* ─── What the tests above talk about ──────────────────────────────────── */

function Sample() {
  return (
    <>
      <Tooltip label="Two pages">{(control) => <Button {...control}>Print</Button>}</Tooltip>
      <button type="button">Next</button>
    </>
  );
}

function point(how: 'pointerEnter' | 'pointerLeave', pointerType = 'mouse') {
  const around = screen.getByRole('button', { name: 'Print' }).parentElement as HTMLElement;
  fireEvent[how](around, { pointerType });
}

function isShown(): boolean {
  return screen.getByText('Two pages').hasAttribute('data-open');
}
