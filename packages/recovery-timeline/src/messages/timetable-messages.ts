import type { Message } from '@osseo/core';
import type { PhaseState } from '../engine/status/status-on.ts';
import type { RecordState } from '../react/records/records.ts';

/** The words of a timetable by itself. `{from}` and `{to}` are dates, or days in a plan without dates. */
export interface TimetableMessages {
  /** `{day}`: a day of a plan without dates, in running text. */
  readonly day: Message;
  /** `{from}`, `{to}` */
  readonly between: string;
  /** `{from}`: no known end. */
  readonly onwards: string;
  /** Where an entry stands today. */
  readonly phaseStates: Readonly<Record<PhaseState, string>>;
  /** What became of a task or a visit. */
  readonly recordStates: Readonly<Record<RecordState, string>>;
  /** The link to the entry of today. */
  readonly toToday: string;
  /** Opens what a line has no room for. */
  readonly more: string;
}
