import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What a parser of calendar files reads of one event. */
export interface ReadEvent {
  readonly uid: string;
  /** `2026-11-25` of an all-day event, or a UTC time. */
  readonly start: string;
  /** Exclusive. */
  readonly end: string;
  readonly title: string;
  readonly description: string;
}

/** The events of a file as ical.js reads them, which Thunderbird does. */
export function readByIcalJs(file: string): readonly ReadEvent[] {
  return componentOf(file)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { uid, startDate, endDate, summary, description } = new ICAL.Event(component);
      return {
        uid,
        start: startDate.toString(),
        end: endDate.toString(),
        title: summary,
        description: description ?? '',
      };
    });
}

/** The whole file as ical.js reads it. */
export function componentOf(file: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
}

/** The events of a file as node-ical reads them. */
export function readByNodeIcal(file: string): readonly ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(file)).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [
          {
            uid: part.uid,
            start: moment(part.start),
            end: moment(part.end),
            title: text(part.summary),
            description: text(part.description),
          },
        ]
      : [],
  );
}

/** A day without a time is midnight of the machine's zone to node-ical, and marked as such. */
function moment(date: (Date & { dateOnly?: true }) | undefined): string {
  if (!date) return '';
  if (!date.dateOnly) return date.toISOString().replace('.000', '');
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : '';
}

/** The unfolded lines that begin so. */
export function linesOf(file: string, name: string): readonly string[] {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name));
}
