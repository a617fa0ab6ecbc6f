import type { RecoveryPlan } from '../model/plan.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { entriesOf, writeCalendar, type EntryState, type StatedEntry } from './calendar-file.ts';
import type { CalendarOptions } from './calendar-options.ts';
import { stableHash } from './stable-hash.ts';

/** What the host keeps of a calendar that it publishes again and again: times and counts, and no word. */
export type CalendarRecord = Readonly<Record<string, RecordedEntry>>;

export interface RecordedEntry extends EntryState, Pick<CalendarEntry, 'start' | 'end'> {
  /** A hash of the words and the reminder, by which a change of them is seen. */
  readonly words: string;
}

export interface UpdatedCalendar {
  readonly file: string;
  /** To be given next time. */
  readonly record: CalendarRecord;
}

/**
 * Writes the calendar of a plan that may have changed. An event whose time has
 * moved has the next sequence number; one that is no longer in the plan stays
 * as cancelled, since calendars keep what is only left out (RFC 5546, 2.1.4 and 3.2.5).
 * @param earlier the record of the last file; `{}` at first
 * @throws {OsseoError} `invalid-plan` as `toCalendar`
 */
export function updateCalendar(
  plan: RecoveryPlan,
  options: CalendarOptions & { readonly planId: string },
  earlier: CalendarRecord,
): UpdatedCalendar {
  const { stamp, messages } = options;
  const present = entriesOf(plan, options).map((entry) => ({ ...entry, ...stateOf(entry, earlier[entry.uid], stamp) }));
  const uids = new Set(present.map(({ uid }) => uid));
  const gone = Object.entries(earlier)
    .filter(([uid]) => !uids.has(uid))
    .map(([uid, entry]): StatedEntry => ({
      uid,
      title: messages.neutralTitle,
      description: '',
      ...(entry.cancelled ? entry : { ...entry, cancelled: true, sequence: entry.sequence + 1, modified: stamp }),
    }));
  const entries = [...present, ...gone];
  return { file: writeCalendar(entries, options), record: Object.fromEntries(entries.map(recordOf)) };
}

function stateOf(entry: CalendarEntry, last: RecordedEntry | undefined, stamp: string): EntryState {
  if (!last) return { sequence: 0, cancelled: false, modified: stamp };
  const moved = last.cancelled || entry.start !== last.start || entry.end !== last.end;
  const changed = moved || wordsOf(entry) !== last.words;
  return {
    sequence: last.sequence + (moved ? 1 : 0),
    cancelled: false,
    modified: changed ? stamp : last.modified,
  };
}

function recordOf(entry: StatedEntry): [string, RecordedEntry] {
  const { uid, start, end, sequence, cancelled, modified } = entry;
  return [uid, { start, end, sequence, cancelled, modified, words: wordsOf(entry) }];
}

/** With the reminder, which says something too: `LAST-MODIFIED` is when anything in an event was revised (RFC 5545, 3.8.7.3). */
function wordsOf({ title, description, reminder = '' }: CalendarEntry): string {
  return stableHash([title, description, reminder].join('\n'));
}
