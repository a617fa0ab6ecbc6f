/** One dated thing that each timetable shows: title, day or days, a sentence, and whether it is done. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Days from day 0. */
  readonly day: number;
  readonly lastDay: number;
  /** The same as dates, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly done: boolean;
}

const TITLES = [
  'Swelling at its height',
  'Rinse with saline',
  'Check-up with the surgeon',
  'No strenuous exercise',
  'Stitches out',
];

/** Of these the first and the fourth last for days. */
const LASTING = [0, 3];

const BODY = 'What to expect, what to do, and when to call us. Normal: mild swelling and bruising.';

const DAY_ZERO = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

/** Events without chance, spread over 360 days however many there are. The first quarter is done. */
export function makeEvents(count: number): readonly TimelineEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = index % TITLES.length;
    const day = Math.floor((index * 360) / count);
    const lastDay = LASTING.includes(kind) ? day + 2 + (index % 12) : day;
    return {
      id: `e${index}`,
      title: `${TITLES[kind]} ${index + 1}`,
      body: BODY,
      day,
      lastDay,
      from: dateOf(day),
      to: dateOf(lastDay),
      done: index < count / 4,
    };
  });
}

function dateOf(day: number): string {
  return new Date(DAY_ZERO + day * DAY).toISOString().slice(0, 10);
}

/** The events as a page asks for them. */
export function eventsUrl(count: number): string {
  return `/events-${count}.json`;
}
