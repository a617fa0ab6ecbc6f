import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { SAID } from '../testing/corrections/said/index.ts';
import { textAt } from '../testing/corrections/text-at.ts';
import type { Coverage } from './coverage.ts';
import { CORRECTION_IDS, SEED_STATEMENT_IDS, seedCoverage, type CorrectionId, type StatementAddress } from './index.ts';

const places = (one: Coverage): readonly StatementAddress[] =>
  'carriedBy' in one ? one.carriedBy : 'at' in one ? one.at : [];

const rejections = Object.entries(seedCoverage).flatMap(([id, one]) =>
  'correctedBy' in one ? one.correctedBy.map((correction) => [id, correction, one.at] as const) : [],
);

const saidAt = (correction: CorrectionId): readonly StatementAddress[] =>
  SAID.filter((one) => one.correction === correction).flatMap(({ at }) => at);

it('knows each of the 184 statements of the source texts once', () => {
  const letters = { A: 65, B: 44, D: 25, E: 24, G: 26 };
  const expected = Object.entries(letters).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(expected).toHaveLength(184);
  expect(SEED_STATEMENT_IDS).toEqual(expected);
  expect(Object.keys(seedCoverage).toSorted()).toEqual(expected);
});

describe.each(Object.entries(seedCoverage))('%s', (_, one) => {
  it('is said somewhere in every language, or left out for a reason', () => {
    if ('leftOut' in one) return expect(one.leftOut).toMatch(/^.{10,}\.$/);
    expect(places(one).length).toBeGreaterThan(0);
    expect(new Set(places(one)).size).toBe(places(one).length);
    for (const locale of LOCALES) {
      expect(places(one).filter((address) => textAt(address, locale) === '')).toEqual([]);
    }
  });
});

it.each(rejections)('%s: %s is a correction, and is said at one of its places', (_, correction, at) => {
  expect(CORRECTION_IDS).toContain(correction);
  expect(at.filter((address) => saidAt(correction).includes(address))).not.toEqual([]);
});

it('needs every correction but one, whose claim is left out', () => {
  const used = new Set(rejections.map(([, correction]) => correction));
  expect(CORRECTION_IDS.filter((id) => !used.has(id))).toEqual(['C-26']);
  expect(seedCoverage['G-03']).toHaveProperty('leftOut', expect.stringContaining('C-26'));
});

it('finds nothing at an address that points nowhere', () => {
  const nowhere: readonly StatementAddress[] = [
    'chin-implant/no-such-step',
    'risk-factors/R99-patient',
    'warning-signs/RF-99',
    'complications/CX-99',
  ];
  for (const locale of LOCALES) expect(nowhere.map((address) => textAt(address, locale))).toEqual(['', '', '', '']);
});
