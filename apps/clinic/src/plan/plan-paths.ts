import type { Locale } from '../languages.ts';
import { pathOf } from '../layout/path-of.ts';

/** Addresses of the plan. None of them says anything about a person. */
export const planPaths = {
  start: '/plan',
  questions: (step: number) => `/plan/questions/${step}`,
  /** The same page, opened from the check before sending, to which it leads back. */
  change: (step: number) => `/plan/questions/${step}/change`,
  check: '/plan/check',
  sent: '/plan/sent',
  recovery: '/plan/recovery',
  /** After what is ticked was kept: the notice that says so. */
  ticked: '/plan/recovery#ticked',
  sheet: '/plan/recovery/sheet',
  fridge: '/plan/recovery/sheet?page=fridge',
  calendar: '/plan/recovery.ics',
} as const satisfies Record<string, string | ((step: number) => string)>;

/** A step of the plan in one language. */
export function planPath(locale: Locale, path: string): string {
  return pathOf(locale, path);
}
