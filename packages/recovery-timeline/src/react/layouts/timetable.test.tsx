import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { recoveryEn } from '../../messages/en.ts';
import { RecoveryTimelineRoot } from '../parts/recovery-timeline-root.tsx';
import { exampleProps } from '../recovery.examples.ts';
import { RecoveryTimelineRecords } from '../records/recovery-timeline-records.tsx';
import { createRecords } from '../records/records.ts';
import { RecoveryTimelineTimetable } from './recovery-timeline-timetable.tsx';
import { entriesOf } from './timetable.examples.ts';
import type { TimetableLayout } from './timetable-entry.ts';
import { Timetable, type TimetableProps } from './timetable.tsx';

afterEach(cleanup);

const LAYOUTS: readonly TimetableLayout[] = ['vertical', 'horizontal', 'agenda', 'compact'];

function timetable(props: Partial<TimetableProps> = {}): ReactElement {
  return <Timetable entries={entriesOf(12)} label="Recovery" locale="en-GB" messages={recoveryEn} {...props} />;
}

describe('Timetable', () => {
  describePart({ render: (props) => timetable(props), element: HTMLDivElement, className: 'osseo-timetable' });

  it.each(LAYOUTS)('is an ordered list with all of its titles in the HTML of the server, %s', (layout) => {
    const html = renderToString(timetable({ layout }));
    expect(html).toContain('<ol');
    for (const { title } of entriesOf(12)) expect(html).toContain(title);
    expect(html).not.toMatch(/\sstyle=/u);
  });

  it.each([12, 100, 1000])('has at most one and a half times the elements of a plain list of %i', (count) => {
    const { container } = render(
      <RecoveryTimelineRecords>{timetable({ entries: entriesOf(count) })}</RecoveryTimelineRecords>,
    );
    // A plain list has an item, a heading, a paragraph with a date, and another one: see `apps/bench`.
    expect(container.querySelectorAll('*').length).toBeLessThanOrEqual(1.5 * 5 * count);
  });

  it('is several lists that count on where it is long, each named by its entries', () => {
    render(timetable({ entries: entriesOf(120) }));
    const lists = screen.getAllByRole<HTMLOListElement>('list');
    expect(lists.map((list) => [list.start, list.children.length, list.getAttribute('aria-label')])).toEqual([
      [1, 50, 'Recovery 1–50'],
      [51, 50, 'Recovery 51–100'],
      [101, 20, 'Recovery 101–120'],
    ]);
    cleanup();
    render(timetable({ entries: entriesOf(50) }));
    expect(screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'))).toEqual(['Recovery']);
  });

  it.each(LAYOUTS)('has no accessibility violation, %s', async (layout) => {
    const { container } = render(
      <RecoveryTimelineRecords>{timetable({ layout, todayDay: 5 })}</RecoveryTimelineRecords>,
    );
    await expectNoAxeViolations(container);
  });

  it('writes dates as time elements, and the year where it is another one', () => {
    const { container } = render(timetable({ entries: entriesOf(40) }));
    const times = [...container.querySelectorAll('time')];
    expect(times.every(({ dateTime }) => /^\d{4}-\d\d-\d\d$/u.test(dateTime))).toBe(true);
    expect([times[0]?.textContent, times.at(-1)?.textContent]).toEqual(['23 Nov', '1 Jan 2027']);
  });

  it('speaks of days where there are no dates', () => {
    const { container } = render(timetable({ entries: entriesOf(3, { dated: false }) }));
    expect(container.querySelector('time')).toBeNull();
    expect(container.textContent).toContain('day 2 to day 4');
  });

  it('says where each entry stands today in a word, and leads to the one of today', () => {
    render(timetable({ todayDay: 5 }));
    const words = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => /Past|Now|Next|Later/u.exec(textContent)?.[0]);
    expect(words.slice(4, 8)).toEqual(['Past', 'Now', 'Next', 'Later']);
    const id = screen.getByRole('link', { name: 'Go to today' }).getAttribute('href')?.slice(1);
    const target = document.getElementById(id ?? '');
    expect(target?.textContent).toContain('Entry 5');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(target?.getAttribute('aria-current')).toBe('step');
  });

  it('has no state and no link while today is not known', () => {
    const { container } = render(timetable());
    expect(container.textContent).not.toMatch(/Past|Now|Next|Later/u);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('marks the day of today in an agenda, with entries one level below their day', () => {
    render(timetable({ layout: 'agenda', todayDay: 4, headingLevel: 2 }));
    const day = screen.getByRole('heading', { level: 2, name: 'Friday 27 November' }).closest('li');
    expect(day?.getAttribute('aria-current')).toBe('date');
    expect(day && within(day).getByRole('heading', { level: 3 }).textContent).toBe('Entry 4');
  });

  it('scrolls sideways by keyboard, in a region with a name', () => {
    render(timetable({ layout: 'horizontal' }));
    expect(screen.getByRole('region', { name: 'Recovery' }).tabIndex).toBe(0);
  });

  it('folds in one line what it has no room for, under a summary that says of what', () => {
    render(timetable({ layout: 'compact' }));
    const [fold] = document.querySelectorAll('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toBe('More: Entry 0What entry 0 is about.');
  });
});

describe('ticking one of many', () => {
  it.each([12, 100, 2000])('renders one line of %i', (count) => {
    const records = createRecords();
    let lines = 0;
    const messages = {
      ...recoveryEn,
      // Every line reads the word of its box once.
      get recordStates() {
        lines += 1;
        return recoveryEn.recordStates;
      },
    };
    render(
      <RecoveryTimelineRecords store={records}>
        {timetable({ entries: entriesOf(count), messages })}
      </RecoveryTimelineRecords>,
    );
    expect(lines).toBe(count);
    act(() => records.of('e5').set('done'));
    expect(lines).toBe(count + 1);
    expect([...document.querySelectorAll('input:checked')].map((box) => box.getAttribute('value'))).toEqual(['e5']);
  });
});

describe('RecoveryTimelineTimetable', () => {
  const merged = exampleProps('today');
  const inRoot = (layout: TimetableLayout, props = merged) => (
    <RecoveryTimelineRoot {...props}>
      <RecoveryTimelineTimetable layout={layout} />
    </RecoveryTimelineRoot>
  );

  describePart({
    render: (props) => (
      <RecoveryTimelineRoot {...merged}>
        <RecoveryTimelineTimetable {...props} />
      </RecoveryTimelineRoot>
    ),
    element: HTMLElement,
    className: 'osseo-recovery-timetable',
  });

  it.each(LAYOUTS)('says every phase, visit, task and milestone of the plan, %s', (layout) => {
    const { plan, texts, messages } = merged;
    const html = render(inRoot(layout)).container.textContent ?? '';
    for (const { treatment, phases } of plan.tracks)
      for (const { title } of phases) expect(html).toContain(texts[treatment]?.statements[title.statement]);
    for (const { kind } of plan.visits) expect(html).toContain(messages.visitKinds[kind]);
    for (const { kind } of plan.milestones) expect(html).toContain(messages.milestoneKinds[kind]);
    for (const { statement } of plan.tasks)
      expect(html).toContain(texts[statement.treatment]?.statements[statement.statement]);
  });

  it.each((['en', 'ko', 'ar'] as const).flatMap((locale) => LAYOUTS.map((layout) => [layout, locale] as const)))(
    'has no accessibility violation and no unfilled message, %s in %s',
    async (layout, locale) => {
      const { container } = render(inRoot(layout, exampleProps('today', locale)));
      expect(container.innerHTML).not.toMatch(/\{\w+\}/u);
      await expectNoAxeViolations(container);
    },
  );
});
