import { LOCALES, type Locale } from '@osseo/core';
import { chinImplantEn } from '../chin-implant/en.ts';
import { chinImplant } from '../chin-implant/index.ts';
import { chinImplantKo } from '../chin-implant/ko.ts';
import { dentalImplantEn } from '../dental-implant/en.ts';
import { dentalImplant } from '../dental-implant/index.ts';
import { dentalImplantKo } from '../dental-implant/ko.ts';
import type { Procedure, ProcedureId, WordedProcedure } from '../model/procedure.ts';
import { riskFactorsEn } from '../risk-factors/en.ts';
import { riskFactors } from '../risk-factors/index.ts';
import { riskFactorsKo } from '../risk-factors/ko.ts';
import { warningSignsEn } from '../warning-signs/en.ts';
import { warningSignsKo } from '../warning-signs/ko.ts';

export const procedures: readonly Procedure[] = [dentalImplant, chinImplant];

export const worded: Readonly<Record<Locale, Readonly<Record<ProcedureId, WordedProcedure>>>> = {
  en: {
    'dental-implant': { procedure: dentalImplant, words: dentalImplantEn },
    'chin-implant': { procedure: chinImplant, words: chinImplantEn },
  },
  ko: {
    'dental-implant': { procedure: dentalImplant, words: dentalImplantKo },
    'chin-implant': { procedure: chinImplant, words: chinImplantKo },
  },
};

export const everyWorded: readonly WordedProcedure[] = LOCALES.flatMap((locale) => Object.values(worded[locale]));

const riskWords = { en: riskFactorsEn, ko: riskFactorsKo };
const signWords = { en: warningSignsEn, ko: warningSignsKo };

/** Every text that a patient reads in one language, with a name for messages. */
export function patientTexts(locale: Locale): readonly (readonly [id: string, text: string])[] {
  const { signs, instructions, notSure, urgencies } = signWords[locale];
  return [
    ...Object.values(worded[locale]).flatMap(({ procedure, words }) =>
      Object.entries(words.statements).map(([key, text]) => [`${procedure.id} ${key}`, text] as const),
    ),
    ...Object.entries(signs).flatMap(([id, { sign, why, escalation }]) =>
      [sign, why, escalation ?? ''].filter(Boolean).map((text) => [id, text] as const),
    ),
    ...Object.entries({ ...instructions, ...urgencies, notSure }),
    ...Object.values(riskFactors).map(({ patient }) => [patient, riskWords[locale].statements[patient]] as const),
  ];
}

/** Every text in one language, the clinicians' too. */
export function everyText(locale: Locale): readonly (readonly [id: string, text: string])[] {
  return [
    ...patientTexts(locale),
    ...Object.entries(riskWords[locale].statements),
    ...Object.entries(riskWords[locale].names),
    ...Object.values(worded[locale]).flatMap(({ words }) =>
      [words.name, ...words.synonyms].map((x) => ['name', x] as const),
    ),
  ];
}
