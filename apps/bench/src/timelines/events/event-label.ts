import type { TimelineEvent } from './make-events.ts';

let format: Intl.DateTimeFormat | undefined;

/**
 * The day or days of an event, for the contenders that leave it to their host to write dates. What writes them is made
 * when it is first needed: a mount begins in a page of which nothing has run, and is the same for all.
 */
export function eventLabel({ from, to }: TimelineEvent): string {
  format ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return from === to ? format.format(Date.parse(from)) : format.formatRange(Date.parse(from), Date.parse(to));
}
