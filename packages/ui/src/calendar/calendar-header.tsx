import { addMonths, datePartOrder, formatCivilDate, formatInDigits, partsOf, type CivilDate } from '@osseo/core';
import type { ReactElement } from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { CHEVRON } from '../icon/drawings.ts';
import type { Say } from '../messages/use-words.ts';

export interface CalendarHeaderProps {
  /** The day in whose month the calendar stands. */
  day: CivilDate;
  onDayChange: (day: CivilDate) => void;
  /** The years on offer. */
  years: readonly number[];
  locale: string;
  say: Say<'calendar'>;
}

/** The month and the year as lists, in the order of the language, between a step back and a step on. */
export function CalendarHeader({ day, onDayChange, years, locale, say }: CalendarHeaderProps): ReactElement {
  const { year, month } = partsOf(day);
  const move = (months: number) => onDayChange(addMonths(day, months));
  const lists = {
    month: (
      <List
        key="month"
        label={say('month')}
        onMove={move}
        options={Array.from({ length: 12 }, (_, index) => [
          index + 1 - month,
          formatCivilDate(addMonths(day, index + 1 - month), locale, { month: 'long' }),
        ])}
      />
    ),
    year: (
      <List
        key="year"
        label={say('year')}
        onMove={move}
        options={years.map((other) => [(other - year) * 12, formatInDigits(other, locale)])}
      />
    ),
  };

  return (
    <div className="osseo-calendar-header">
      <Step direction="back" label={say('previousMonth')} onPress={() => move(-1)} />
      {datePartOrder(locale).map((part) => part !== 'day' && lists[part])}
      <Step direction="on" label={say('nextMonth')} onPress={() => move(1)} />
    </div>
  );
}

interface ListProps {
  label: string;
  onMove: (months: number) => void;
  /** How many months away each lies; what is shown lies none. */
  options: readonly (readonly [months: number, text: string])[];
}

function List({ label, onMove, options }: ListProps): ReactElement {
  return (
    <select
      className="osseo-calendar-list"
      aria-label={label}
      value={0}
      onChange={(event) => onMove(Number(event.target.value))}
    >
      {options.map(([months, text]) => (
        <option key={text} value={months}>
          {text}
        </option>
      ))}
    </select>
  );
}

interface StepProps {
  direction: 'back' | 'on';
  label: string;
  onPress: () => void;
}

function Step({ direction, label, onPress }: StepProps): ReactElement {
  return (
    <button
      type="button"
      className="osseo-calendar-step"
      data-direction={direction}
      aria-label={label}
      onClick={onPress}
    >
      <Drawing path={CHEVRON} points />
    </button>
  );
}
