import type { CountEstimate } from '@osseo/procedures';
import { expect, it } from 'vitest';
import { countInWords, undrawnInWords } from './estimate-words.ts';

const count: CountEstimate = {
  kind: 'count',
  low: 2,
  high: 8,
  of: 100,
  unit: 'implants',
  within: { unit: 'year', value: 1 },
  certainty: 'low',
  sources: [],
};

it('says a count, its range and its time in both languages', () => {
  expect(countInWords(count, 'en')).toBe('2 to 8 of 100 implants within 1 year');
  expect(countInWords({ ...count, high: 2, unit: 'people' }, 'en')).toBe('2 of 100 people within 1 year');
  expect(countInWords(count, 'ko')).toBe('1년 안에 임플란트 100개 가운데 2개에서 8개');
});

it('says that nobody knows where no count was found', () => {
  expect(undrawnInWords({ kind: 'none-found', searchedOn: '2026-11-21' }, 'en')).toContain('We do not know how often');
});

it('says what is too rare to draw, and what is no count', () => {
  const studied = { certainty: 'low', sources: [] } as const;
  const rare = { kind: 'rare', oneIn: { min: 6410, max: 40_882 }, unit: 'syringes', ...studied } as const;
  expect(undrawnInWords(rare, 'en')).toMatch(/^1 of 6,410–40,882 syringes/);
  const share = { kind: 'share', percent: { min: 26, max: 83 }, of: 'graft-volume', ...studied } as const;
  expect(undrawnInWords(share, 'ko')).toContain('26~83%');
});
