import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RecoveryTimelineRoot } from '../parts/recovery-timeline-root.tsx';
import { exampleProps, type ExampleName } from '../recovery.examples.ts';
import { RecoveryTimelineRail } from './recovery-timeline-rail.tsx';

afterEach(cleanup);

const show = (name: ExampleName, locale: 'en' | 'ko' | 'ar' = 'en') =>
  render(
    <RecoveryTimelineRoot {...exampleProps(name, locale)}>
      <RecoveryTimelineRail />
    </RecoveryTimelineRoot>,
  );

describe('RecoveryTimelineRail', () => {
  it('leads to its line of today', () => {
    show('today');
    const id = screen.getByRole('link', { name: 'Go to today' }).getAttribute('href')?.slice(1);
    expect(document.getElementById(id ?? '')?.getAttribute('aria-current')).toBe('date');
  });

  it.each([
    ['en', 'day 12', '12'],
    ['ko', '12일째', '12'],
    ['ar', 'اليوم 12', '12'],
  ] as const)(
    'says each day in the words of its language to those who listen, and a number to those who look (%s)',
    (locale, heard, seen) => {
      show('today', locale);
      const day = document.querySelector('[aria-current="date"] > .osseo-recovery-rail-day');
      expect(day?.querySelector(':not([aria-hidden])')?.textContent).toBe(heard);
      expect(day?.querySelector('[aria-hidden]')?.textContent).toBe(seen);
    },
  );

  it('leads nowhere while today is not known', () => {
    show('merged');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
