import { isDateTime } from '../checks/well-formed.ts';
import type { DatePrecision } from '../model/item.ts';
import { readDate } from './read-date.ts';
import { timeOf } from './read-time.ts';
import type { ValueReading } from './reading.ts';

/**
 * Reads a moment from one text, as FHIR writes it, or from the parts of its date, its `time` and its `zone`
 * (`+09:00`). A date alone is enough. A time without a zone would be no moment: it is unreadable, never guessed at.
 */
export function readDateTime(values: (part: string) => readonly string[], precision: DatePrecision): ValueReading {
  const whole = values('')[0]?.trim() ?? '';
  const moment = (value: string): ValueReading =>
    isDateTime(value) ? { answers: [{ kind: 'dateTime', value }] } : { code: 'unreadable' };
  if (whole.includes('T')) return moment(whole);

  const date = readDate(values, precision);
  if ('code' in date) return date;
  const [day] = date.answers;
  const time = values('time')[0];
  if (day?.kind !== 'date') return time === undefined ? date : { code: 'unreadable' };
  if (time === undefined) return moment(day.value);
  const clock = timeOf(time);
  return typeof clock === 'string' ? moment(`${day.value}T${clock}${values('zone')[0] ?? ''}`) : clock;
}
