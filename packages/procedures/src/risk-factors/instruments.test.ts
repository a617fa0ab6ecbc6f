import { expect, it } from 'vitest';
import { sources } from '../sources/index.ts';
import { instruments } from './instruments.ts';

const all = Object.values(instruments);

it.each(all)('$name has a licence, and a source or a mark for review', ({ id, licence, sources: ids, needsReview }) => {
  expect(instruments[id].id).toBe(id);
  expect(licence).toMatch(/\.$/);
  expect(ids.length > 0 || needsReview === true).toBe(true);
  for (const source of ids) expect(sources).toHaveProperty([source]);
});

it('ships the text of AUDIT-C and the formula of pack-years, and of nothing else', () => {
  expect(all.filter(({ textShips }) => textShips).map(({ id }) => id)).toEqual(['audit-c', 'pack-years']);
});

it('codes only what was verified', () => {
  expect(all.filter(({ loinc }) => loinc !== null).map(({ id, loinc }) => [id, loinc?.code])).toEqual([
    ['audit-c', '75626-2'],
    ['phq-9', '44249-1'],
  ]);
});

it('orders every range', () => {
  for (const { range } of all) if (range !== null) expect(range.min).toBeLessThan(range.max);
});
