'use client';
/* A grid of days is a table of buttons. */
/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-noninteractive-element-interactions */
import { addDays, addMonths, formatCivilDate, partsOf, type CivilDate, type CivilDateLimits } from '@osseo/core';
import { useEffect, useId, useRef, useState, type ComponentPropsWithRef, type ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import { CalendarDay } from './calendar-day.tsx';
import { CalendarHeader } from './calendar-header.tsx';
import type { CalendarMessages } from './calendar-messages.ts';
import { moveInGrid } from './move-in-grid.ts';
import { firstWeekdayOf, WEEK, weeksOf, type Weekday } from './weeks.ts';

export interface CalendarProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue'>, CivilDateLimits {
  /** The day that is chosen, when its owner keeps it. */
  value?: CivilDate | undefined;
  /** The day that is chosen first, when the calendar keeps it itself. */
  defaultValue?: CivilDate | undefined;
  /** Hears of the day that was chosen. */
  onValueChange?: ((date: CivilDate) => void) | undefined;
  /** Today at the clinic: marked by its word, and shown first where no day is chosen. The calendar reads no clock. */
  today?: CivilDate | undefined;
  /** Why a day within the limits cannot be chosen, such as "We are closed on Sundays."; nothing where it can be. */
  reasonAgainst?: ((date: CivilDate) => string | undefined) | undefined;
  /**
   * The day with which a week begins; Monday is 1, Sunday is 7.
   * @default that of the language
   */
  firstWeekday?: Weekday | undefined;
  /**
   * BCP 47: the language of the months and weekdays.
   * @default that of the words
   */
  locale?: string | undefined;
  /** Words of this calendar alone; the rest come from the `MessagesProvider`. */
  messages?: Partial<CalendarMessages> | undefined;
}

/**
 * A month to choose a day from, with lists of months and years for what lies far away. Days that cannot be chosen say
 * why.
 * Renders a `<div role="group">` element with a grid of days.
 */
export function Calendar({
  value,
  defaultValue,
  onValueChange,
  today,
  min,
  max,
  reasonAgainst,
  firstWeekday,
  locale: ownLocale,
  messages,
  className,
  ...props
}: CalendarProps): ReactElement {
  warnIfFrozen('Calendar', { value }, { onValueChange });
  const { say, locale } = useWords('calendar', messages, ownLocale);
  const weekStart = firstWeekday ?? firstWeekdayOf(locale);
  const [kept, setKept] = useState(defaultValue);
  const chosen = value ?? kept;
  const [day, setDay] = useState(() => chosen ?? within(today ?? SOME_DAY, min, max));
  const grid = useRef<HTMLTableElement>(null);
  /** Whether a key has moved on to another day, which then takes focus. */
  const isMoving = useRef(false);
  const reasonId = useId();

  // A day that is chosen elsewhere is shown.
  const [followed, follow] = useState(value);
  if (value !== followed) {
    follow(value);
    if (value) setDay(value);
  }

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus();
  }, [day]);

  function reasonOf(date: CivilDate): string | undefined {
    if (min && date < min) return say('tooEarly', { date: formatCivilDate(min, locale) });
    if (max && date > max) return say('tooLate', { date: formatCivilDate(max, locale) });
    return reasonAgainst?.(date);
  }

  function choose(date: CivilDate) {
    setDay(date);
    if (reasonOf(date) !== undefined) return;
    setKept(date);
    onValueChange?.(date);
  }

  const title = formatCivilDate(day, locale, { month: 'long', year: 'numeric' });
  const weeks = weeksOf(day, weekStart);
  const weekdays = WEEK.map((offset) => addDays(SOME_DAY, weekStart - 1 + offset));
  // Where short names are long, as in Arabic, a letter stands for each.
  const isShort = weekdays.every((date) => formatCivilDate(date, locale, { weekday: 'short' }).length < 6);
  const anchor = today ?? chosen ?? day;
  return (
    <div
      role="group"
      aria-label={title}
      {...props}
      className={classNames('osseo-calendar', className)}
      onKeyDown={(event) => {
        props.onKeyDown?.(event);
        const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
        const next = moveInGrid(day, event, weekStart, isRightToLeft ? 'ArrowLeft' : 'ArrowRight');
        // The lists of months and years have keys of their own.
        if (!next || event.defaultPrevented || !grid.current?.contains(event.target as Node)) return;
        event.preventDefault();
        isMoving.current = next !== day;
        setDay(next);
      }}
    >
      <CalendarHeader
        day={day}
        onDayChange={setDay}
        years={yearsAround(day, min ?? addMonths(anchor, -12 * 110), max ?? addMonths(anchor, 12 * 10))}
        locale={locale}
        say={say}
      />
      <table ref={grid} role="grid" aria-label={title} className="osseo-calendar-grid">
        <thead>
          <tr>
            {weekdays.map((date) => (
              <th key={date} scope="col" abbr={formatCivilDate(date, locale, { weekday: 'long' })}>
                {formatCivilDate(date, locale, { weekday: isShort ? 'short' : 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((date, column) =>
                date ? (
                  <CalendarDay
                    key={date}
                    date={date}
                    locale={locale}
                    say={say}
                    isCurrent={date === day}
                    isChosen={date === chosen}
                    isToday={date === today}
                    isAvailable={reasonOf(date) === undefined}
                    reasonId={reasonId}
                    onChoose={choose}
                  />
                ) : (
                  <td key={column} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="osseo-calendar-reason" id={reasonId} aria-live="polite">
        {reasonOf(day)}
      </p>
    </div>
  );
}

/** A Monday, and what a calendar shows that is told of no day at all. */
const SOME_DAY = '2024-01-01' as CivilDate;

function within(date: CivilDate, min: CivilDate = date, max: CivilDate = date): CivilDate {
  return date < min ? min : date > max ? max : date;
}

/** The years on offer: those within the limits, or a lifetime back and some years ahead, and that of the day itself. */
function yearsAround(day: CivilDate, first: CivilDate, last: CivilDate): readonly number[] {
  const [from, year, to] = [first, day, last].map((date) => partsOf(date).year) as [number, number, number];
  const start = Math.min(from, year);
  return Array.from({ length: Math.max(to, year) - start + 1 }, (_, index) => start + index);
}
