import { formatCivilDate, formatMessage, type CivilDate } from '@osseo/core';
import type { ReactElement } from 'react';
import { groupBy } from '../../engine/refs/group-by.ts';
import type { LineSetting } from './entry-line.tsx';
import { EntryLines, type LinePlace } from './entry-lines.tsx';
import type { TimetableEntry } from './timetable-entry.ts';

interface AgendaDaysProps {
  entries: readonly TimetableEntry[];
  setting: LineSetting;
  place: LinePlace;
  /** Of the first entry: days of its year are written without the year. */
  firstDate: CivilDate | null | undefined;
  /** The heading of a day; those of its entries stand one below. */
  Heading: LineSetting['Title'];
}

/** The days on which something begins, each with all that begins on it. */
export function AgendaDays({ entries, setting, place, firstDate, Heading }: AgendaDaysProps): readonly ReactElement[] {
  return [...groupBy(entries, ({ span }) => span.from)].map(([day, begun]) => (
    <li
      key={day}
      className="osseo-timetable-day"
      aria-current={day === place.todayDay ? 'date' : undefined}
      data-today={day === place.todayDay ? '' : undefined}
    >
      <Heading className="osseo-timetable-date">
        <DayHeading span={begun[0]?.span} day={day} setting={setting} firstDate={firstDate} />
      </Heading>
      <ul className="osseo-timetable-entries">
        <EntryLines entries={begun} setting={setting} place={place} />
      </ul>
    </li>
  ));
}

interface DayHeadingProps {
  span: TimetableEntry['span'] | undefined;
  day: number;
  setting: LineSetting;
  firstDate: CivilDate | null | undefined;
}

function DayHeading({ span, day, setting: { locale, messages }, firstDate }: DayHeadingProps): ReactElement {
  const date = span?.fromDate ?? null;
  if (date === null) return <bdi>{formatMessage(messages.day, locale, { day })}</bdi>;
  const sameYear = date.slice(0, 4) === firstDate?.slice(0, 4);
  return (
    <time dateTime={date}>
      {formatCivilDate(date, locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(sameYear ? {} : { year: 'numeric' }),
      })}
    </time>
  );
}
