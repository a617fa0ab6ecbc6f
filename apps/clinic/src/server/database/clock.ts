/** The current moment. Tests hand in one of their own. */
export type Clock = () => Date;

const MINUTE = 60_000;

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE);
}

export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
