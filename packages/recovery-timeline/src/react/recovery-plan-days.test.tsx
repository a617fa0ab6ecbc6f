import { addDays, toCivilDate, type CivilDate } from '@osseo/core';
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planRecovery } from '../engine/plan-recovery.ts';
import { chinOn } from '../engine/recovery.examples.ts';
import { RecoveryPlanView, type RecoveryPlanViewProps } from './recovery-plan-view.tsx';
import { ADDRESSES, exampleProps } from './recovery.examples.ts';

/** Each is a page on a server and one in a browser: a fortieth of what the engine's properties take. */
const RUNS = Math.ceil(Number(process.env['OSSEO_PROPERTY_RUNS'] ?? 1000) / 40);

vi.setConfig({ testTimeout: 120_000 });

const DAY_ZERO = '2026-11-23';
const plan = planRecovery([chinOn(DAY_ZERO)]);
const today = fc.option(
  fc.integer({ min: -400, max: 800 }).map((day) => addDays(toCivilDate(DAY_ZERO), day)),
  { nil: null },
);
const view = (day: CivilDate | null, props: Partial<RecoveryPlanViewProps> = {}) => (
  <RecoveryPlanView {...exampleProps('dated')} plan={plan} addresses={ADDRESSES} today={day} {...props} />
);

afterEach(cleanup);

describe('for any today', () => {
  it('9 HTML from the server equals the first render in the browser', () => {
    fc.assert(
      fc.property(today, (day) => {
        const container = document.createElement('div');
        container.innerHTML = renderToString(view(day));
        const before = container.innerHTML;
        const complaints: unknown[] = [];
        const { unmount } = render(view(day), {
          container: document.body.appendChild(container),
          hydrate: true,
          onRecoverableError: (error) => complaints.push(error),
        });
        expect(complaints).toEqual([]);
        expect(container.innerHTML).toBe(before);
        unmount();
        container.remove();
      }),
      { numRuns: RUNS },
    );
  });

  it('9 print contains every sentence of the plan that the screen does', () => {
    const paper = sentences(renderToString(view(null, { printing: true })));
    fc.assert(
      fc.property(today, (day) => {
        for (const sentence of sentences(renderToString(view(day)))) expect(paper).toContain(sentence);
      }),
      { numRuns: RUNS },
    );
  });
});

/** The clinical sentences and the signs on a page. */
function sentences(html: string): ReadonlySet<string> {
  const page = document.createElement('div');
  page.innerHTML = html;
  return new Set(
    [...page.querySelectorAll('span[dir="auto"], .osseo-callout li')].map(({ textContent }) => textContent),
  );
}

describe('dates in any language', () => {
  it.each(['ar-SA', 'fa-IR', 'th-TH', 'ja-JP-u-ca-japanese'])('1.10 are of the Gregorian calendar (%s)', (locale) => {
    const { container } = render(view(toCivilDate('2027-01-10'), { locale }));
    const digits = new Intl.NumberFormat(locale, { useGrouping: false });
    const written = [...container.querySelectorAll('time[datetime^="2027"]')].map(({ textContent }) => textContent);
    expect(written.some((text) => text?.includes(digits.format(2027)))).toBe(true);
    const other = new Intl.DateTimeFormat(locale, { year: 'numeric' }).format(Date.UTC(2027, 0, 10));
    if (!other.includes(digits.format(2027))) expect(container.textContent).not.toContain(other);
  });

  it('1.9 weeks of the plan begin on day 1, whatever day a calendar begins on there', () => {
    const undated = planRecovery([chinOn(null)]);
    const weeksIn = (locale: string) =>
      [...render(view(null, { plan: undated, locale })).container.querySelectorAll('.osseo-recovery-rail-station')].map(
        ({ textContent }) => /week (\d+)/u.exec(textContent ?? '')?.[1],
      );
    const british = weeksIn('en-GB');
    expect(british.filter(Boolean).length).toBeGreaterThan(2);
    expect(weeksIn('en-US')).toEqual(british);
    expect(weeksIn('en-AE')).toEqual(british);
  });
});
