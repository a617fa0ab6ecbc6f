import type { DatePrecision } from '../model/item.ts';
import { readDate } from './read-date.ts';
import { timeOf } from './read-time.ts';
import type { ValueReading } from './reading.ts';

const WHOLE = /^(\d{4}-\d\d-\d\d)T([\d:.]+)(Z|[+-]\d\d:\d\d)$/;
const ZONE = /^(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/**
 * Reads a moment from one text, as FHIR writes it, or from the parts of its date, its `time` and its `zone`
 * (`+09:00`). A date alone is enough. A time without a zone would be no moment: it is unreadable, never guessed at.
 */
export function readDateTime(values: (part: string) => readonly string[], precision: DatePrecision): ValueReading {
  const whole = WHOLE.exec(values('')[0]?.trim() ?? '');
  const time = whole ? whole[2] : values('time')[0];
  const zone = whole ? whole[3] : values('zone')[0];
  const date = readDate((part) => (whole && part === '' ? [whole[1] ?? ''] : values(part)), precision);
  if ('code' in date) return date;
  const [day] = date.answers;
  if (day?.kind !== 'date') return time === undefined ? { answers: [] } : { code: 'unreadable' };
  if (time === undefined) return { answers: [{ kind: 'dateTime', value: day.value }] };

  const clock = timeOf(time);
  if (typeof clock !== 'string') return clock;
  const isWhole = day.value.length === 'YYYY-MM-DD'.length && zone !== undefined && ZONE.test(zone);
  return isWhole ? { answers: [{ kind: 'dateTime', value: `${day.value}T${clock}${zone}` }] } : { code: 'unreadable' };
}
