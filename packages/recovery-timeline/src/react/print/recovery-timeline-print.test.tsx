import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecoveryPlanView } from '../recovery-plan-view.tsx';
import { ADDRESSES, exampleProps } from '../recovery.examples.ts';

const merged = exampleProps('merged');
const print = vi.fn<() => void>();
const firstWeek = () => screen.queryByRole('heading', { name: 'The first week' });

beforeEach(() => {
  print.mockReset();
  window.print = print;
});
afterEach(cleanup);

describe('the plan on paper', () => {
  it('is printed whole', () => {
    render(<RecoveryPlanView {...merged} />);
    fireEvent.click(screen.getByRole('button', { name: 'Print the plan' }));
    expect(print).toHaveBeenCalledTimes(1);
    expect(firstWeek()).toBeNull();
  });

  it('is one page for a wall while that is printed, and no longer', () => {
    render(<RecoveryPlanView {...merged} />);
    const seen: unknown[] = [];
    print.mockImplementation(() => void seen.push(firstWeek()));
    fireEvent.click(screen.getByRole('button', { name: 'Print one page for the fridge' }));
    expect(seen).toEqual([expect.any(HTMLElement)]);

    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(firstWeek()).toBeNull();
  });

  it('is at the host’s addresses without script, and else no button that would do nothing', () => {
    const html = renderToString(<RecoveryPlanView {...merged} addresses={ADDRESSES} />);
    expect(html).toContain('href="/plan/sheet"');
    expect(html).toContain('href="/plan/sheet?page=fridge"');
    expect(renderToString(<RecoveryPlanView {...merged} />)).not.toContain('Print the plan');
  });

  it('has on the page for a wall the limits and visits of the first week, with their days', () => {
    render(<RecoveryPlanView {...merged} printing="fridge" />);
    const text = document.body.textContent;
    expect(text).toContain('Driving until Nov 24');
    expect(text).toContain('Check-up Nov 24 to Nov 25');
    expect(text).toContain('Clinic: 020 7946 0000');
    expect(text).not.toContain('The final shape');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
