import type { RecoveryPlan } from '../model/plan.ts';
import { entriesOf, writeCalendar } from './calendar-file.ts';
import { refuse, type CalendarOptions } from './calendar-options.ts';

/** A calendar of which nothing is remembered: the host says how often it has changed. */
export interface CalendarFileOptions extends CalendarOptions {
  /** Raised by one each time that days have changed. @default 0 */
  readonly sequence?: number;
  /** Takes back every event of an earlier file, with a raised `sequence`. @default false */
  readonly cancelled?: boolean;
}

/** The largest INTEGER of RFC 5545 (3.3.8). */
const MOST = 2_147_483_647;

/**
 * Writes the plan as a calendar file (RFC 5545), to be served as
 * `CALENDAR_MEDIA_TYPE`. Events are all-day and leave the person free, but for
 * visits that have a time: these are in UTC. No zone is in the file.
 * @throws {OsseoError} `invalid-plan` where the plan has no dates, or an option or a booking cannot be
 */
export function toCalendar(plan: RecoveryPlan, options: CalendarFileOptions): string {
  const { sequence = 0, cancelled = false, stamp } = options;
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > MOST)
    refuse('the sequence is none. Give a whole number from 0, raised by one each time.', 'sequence');
  // A calendar takes no notice of what is as old as the event that it has (RFC 5546, 3.2.5).
  if (cancelled && sequence === 0)
    refuse('nothing is taken back by its first sequence. Raise it above that of the last file.', 'sequence');
  const entries = entriesOf(plan, options);
  return writeCalendar(
    entries.map((entry) => ({ ...entry, sequence, cancelled, modified: stamp })),
    options,
  );
}
