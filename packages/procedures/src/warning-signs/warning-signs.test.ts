import { formatMessage, LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources/index.ts';
import { warningSignsEn } from './en.ts';
import { warningSignsEs } from './es.ts';
import { defaultEmergencyRegion, emergencyNumbers, emergencyNumbersProvenance, warningSigns } from './index.ts';
import { warningSignsKo } from './ko.ts';
import { WARNING_SIGN_IDS } from './warning-sign-id.ts';

const words = { en: warningSignsEn, ko: warningSignsKo, es: warningSignsEs };
const all = WARNING_SIGN_IDS.map((id) => warningSigns[id]);

it('has the 18 signs of the evidence, each under its own id', () => {
  expect(WARNING_SIGN_IDS.length).toBe(18);
  expect(Object.values(warningSigns).map(({ id }) => id)).toEqual(WARNING_SIGN_IDS);
});

it.each(all)('$id stands on works of the bibliography', ({ provenance }) => {
  expect(provenance.sources).not.toEqual([]);
  for (const id of provenance.sources) expect(sources).toHaveProperty([id]);
});

it.each([
  ['emergency', ['RF-01', 'RF-02', 'RF-03', 'RF-04', 'RF-05', 'RF-06', 'RF-14', 'RF-18']],
  ['same-day', ['RF-07', 'RF-08', 'RF-09', 'RF-10', 'RF-11', 'RF-12', 'RF-13', 'RF-16', 'RF-17']],
  ['routine', ['RF-15']],
] as const)('%s is the urgency of %j', (urgency, ids) => {
  expect(all.filter((sign) => sign.urgency === urgency).map(({ id }) => id)).toEqual(ids);
});

it('lets nobody wait and see with sight, skin, stroke, chest, airway or allergy', () => {
  for (const id of ['RF-01', 'RF-02', 'RF-03', 'RF-04', 'RF-05', 'RF-06'] as const)
    expect(warningSigns[id].urgency).toBe('emergency');
});

it('makes an emergency of thoughts of self-harm', () => {
  expect(warningSigns['RF-16'].escalates).toBe(true);
  expect(warningSignsEn.signs['RF-16'].escalation).toContain('harming yourself');
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each(all)('$id says what it is, why, and what makes it an emergency exactly where something does', (sign) => {
    const said = words[locale].signs[sign.id];
    expect(said.sign).not.toBe('');
    expect(said.why).not.toBe('');
    expect(said.escalation !== null).toBe(sign.escalates);
  });

  it('says every sign once', () => {
    const said = Object.values(words[locale].signs).map(({ sign }) => sign);
    expect(new Set(said).size).toBe(said.length);
  });

  it('gives the same numbers as English', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
    for (const id of WARNING_SIGN_IDS)
      expect(numbers(words[locale].signs[id].sign), id).toEqual(numbers(warningSignsEn.signs[id].sign));
  });

  it('reaches an emergency number', () => {
    const [number] = emergencyNumbers[defaultEmergencyRegion[locale]];
    const text = formatMessage(words[locale].instructions.emergency, locale, { emergencyNumber: number });
    expect(text).toContain(locale === 'ko' ? '119' : '112');
    expect(text).not.toContain('{');
  });
});

it('marks the numbers as unverified', () => {
  expect(emergencyNumbersProvenance.note).toContain('Verify');
  expect(emergencyNumbersProvenance.needsReview).toBe(true);
});
