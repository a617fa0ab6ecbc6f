import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useToday } from './use-today.ts';

const HOUR = 60 * 60 * 1000;

function Day({ zone }: { zone?: string }): ReactElement {
  return <p>{useToday(zone) ?? 'no day'}</p>;
}

const shown = () => screen.getByRole('paragraph').textContent;
const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe.each([
  // Clocks go back on the first day, so that it has 25 hours.
  {
    zone: 'America/New_York',
    midnight: '2026-11-01T04:00Z',
    days: ['2026-10-31', '2026-11-01', '2026-11-02'],
    hours: 25,
  },
  { zone: 'Asia/Seoul', midnight: '2026-11-22T15:00Z', days: ['2026-11-22', '2026-11-23', '2026-11-24'], hours: 24 },
  { zone: 'Pacific/Apia', midnight: '2028-02-28T11:00Z', days: ['2028-02-28', '2028-02-29', '2028-03-01'], hours: 24 },
  // Midnight does not exist on the first day: it begins at one o'clock.
  {
    zone: 'America/Santiago',
    midnight: '2026-09-06T04:00Z',
    days: ['2026-09-05', '2026-09-06', '2026-09-07'],
    hours: 23,
  },
])('the present day in $zone', ({ zone, midnight, days, hours }) => {
  const begins = Date.parse(midnight);

  it('1.8 changes when the next day begins there, however long the day is', () => {
    vi.setSystemTime(begins - 30_000);
    render(<Day zone={zone} />);
    expect(shown()).toBe(days[0]);

    pass(31_000);
    expect(shown()).toBe(days[1]);
    pass((hours - 1) * HOUR);
    expect(shown()).toBe(days[1]);
    pass(HOUR);
    expect(shown()).toBe(days[2]);
  });

  it('1.8 is looked up again when the page comes back into sight', () => {
    vi.setSystemTime(begins - HOUR);
    render(<Day zone={zone} />);
    // A device that sleeps runs no timer.
    vi.setSystemTime(begins + hours * HOUR + HOUR);
    expect(shown()).toBe(days[0]);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(shown()).toBe(days[2]);
  });
});

describe('the present day', () => {
  it('1.8 is unknown on the server and while React takes over its HTML', () => {
    vi.setSystemTime(Date.parse('2026-11-23T12:00Z'));
    const html = renderToString(<Day zone="Asia/Seoul" />);
    expect(html).toContain('no day');

    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const complaints: unknown[] = [];
    const { unmount } = render(<Day zone="Asia/Seoul" />, {
      container,
      hydrate: true,
      onRecoverableError: (error) => complaints.push(error),
    });
    expect(complaints).toEqual([]);
    expect(shown()).toBe('2026-11-23');
    unmount();
    container.remove();
  });

  it('1.8 is the day of the browser where no zone is named', () => {
    vi.setSystemTime(Date.parse('2026-11-23T12:00Z'));
    render(<Day />);
    expect(shown()).toBe('2026-11-23');
  });

  it('leaves no timer behind', () => {
    const { unmount } = render(<Day zone="Asia/Seoul" />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
