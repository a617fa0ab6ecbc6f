import { textOf, type Json } from '../../engine/fhir/json.ts';
import { searchTokens } from '../../engine/fhir/search-tokens.ts';
import type { Run } from '../run.ts';
import { codesOf, startOfPeriod } from './link-period.ts';

/** Statuses of observations that count (SDC, "Observation-based Population"). */
export const STATUSES: readonly unknown[] = ['final', 'amended', 'corrected'];

/** More than one, since the last may have no value or another type; servers may ignore it. */
const COUNT = 20;

/** The search for the observations that an item may be populated from, or what is missing to search. */
export function observationQuery(
  { subject, now }: Run,
  item: Json,
): { readonly query: string } | 'missing-subject' | 'unreadable-extension' {
  const reference = textOf(subject?.reference);
  if (reference === undefined) return 'missing-subject';
  const codes = codesOf(item).flatMap(searchTokens);
  const start = startOfPeriod(item, now);
  if (codes.length === 0 || start === undefined) return 'unreadable-extension';
  const parameters = [
    ['subject', reference],
    ['code', codes.join(',')],
    ['status', STATUSES.join(',')],
    ['date', `ge${start.slice(0, 10)}`],
    ['_sort', '-date'],
    ['_count', String(COUNT)],
  ];
  try {
    return { query: `Observation?${parameters.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}` };
  } catch {
    return 'unreadable-extension';
  }
}
