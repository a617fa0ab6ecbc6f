'use client';
import { formatCivilDate, formatMessage } from '@osseo/core';
import { useId, type ComponentPropsWithRef, type ReactElement } from 'react';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { SubHeading } from '../internal/sub-heading.tsx';
import { RailDrawing } from './rail-drawing.tsx';
import { RailEntryText, type RailLine } from './rail-entry-text.tsx';
import { RailLimitEnds, RailLimits } from './rail-limits.tsx';
import { layOutRail, type RailStation } from './rail-model.ts';

export interface RecoveryTimelineRailProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {}

/**
 * The whole plan as a timetable: the days on which something changes down the
 * margin, the drawing beside them, and the words beside the drawing. The scale
 * is compressed, since the first days need room and months have to fit.
 * Renders a `<section>` element with an ordered list; the line of today has `aria-current="date"`.
 */
export function RecoveryTimelineRail({ className, ...props }: RecoveryTimelineRailProps): ReactElement {
  const { plan, messages, texts, todayDay } = useRecovery();
  const { stations, lanes } = layOutRail(plan, todayDay);
  const todayId = useId();

  return (
    <section {...props} className={classNames('osseo-recovery-rail', className)}>
      <SubHeading className="osseo-recovery-heading">{messages.railTitle}</SubHeading>
      <p className="osseo-recovery-note">{messages.railNote}</p>
      {todayDay !== null && (
        <a className="osseo-timetable-today" href={`#${todayId}`}>
          {messages.toToday}
        </a>
      )}
      {plan.tracks.length > 1 && (
        <ol className="osseo-recovery-rail-tracks">
          {plan.tracks.map(({ treatment }) => (
            <li key={treatment}>
              <bdi>{nameOf(texts, treatment)}</bdi>
            </li>
          ))}
        </ol>
      )}
      <div className="osseo-recovery-rail-head" aria-hidden="true">
        <span>{messages.dayHead}</span>
        <span>{plan.anchor === null ? '' : messages.dateHead}</span>
      </div>
      <ol className="osseo-recovery-rail-stations">
        {stations.map((station, index) => (
          <li
            key={station.day}
            className="osseo-recovery-rail-station"
            id={station.isToday ? todayId : undefined}
            data-size={station.size}
            data-today={station.isToday ? '' : undefined}
            aria-current={station.isToday ? 'date' : undefined}
          >
            <StationTime station={station} previous={stations[index - 1]} />
            <span className="osseo-recovery-rail-track">
              <RailDrawing station={station} tracks={plan.tracks.length} lanes={lanes.length} />
            </span>
            <StationEntries station={station} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Day number and date, or week. Year and week are written only where they are new. */
function StationTime({ station, previous }: { station: RailStation; previous: RailStation | undefined }): ReactElement {
  const { locale, messages } = useRecovery();
  const { day, date } = station;
  const sameYear = previous?.date?.slice(0, 4) === date?.slice(0, 4);
  return (
    <>
      <span className="osseo-recovery-rail-day">
        <span className="osseo-visually-hidden">{formatMessage(messages.day, locale, { day })}</span>
        <span aria-hidden="true">{formatMessage('{day}', locale, { day })}</span>
      </span>
      <span className="osseo-recovery-rail-date">
        {date === null ? (
          weekOf(day) > weekOf(previous?.day ?? 0) && formatMessage(messages.week, locale, { week: weekOf(day) })
        ) : (
          <time dateTime={date}>
            {formatCivilDate(date, locale, {
              weekday: 'short',
              day: 'numeric',
              month: 'short',
              ...(sameYear ? {} : { year: 'numeric' }),
            })}
          </time>
        )}
      </span>
    </>
  );
}

/** Week w is days 7(w-1)+1 to 7w; day 0 stands before week 1. */
function weekOf(day: number): number {
  return Math.ceil(day / 7);
}

function StationEntries({ station }: { station: RailStation }): ReactElement {
  const { messages } = useRecovery();
  return (
    <ul className="osseo-recovery-rail-entries">
      {station.isToday && (
        <li data-type="today">
          <strong>{messages.today}</strong>
        </li>
      )}
      {linesOf(station, 'phase', 'visit')}
      <RailLimits entries={station.entries} />
      <RailLimitEnds entries={station.entries} />
      {linesOf(station, 'milestone')}
    </ul>
  );
}

function linesOf(station: RailStation, ...types: readonly RailLine['type'][]): readonly ReactElement[] {
  return station.entries
    .filter((entry) => entry.type !== 'limit' && entry.type !== 'limit-end')
    .filter(({ type }) => types.includes(type))
    .map((line) => (
      <li key={keyOf(line)} data-type={line.type}>
        <RailEntryText entry={line} />
      </li>
    ));
}

function keyOf(line: RailLine): string {
  switch (line.type) {
    case 'phase':
      return `phase ${line.treatment} ${line.phase.id}`;
    case 'visit':
      return `visit ${line.visit.window.from} ${line.visit.kind} ${JSON.stringify(line.visit.purposes)}`;
    case 'milestone':
      return `milestone ${line.milestone.kind}`;
  }
}
