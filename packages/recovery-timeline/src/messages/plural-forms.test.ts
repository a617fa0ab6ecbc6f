import { expect, it } from 'vitest';
import { checkInAr } from '../check-in/messages/ar.ts';
import { checkInEn } from '../check-in/messages/en.ts';
import { checkInEs } from '../check-in/messages/es.ts';
import { checkInKo } from '../check-in/messages/ko.ts';
import { photoLogAr } from '../photo-log/messages/ar.ts';
import { photoLogEn } from '../photo-log/messages/en.ts';
import { photoLogEs } from '../photo-log/messages/es.ts';
import { photoLogKo } from '../photo-log/messages/ko.ts';
import { trendAr } from '../trend/messages/ar.ts';
import { trendEn } from '../trend/messages/en.ts';
import { trendEs } from '../trend/messages/es.ts';
import { trendKo } from '../trend/messages/ko.ts';
import { recoveryAr } from './ar.ts';
import { recoveryEn } from './en.ts';
import { recoveryEs } from './es.ts';
import { recoveryKo } from './ko.ts';

/** Longer than any limit lasts, in days. */
const MOST = 1000;

it.each([
  ['en', [recoveryEn, checkInEn, trendEn, photoLogEn]],
  ['ko', [recoveryKo, checkInKo, trendKo, photoLogKo]],
  ['es', [recoveryEs, checkInEs, trendEs, photoLogEs]],
  ['ar', [recoveryAr, checkInAr, trendAr, photoLogAr]],
] as const)('every counted message has each form that its language counts days with (%s)', (locale, words) => {
  const rules = new Intl.PluralRules(locale);
  const needed = new Set(Array.from({ length: MOST }, (_, index) => rules.select(index + 1)));
  const counted = words.flatMap(countedIn);
  expect(counted.length).toBeGreaterThanOrEqual(2);
  for (const forms of counted) expect([...needed].filter((form) => !(form in forms))).toEqual([]);
});

/** The messages that have forms, wherever they are. */
function countedIn(words: object): readonly object[] {
  if ('other' in words && typeof words.other === 'string') return [words];
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null ? countedIn(value) : [],
  );
}
