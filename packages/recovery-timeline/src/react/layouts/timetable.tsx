'use client';
import { use, useId, useMemo, type ComponentPropsWithRef, type ReactElement } from 'react';
import type { TimetableMessages } from '../../messages/timetable-messages.ts';
import { classNames } from '../internal/class-names.ts';
import { RecordsContext } from '../records/records-context.ts';
import { AgendaDays } from './agenda-days.tsx';
import type { LineSetting } from './entry-line.tsx';
import { dateWriter } from './entry-when.tsx';
import { EntryLines, type LinePlace } from './entry-lines.tsx';
import { entryOfToday, nextDayOf, type TimetableEntry, type TimetableLayout } from './timetable-entry.ts';

export interface TimetableProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** In the order in which they begin. */
  entries: readonly TimetableEntry[];
  /** Names the list, and the region that scrolls. */
  label: string;
  /** BCP 47 tag by which dates are written. */
  locale: string;
  messages: TimetableMessages;
  /**
   * `horizontal` scrolls sideways and stops at entries, `agenda` puts together what begins on one day, `compact` has a
   * line for each and folds the rest.
   * @default 'vertical'
   */
  layout?: TimetableLayout;
  /**
   * Today as a day of the entries' spans; without it there are neither states nor a link to today.
   * @default null
   */
  todayDay?: number | null;
  /**
   * Level of the entries' headings; in an agenda that of the days, with entries one below.
   * @default 3
   */
  headingLevel?: 1 | 2 | 3 | 4 | 5;
}

/**
 * Dated entries in order, in one of four layouts: always an ordered list, and always whole in the document. Entries that
 * are `recordable` have a box where a `RecoveryTimelineRecords` is above. A long list is several, and one that is out of
 * sight is laid out when it comes into sight. Renders a `<div>` element with `data-layout`; the entry of today has `aria-current="step"`.
 */
export function Timetable({
  entries,
  label,
  locale,
  messages,
  layout = 'vertical',
  todayDay = null,
  headingLevel = 3,
  className,
  ...props
}: TimetableProps): ReactElement {
  const anchor = useId();
  const keeper = use(RecordsContext);
  const isAgenda = layout === 'agenda';
  const Heading = `h${headingLevel}` as LineSetting['Title'];
  const isCompact = layout === 'compact';
  const firstDate = entries[0]?.span.fromDate;
  const write = useMemo(() => dateWriter(locale, firstDate), [locale, firstDate]);
  const setting = useMemo((): LineSetting => {
    const Title = `h${headingLevel + (isAgenda ? 1 : 0)}` as LineSetting['Title'];
    return { keeper, Title, locale, messages, write, isCompact, isUnderDay: isAgenda };
  }, [keeper, headingLevel, isAgenda, isCompact, locale, messages, write]);
  const place = useMemo((): LinePlace => {
    const ofToday = entryOfToday(entries, todayDay);
    return { todayDay, nextDay: nextDayOf(entries, todayDay), ofToday, anchor };
  }, [entries, todayDay, anchor]);

  const parts = layout === 'vertical' || isCompact ? partsOf(entries) : [entries];
  const lists = parts.map((part, index) => (
    <ol
      // oxlint-disable-next-line react/no-array-index-key -- a part of the list is known by where it begins
      key={index}
      className="osseo-timetable-list"
      start={index > 0 ? index * PART + 1 : undefined}
      aria-label={layout === 'horizontal' ? undefined : nameOf(label, locale, index, parts.length, part.length)}
    >
      {isAgenda ? (
        <AgendaDays entries={part} setting={setting} place={place} Heading={Heading} firstDate={firstDate} />
      ) : (
        <EntryLines entries={part} setting={setting} place={place} />
      )}
    </ol>
  ));

  return (
    <div {...props} className={classNames('osseo-timetable', className)} data-layout={layout}>
      {place.ofToday && (
        <a className="osseo-timetable-today" href={`#${anchor}`}>
          {messages.toToday}
        </a>
      )}
      {layout === 'horizontal' ? (
        // A place that scrolls must take focus, or the keyboard cannot scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="osseo-timetable-scroller" aria-label={label} tabIndex={0}>
          {lists}
        </section>
      ) : (
        lists
      )}
    </div>
  );
}

/**
 * Entries of one list. A longer one is several that count on: the browser then skips what is out of sight list by list,
 * and a tick costs the same among fifty entries and ten thousand.
 */
const PART = 50;

function partsOf(entries: readonly TimetableEntry[]): readonly (readonly TimetableEntry[])[] {
  const count = Math.max(1, Math.ceil(entries.length / PART));
  return Array.from({ length: count }, (_, index) => entries.slice(index * PART, (index + 1) * PART));
}

/** The name of a list, and of one of several also the numbers of its entries. */
function nameOf(label: string, locale: string, index: number, lists: number, entries: number): string {
  if (lists === 1) return label;
  return `${label} ${new Intl.NumberFormat(locale).formatRange(index * PART + 1, index * PART + entries)}`;
}
