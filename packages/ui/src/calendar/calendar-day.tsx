import { formatCivilDate, formatInDigits, type CivilDate } from '@osseo/core';
import type { ReactElement } from 'react';
import type { Say } from '../messages/use-words.ts';

export interface CalendarDayProps {
  date: CivilDate;
  locale: string;
  say: Say<'calendar'>;
  /** Whether it is the one day of the grid that Tab leads to. */
  isCurrent: boolean;
  isChosen: boolean;
  isToday: boolean;
  isAvailable: boolean;
  /** The id of the text that says why the current day cannot be chosen. */
  reasonId: string;
  onChoose: (date: CivilDate) => void;
}

/** One day of the grid. A day that cannot be chosen takes focus as well, so that its reason can be heard. */
export function CalendarDay({
  date,
  locale,
  say,
  isCurrent,
  isChosen,
  isToday,
  isAvailable,
  reasonId,
  onChoose,
}: CalendarDayProps): ReactElement {
  const name = formatCivilDate(date, locale, WITH_WEEKDAY);
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- A cell of a table in a grid is not a cell of the grid everywhere.
    <td role="gridcell" aria-selected={isChosen}>
      <button
        type="button"
        className="osseo-calendar-day"
        data-date={date}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={[name, isToday && say('today'), !isAvailable && say('notAvailable')].filter(Boolean).join(', ')}
        aria-current={isToday ? 'date' : undefined}
        aria-disabled={!isAvailable || undefined}
        aria-describedby={!isAvailable && isCurrent ? reasonId : undefined}
        data-chosen={isChosen ? '' : undefined}
        onClick={() => onChoose(date)}
      >
        {formatInDigits(Number(date.slice(8)), locale)}
      </button>
      {isToday && (
        <span className="osseo-calendar-today" aria-hidden="true">
          {say('today')}
        </span>
      )}
    </td>
  );
}

const WITH_WEEKDAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
