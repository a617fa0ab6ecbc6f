import type { ReactElement } from 'react';
import { EntryLine, type LineSetting } from './entry-line.tsx';
import { stateOn, type TimetableEntry } from './timetable-entry.ts';

/** How many neighbours React looks through to find the one that changed. */
const STEP = 32;

/** Where the entries stand in time, and which one the link to today points at. */
export interface LinePlace {
  readonly todayDay: number | null;
  readonly nextDay: number | null;
  readonly ofToday: TimetableEntry | undefined;
  readonly anchor: string;
}

interface EntryLinesProps {
  entries: readonly TimetableEntry[];
  setting: LineSetting;
  place: LinePlace;
}

/**
 * Entries one after the other. A long list is a tree of short ones that leave no trace in the document: React copies
 * all children of a parent of which one has changed, and so a tick costs the same among ten entries and ten thousand.
 */
export function EntryLines({ entries, setting, place }: EntryLinesProps): readonly ReactElement[] {
  const { todayDay, nextDay, ofToday, anchor } = place;
  if (entries.length > STEP) {
    const size = STEP ** Math.floor(Math.log(entries.length - 1) / Math.log(STEP));
    return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- a part of the list is known by where it begins
      <EntryLines
        key={index}
        entries={entries.slice(index * size, (index + 1) * size)}
        setting={setting}
        place={place}
      />
    ));
  }
  return entries.map((entry) => (
    <EntryLine
      key={entry.id}
      entry={entry}
      setting={setting}
      state={stateOn(entry, todayDay, nextDay)}
      anchor={entry === ofToday ? anchor : undefined}
    />
  ));
}
