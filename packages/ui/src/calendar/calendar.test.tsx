import { formatCivilDate, toCivilDate, type CivilDate } from '@osseo/core';
import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { ko } from '../messages/ko.ts';
import type { UiMessages } from '../messages/ui-messages.ts';
import { Calendar, type CalendarProps } from './calendar.tsx';

const date = toCivilDate;

describe('Calendar', () => {
  describePart({
    render: (props) => <Calendar messages={en.calendar} locale="en-GB" today={date('2026-11-22')} {...props} />,
    element: HTMLDivElement,
    className: 'osseo-calendar',
  });

  it('shows the month of today, and says which day that is in a word', async () => {
    const { container } = show({ today: date('2026-11-22') });

    expect(screen.getByRole('grid', { name: 'November 2026' })).toBeTruthy();
    expect(screen.getAllByRole('gridcell').filter((cell) => cell.textContent !== '')).toHaveLength(30);
    const today = dayNamed('2026-11-22', 'today');
    expect(today.getAttribute('aria-current')).toBe('date');
    expect(today.parentElement?.textContent).toBe('22today');
    await expectNoAxeViolations(container);
  });

  it('tells the day that was chosen, and marks it', async () => {
    const onValueChange = vi.fn();
    const { user } = show({ today: date('2026-11-22'), onValueChange });

    await user.click(dayNamed('2026-11-24'));

    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('2026-11-24');
    expect(screen.getByRole('gridcell', { selected: true }).textContent).toBe('24');
  });

  it('shows the day that its owner has chosen, in its month', async () => {
    const { user } = show({}, <Owned />);

    await user.click(screen.getByRole('button', { name: 'Christmas' }));

    expect(screen.getByRole('grid', { name: 'December 2026' })).toBeTruthy();
    expect(screen.getByRole('gridcell', { selected: true }).textContent).toBe('25');
  });

  it.each([
    ['{ArrowRight}', '2026-11-20'],
    ['{ArrowLeft}', '2026-11-18'],
    ['{ArrowUp}', '2026-11-12'],
    ['{ArrowDown}', '2026-11-26'],
    ['{Home}', '2026-11-16'],
    ['{End}', '2026-11-22', 'today'],
    ['{PageUp}', '2026-10-19'],
    ['{PageDown}', '2026-12-19'],
    ['{Shift>}{PageUp}{/Shift}', '2025-11-19'],
    ['{Shift>}{PageDown}{/Shift}', '2027-11-19'],
    ['{ArrowDown}{ArrowDown}', '2026-12-03'],
  ] satisfies [string, string, string?][])('%s leads from 2026-11-19 to %s', async (keys, to, mark?: string) => {
    const { user } = show({ defaultValue: date('2026-11-19'), today: date('2026-11-22') });

    dayNamed('2026-11-19').focus();
    await user.keyboard(keys);

    expect(document.activeElement).toBe(dayNamed(to, mark));
    expect(screen.getAllByRole('button').filter((button) => button.dataset['date'] && button.tabIndex === 0)).toEqual([
      dayNamed(to, mark),
    ]);
  });

  it('leaves a key to its owner who takes it, and the lists theirs', async () => {
    const { user } = show({
      today: date('2026-11-22'),
      onKeyDown: (event) => {
        if (event.key === 'PageDown') event.preventDefault();
      },
    });

    dayNamed('2026-11-22', 'today').focus();
    await user.keyboard('{PageDown}');
    expect(screen.getByRole('grid', { name: 'November 2026' })).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(dayNamed('2026-11-23'));

    screen.getByRole('combobox', { name: 'Month' }).focus();
    await user.keyboard('{PageUp}');
    expect(screen.getByRole('grid', { name: 'November 2026' })).toBeTruthy();
  });

  it('chooses with Enter or the space bar', async () => {
    const onValueChange = vi.fn();
    const { user } = show({ defaultValue: date('2026-11-19'), onValueChange });

    dayNamed('2026-11-19').focus();
    await user.keyboard('{ArrowRight}{Enter}{ArrowRight} ');

    expect(onValueChange.mock.calls).toEqual([['2026-11-20'], ['2026-11-21']]);
  });

  it('goes to a month and a year far away in two choices', async () => {
    const { user } = show({ today: date('2026-11-22'), max: date('2026-11-22') });

    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '1948');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Month' }), 'February');

    expect(screen.getByRole('grid', { name: 'February 1948' })).toBeTruthy();
  });

  it('steps from month to month', async () => {
    const { user } = show({ today: date('2026-11-22') });

    await user.click(screen.getByRole('button', { name: 'Next month' }));
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    await user.click(screen.getByRole('button', { name: 'Previous month' }));

    expect(screen.getByRole('grid', { name: 'December 2026' })).toBeTruthy();
  });

  it('says why a day cannot be chosen, and does not choose it', async () => {
    const onValueChange = vi.fn();
    const { user, container } = show({
      today: date('2026-11-22'),
      min: date('2026-11-10'),
      max: date('2026-11-27'),
      reasonAgainst: (day) => (day === '2026-11-24' ? 'We are closed on that day.' : undefined),
      onValueChange,
    });

    await user.click(dayNamed('2026-11-09', 'not available'));
    expect(screen.getByText('You can choose 10 November 2026 or a later day.')).toBeTruthy();
    await user.click(dayNamed('2026-11-28', 'not available'));
    expect(screen.getByText('You can choose 27 November 2026 or an earlier day.')).toBeTruthy();
    const closed = dayNamed('2026-11-24', 'not available');
    await user.click(closed);

    expect(screen.getByRole('button', { name: /24 November/u, description: 'We are closed on that day.' })).toBe(
      closed,
    );
    expect(onValueChange).not.toHaveBeenCalled();
    await expectNoAxeViolations(container);
  });

  it('begins the week as its language does, and can be told otherwise', () => {
    const heads = () => screen.getAllByRole('columnheader').map((head) => head.getAttribute('abbr'));
    const { unmount } = show({ locale: 'en-GB' });
    expect(heads()[0]).toBe('Monday');
    unmount();
    const korean = show({ today: date('2026-11-22') }, undefined, ko);
    expect(heads()[0]).toBe('일요일');
    korean.unmount();
    show({ locale: 'en-GB', firstWeekday: 6 });
    expect(heads()[0]).toBe('Saturday');
  });

  it('is in the order of its language, year before month in Korean', () => {
    show({ today: date('2026-11-22') }, undefined, ko);

    expect(screen.getAllByRole('combobox').map((list) => list.getAttribute('aria-label'))).toEqual(['연도', '월']);
    expect(screen.getByRole('grid', { name: '2026년 11월' })).toBeTruthy();
  });

  it('turns its arrows round from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { user } = show({ today: date('2026-11-19'), locale: 'ar-EG' }, undefined, ar);
    const [current] = screen.getAllByRole('button').filter((button) => button.tabIndex === 0 && button.dataset['date']);
    // jsdom has no styles of its own for `dir`.
    screen.getByRole('grid').style.direction = 'rtl';

    current?.focus();
    await user.keyboard('{ArrowLeft}');

    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-11-20');
    document.documentElement.dir = '';
  });
});

function show(props: CalendarProps, calendar = <Calendar locale="en-GB" {...props} />, messages: UiMessages = en) {
  const calendarOf = messages === en ? calendar : <Calendar {...props} />;
  const shown = render(<MessagesProvider messages={messages}>{calendarOf}</MessagesProvider>);
  return { ...shown, user: userEvent.setup() };
}

/** A day by its name, which is written out, and the word after it. */
function dayNamed(day: string, mark?: string): HTMLElement {
  const name = formatCivilDate(date(day), 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return screen.getByRole('button', { name: mark ? `${name}, ${mark}` : name });
}

function Owned() {
  const [value, setValue] = useState<CivilDate>(date('2026-11-22'));
  return (
    <>
      <button type="button" onClick={() => setValue(date('2026-12-25'))}>
        Christmas
      </button>
      <Calendar locale="en-GB" value={value} onValueChange={setValue} />
    </>
  );
}
