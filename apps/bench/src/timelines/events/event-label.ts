import type { TimelineEvent } from './make-events.ts';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The day or days of an event, for the contenders that leave it to their host to write dates. */
export function eventLabel({ from, to }: TimelineEvent): string {
  return from === to ? format.format(Date.parse(from)) : format.formatRange(Date.parse(from), Date.parse(to));
}
