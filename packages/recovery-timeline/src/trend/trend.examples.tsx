import { pseudoWords } from '@osseo/testing/words';
import type { CheckInRecord } from '../check-in/engine/model/answers.ts';
import { EXAMPLES, exampleProps } from '../react/recovery.examples.ts';
import { expectedBandsOf } from './expected-bands.ts';
import { trendAr } from './messages/ar.ts';
import { trendEn } from './messages/en.ts';
import { trendEs } from './messages/es.ts';
import { trendKo } from './messages/ko.ts';
import type { RecoveryTimelineTrendProps } from './recovery-timeline-trend.tsx';

const WORDS = { en: trendEn, 'en-XA': pseudoWords(trendEn), ko: trendKo, es: trendEs, ar: trendAr };

/** A language that the plan's own examples have. */
export type TrendLocale = NonNullable<Parameters<typeof exampleProps>[1]>;

/** Pain and swelling on these days; `null` is a question that was skipped. */
const SAID: readonly (readonly [day: number, pain: number | null, swelling: number])[] = [
  [0, 4, 1],
  [1, 6, 2],
  [2, 5, 3],
  [3, 5, 3],
  [4, null, 2],
  [5, 3, 2],
  // Nothing was said on days 6 and 7.
  [8, 2, 1],
  [9, 3, 1],
  [10, 1, 1],
  [12, 0, 0],
];

export const RECORDS: readonly CheckInRecord[] = SAID.map(([day, pain, swelling]) => ({
  day,
  answers: { signs: {}, escalated: {}, scores: { ...(pain !== null && { pain }), swelling } },
}));

/** Ten check-ins after a chin implant and a dental implant. */
export function trendProps(locale: TrendLocale = 'en'): RecoveryTimelineTrendProps {
  const { plan } = exampleProps('today');
  return { records: RECORDS, bands: expectedBandsOf(plan, EXAMPLES.today.treatments), messages: WORDS[locale] };
}
