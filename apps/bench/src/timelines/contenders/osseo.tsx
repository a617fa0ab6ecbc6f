import '@osseo/tokens/tokens.css';
import '@osseo/recovery-timeline/styles/timetable.css';
import { toCivilDate } from '@osseo/core';
import { recoveryEn } from '@osseo/recovery-timeline/messages/en';
import {
  createRecords,
  RecoveryTimelineRecords,
  Timetable,
  type Records,
  type TimetableEntry,
} from '@osseo/recovery-timeline/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { TimelineEvent } from '../events/make-events.ts';
import { presentTimeline } from '../page/contender.ts';

let records: Records;

presentTimeline({
  mount(events, root) {
    records = createRecords(
      Object.fromEntries(events.flatMap(({ id, done }) => (done ? [[id, 'done' as const]] : []))),
    );
    flushSync(() =>
      createRoot(root).render(
        <RecoveryTimelineRecords store={records}>
          <Timetable
            entries={events.map(entryOf)}
            label="Recovery"
            locale="en-GB"
            messages={recoveryEn}
            headingLevel={2}
          />
        </RecoveryTimelineRecords>,
      ),
    );
  },
  update(events, index) {
    const event = events[index];
    if (event) flushSync(() => records.of(event.id).set(event.done ? 'done' : null));
  },
});

function entryOf({ id, title, body, day, lastDay, from, to }: TimelineEvent): TimetableEntry {
  const span = { from: day, to: lastDay, fromDate: toCivilDate(from), toDate: toCivilDate(to) };
  return { id, title, span, body, recordable: true };
}
