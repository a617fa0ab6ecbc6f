import { toCivilDate } from '@osseo/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RecoveryPlanView } from './recovery-plan-view.tsx';
import { exampleProps } from './recovery.examples.ts';

const merged = exampleProps('merged');
const { plan } = merged;

/** The part of the plan that a heading is the first thing of. */
function sectionOf(heading: string): HTMLElement {
  const section = screen.getByRole('heading', { name: heading }).parentElement;
  if (!section) throw new Error('The heading stands alone.');
  return section;
}

afterEach(cleanup);

describe('a plan that is looked at', () => {
  it('says what holds today before the rail, with the days that are left of each limit of today', () => {
    render(<RecoveryPlanView {...exampleProps('today')} />);
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.indexOf('Today')).toBeLessThan(headings.indexOf('Day by day'));

    const now = within(sectionOf('Today'));
    expect(now.getByText('Saturday, December 5', { selector: 'time' })).toBeTruthy();
    expect(now.getByRole('heading', { name: 'Things settle' })).toBeTruthy();
    expect(now.getByRole('heading', { name: 'First two weeks' })).toBeTruthy();
    expect(sectionOf('Today').textContent).toContain('Contact sport: 17 more days, ask us from Dec 22');
    expect(sectionOf('Today').textContent).toContain('Alcohol and chewing on that side: 3 more days, until Dec 7');
    expect(sectionOf('Today').textContent).not.toContain('Driving');
  });

  it('shows the first day as long as the present one is unknown, or one of which the plan does not speak', () => {
    render(<RecoveryPlanView {...merged} />);
    expect(sectionOf('The first day').textContent).toContain('Driving until Nov 24');
    cleanup();
    render(<RecoveryPlanView {...merged} today={toCivilDate('2026-11-01')} />);
    expect(sectionOf('The first day').textContent).toContain('Driving until Nov 24');
    cleanup();
    render(<RecoveryPlanView {...exampleProps('undated')} />);
    expect(sectionOf('The first day').textContent).toContain('day 0');
  });

  it('folds what is looked up, and says on each fold how much is inside', () => {
    const { container } = render(<RecoveryPlanView {...merged} />);
    const folds = [...container.querySelectorAll('details')];
    expect(folds.every(({ open }) => !open)).toBe(true);
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      'Limits (13)',
      'Visits (10)',
      'What to do, and when (17)',
      'When you can expect things (5)',
      'Phases: chin implant (5)',
      'Phases: dental implant (6)',
    ]);
  });

  it('never folds a sign, an instruction or a number to call', () => {
    render(<RecoveryPlanView {...merged} />);
    const { urgencies, instructions, signs } = merged.warningSigns;
    for (const link of screen.getAllByRole('link')) expect(link.closest('details')).toBeNull();
    for (const text of [urgencies.emergency, urgencies['same-day'], instructions['same-day']])
      expect(screen.getByText(text).closest('details')).toBeNull();
    for (const { id } of plan.warningSigns) expect(screen.getByText(signs[id].sign).closest('details')).toBeNull();
  });

  it('folds nothing for printing, and says nothing that is true on one day only', () => {
    const { container } = render(<RecoveryPlanView {...exampleProps('today')} printing />);
    expect(container.querySelector('details')).toBeNull();
    expect(container.querySelector('[aria-current]')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Today' })).toBeNull();
    for (const name of ['Limits', 'Visits', 'When you can expect things'])
      expect(screen.getByRole('heading', { name })).toBeTruthy();
  });

  it('has the words and the last day of every limit, folded or not', () => {
    for (const printing of [false, true]) {
      const { container } = render(<RecoveryPlanView {...merged} printing={printing} />);
      const limits = sectionOf('Limits');
      const days = [...limits.querySelectorAll('time')].map((time) => time.dateTime);
      for (const { runs } of plan.restrictions) {
        for (const { toDate, askedBy } of runs) {
          if (toDate) expect(days).toContain(toDate);
          for (const { treatment, statement } of askedBy)
            expect(limits.textContent).toContain(merged.texts[treatment]?.statements[statement]);
        }
      }
      expect(container.textContent).toContain('Ends: hot food and drinks, rinsing your mouth, and drinking');
      cleanup();
    }
  });
});
