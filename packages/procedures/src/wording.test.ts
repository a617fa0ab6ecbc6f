import { LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { CORRECTION_IDS } from './seed-coverage/correction-id.ts';
import { everyWord } from './testing/corrections/every-word.ts';
import { FORBIDDEN } from './testing/corrections/forbidden-words.ts';
import { REJECTED } from './testing/corrections/rejected/index.ts';
import { SAID } from './testing/corrections/said/index.ts';
import { textAt } from './testing/corrections/text-at.ts';
import { procedures, riskWords } from './testing/worded-procedures.ts';

const places = SAID.flatMap(({ correction, at, ...words }) => at.map((address) => ({ correction, address, words })));

describe.each(LOCALES)('words in %s', (locale) => {
  const texts = everyWord(locale);
  const saying = (pattern: RegExp) => texts.filter(([, text]) => pattern.test(text));

  it.each(Object.entries(FORBIDDEN))('never say: %s', (_, { [locale]: { pattern, example } }) => {
    expect(example).toMatch(pattern);
    expect(saying(pattern)).toEqual([]);
  });

  it.each(Object.entries(REJECTED))('%s: the rejected claim is absent', (_, { [locale]: { pattern, example } }) => {
    expect(example).toMatch(pattern);
    expect(saying(pattern)).toEqual([]);
  });

  it.each(places)('$correction: $address says the correction', ({ address, words }) => {
    expect(textAt(address, locale)).toContain(words[locale]);
  });

  it.each(['R03', 'R04', 'R07', 'R08', 'R15'] as const)('%s tells them to change no medicine by themselves', (id) => {
    const never = { en: /do not|never/i, ko: /마세요/, es: /\b(?:no|nunca) (?:los )?(?:cambie|deje|suspenda|tome)/i };
    expect(riskWords[locale].statements[`${id}-patient`]).toMatch(never[locale]);
  });
});

it('puts something in the place of every rejected claim but one that needs none', () => {
  const said = new Set(SAID.map(({ correction }) => correction));
  expect(CORRECTION_IDS.filter((id) => !said.has(id))).toEqual(['C-26']);
});

it('C-11: shows how many implants stay and how many people get peri-implantitis, in numbers', () => {
  const { outcomes = [], complications = [] } = procedures.find(({ id }) => id === 'dental-implant') ?? {};
  const estimateOf = (id: string) => [...outcomes, ...complications].find((part) => part.id === id)?.estimate;
  expect(estimateOf('ten-years')).toMatchObject({ kind: 'count', low: 93, high: 96, of: 100 });
  expect(estimateOf('peri-implantitis')).toMatchObject({ kind: 'count', of: 100, unit: 'people' });
});
