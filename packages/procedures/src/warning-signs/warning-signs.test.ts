import { formatMessage, LOCALES } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { warningSignsEn } from './en.ts';
import { defaultEmergencyRegion, emergencyNumbers, emergencyNumbersProvenance, warningSigns } from './index.ts';
import { warningSignsKo } from './ko.ts';

const words = { en: warningSignsEn, ko: warningSignsKo };

it.each(Object.values(warningSigns))('$id stands on a source or says why not', ({ provenance }) => {
  expect(provenance.sources.length > 0 || provenance.note !== undefined).toBe(true);
});

it('calls trouble breathing, severe allergy and spreading infection emergencies', () => {
  for (const id of ['RF-04', 'RF-06', 'RF-18'] as const) expect(warningSigns[id].urgency).toBe('emergency');
});

describe.each(LOCALES)('in %s', (locale) => {
  it.each(Object.values(warningSigns))('$id says what makes it an emergency exactly where something does', (sign) => {
    expect(words[locale].signs[sign.id].escalation !== null).toBe(sign.escalates);
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
});
