import { toCivilDate } from '@osseo/core';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { dermalFiller } from '@osseo/procedures/dermal-filler';
import { facialFatTransfer } from '@osseo/procedures/facial-fat-transfer';
import { jawImplant } from '@osseo/procedures/jaw-implant';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { act, cleanup, render, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planRecovery } from '../engine/plan-recovery.ts';
import { RecoveryTimelineRoot } from '../react/parts/recovery-timeline-root.tsx';
import { exampleProps } from '../react/recovery.examples.ts';
import { expectedBandsOf } from './expected-bands.ts';
import { RecoveryTimelineTrend, type RecoveryTimelineTrendProps } from './recovery-timeline-trend.tsx';
import { RECORDS, trendProps, type TrendLocale } from './trend.examples.tsx';
import { trendPoints } from './trend-points.ts';

afterEach(cleanup);

function inPlan(props: Partial<RecoveryTimelineTrendProps> & Record<string, unknown> = {}, locale: TrendLocale = 'en') {
  return (
    <RecoveryTimelineRoot {...exampleProps('today', locale)} titled={false}>
      <RecoveryTimelineTrend {...trendProps(locale)} {...props} />
    </RecoveryTimelineRoot>
  );
}

async function show(props: Partial<RecoveryTimelineTrendProps> = {}, locale: TrendLocale = 'en') {
  const { container } = render(inPlan(props, locale));
  await act(() => vi.dynamicImportSettled());
  return { container, page: within(container) };
}

describe('RecoveryTimelineTrend', () => {
  describePart({ render: (props) => inPlan(props), element: HTMLElement, className: 'osseo-recovery-trend' });
});

describe('the trend', () => {
  it('is a table in the page without script, open, and no drawing', () => {
    const html = renderToString(inPlan());
    expect(html).toContain('<details open=""');
    expect(html).toContain('<table');
    expect(html).not.toContain('role="img"');
  });

  it('is a line for each measure once script runs, and the table folds', async () => {
    const { page, container } = await show();
    expect(page.getAllByRole('img').map((line) => line.getAttribute('aria-label'))).toEqual([
      'Pain: a line of 9 days. The table has the same numbers.',
      'Swelling: a line of 10 days. The table has the same numbers.',
    ]);
    expect(container.querySelector('details')?.open).toBe(false);
  });

  it('has a row in the table for each day, and says where an answer is missing', async () => {
    const { container } = await show();
    const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toHaveLength(RECORDS.length);
    expect(rows[2]).toEqual(['2', 'Nov 25', '5', 'A lot']);
    expect(rows[4]).toEqual(['4', 'Nov 27', 'No answer', 'Some']);
  });

  it('has a dot for each number, and the band beside its sentence', async () => {
    const { container } = await show();
    expect(container.querySelectorAll('.osseo-recovery-trend-dot')).toHaveLength(19);
    expect(container.querySelector('.osseo-recovery-trend-band')?.textContent).toBe('Usually worst');
    expect(container.textContent).toContain('Swelling is at its worst on days 2 and 3.');
  });

  it('says so where no source says what is usual, and draws nothing', async () => {
    const { container } = await show();
    const [pain] = container.querySelectorAll('figure');
    expect(pain?.textContent).toContain('We know of no source');
    expect(pain?.querySelector('.osseo-recovery-trend-band')).toBeNull();
  });

  it('opens the table and says so when the drawing cannot be loaded', async () => {
    const loadDrawing = () => Promise.reject(new Error('offline'));
    const { container, page } = await show({ loadDrawing });
    expect((await page.findByRole('status')).textContent).toContain('could not be drawn');
    expect(container.querySelector('details')?.open).toBe(true);
  });

  it('says what will stand there, and what is on its way', async () => {
    expect((await show({ records: [] })).container.textContent).toContain('Your first answers will stand here.');
    cleanup();
    const { container } = await show({ records: null });
    expect(container.querySelector('[aria-busy="true"]')?.textContent).toContain('on their way');
  });

  it('judges nothing', async () => {
    const { container } = await show();
    expect(container.textContent).not.toMatch(/\b(?:better|worse|improv|good|fine|normal range)\b/iu);
  });

  it.each(['en', 'ko', 'ar'] as const)('has no violation in %s', async (locale) => {
    const { container } = await show({}, locale);
    await expectNoAxeViolations(container);
  });

  it('takes the last word of a day on which there were two', () => {
    const again = { day: 0, answers: { signs: {}, escalated: {}, scores: { pain: 9 } } };
    expect(trendPoints([...RECORDS, again], 'pain')[0]).toEqual({ day: 0, score: 9 });
  });
});

describe('the expected bands', () => {
  const on = toCivilDate('2026-11-23');
  const procedures = [chinImplant, dentalImplant, dermalFiller, facialFatTransfer, jawImplant];
  const treatments = procedures.map((procedure) => ({ key: procedure.id, procedure, on }));
  const bands = expectedBandsOf(planRecovery(treatments), treatments);

  it('are those of which the evidence says when swelling is at its worst, and no other', () => {
    expect(bands.map(({ statement, from, to }) => [statement?.treatment, from, to])).toEqual([
      ['dental-implant', 2, 3],
      ['dermal-filler', 1, 3],
      ['facial-fat-transfer', 0, 3],
      ['jaw-implant', 2, 3],
    ]);
    expect(bands.every(({ measure, values }) => measure === 'swelling' && values === null)).toBe(true);
  });

  it('rest on a sentence of the procedure that cites a work', () => {
    for (const { statement } of bands) {
      const procedure = procedures.find(({ id }) => id === statement?.treatment);
      expect(procedure?.statements['normal-swelling'].sources.length).toBeGreaterThan(0);
    }
  });

  it('count from the day 0 of their own treatment', () => {
    const later = [
      { key: 'chin', procedure: chinImplant, on },
      { key: 'jaw', procedure: jawImplant, on: toCivilDate('2026-12-03') },
    ];
    expect(expectedBandsOf(planRecovery(later), later).map(({ from, to }) => [from, to])).toEqual([[12, 13]]);
  });
});
