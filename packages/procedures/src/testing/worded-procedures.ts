import { LOCALES, type Locale } from '@osseo/core';
import type { ComplicationWords } from '../complications/complication-words.ts';
import { PROCEDURE_IDS, type ProcedureId } from '../model/procedure-id.ts';
import type { Procedure, ProcedureWords, WordedProcedure } from '../model/procedure.ts';
import type { RecoveryRuleWords } from '../recovery-rules/recovery-rule-words.ts';
import { riskFactors } from '../risk-factors/index.ts';
import type { RiskFactorWords } from '../risk-factors/risk-factor.ts';
import type { WarningSignWords } from '../warning-signs/warning-sign-words.ts';

/*
 * Everything that ships, found by the names that folders and exports share: a
 * folder without an export, or a language without a file, fails every test here.
 */

/** Every procedure, in the order of the evidence. */
export const procedures: readonly Procedure[] = await Promise.all(
  PROCEDURE_IDS.map((id) => load<Procedure>(`catalogue/${id}/index.ts`, camel(id))),
);

/** Every procedure with its words, by language and id. */
export const worded: Readonly<Record<Locale, Readonly<Record<ProcedureId, WordedProcedure>>>> = await byLocale(
  async (locale) => {
    const entries = procedures.map(async (procedure) => {
      const file = `catalogue/${procedure.id}/${locale}.ts`;
      const words = await load<ProcedureWords<Procedure>>(file, camel(procedure.id) + capital(locale));
      return [procedure.id, { procedure, words }] as const;
    });
    return Object.fromEntries(await Promise.all(entries)) as Record<ProcedureId, WordedProcedure>;
  },
);

/** What reviewers should know of the statements of each procedure. */
export const notesOf: Readonly<Record<ProcedureId, Readonly<Partial<Record<string, string>>>>> = Object.fromEntries(
  await Promise.all(
    PROCEDURE_IDS.map(async (id) => [id, await load(`catalogue/${id}/notes.ts`, `${camel(id)}Notes`)] as const),
  ),
) as Record<ProcedureId, Readonly<Partial<Record<string, string>>>>;

export const everyWorded: readonly WordedProcedure[] = LOCALES.flatMap((locale) => Object.values(worded[locale]));

export const riskWords: Readonly<Record<Locale, RiskFactorWords>> = await byLocale((locale) =>
  load(`risk-factors/${locale}.ts`, `riskFactors${capital(locale)}`),
);

export const ruleWords: Readonly<Record<Locale, RecoveryRuleWords>> = await byLocale((locale) =>
  load(`recovery-rules/${locale}.ts`, `recoveryRules${capital(locale)}`),
);

export const signWords: Readonly<Record<Locale, WarningSignWords>> = await byLocale((locale) =>
  load(`warning-signs/${locale}.ts`, `warningSigns${capital(locale)}`),
);

export const complicationWords: Readonly<Record<Locale, ComplicationWords>> = await byLocale((locale) =>
  load(`complications/${locale}.ts`, `complications${capital(locale)}`),
);

/** A text with a name for messages. */
export type NamedText = readonly [id: string, text: string];

/** Every text that a patient reads in one language. */
export function patientTexts(locale: Locale): readonly NamedText[] {
  const { signs, instructions, notSure, urgencies } = signWords[locale];
  return [
    ...Object.values(worded[locale]).flatMap(({ procedure, words }) =>
      Object.entries(words.statements).map(([key, text]): NamedText => [`${procedure.id} ${key}`, text]),
    ),
    ...Object.entries(signs).flatMap(([id, { sign, why, escalation }]) =>
      [sign, why, escalation ?? ''].filter(Boolean).map((text): NamedText => [id, text]),
    ),
    ...Object.entries(complicationWords[locale].complications).map(([id, { mechanism }]): NamedText => [id, mechanism]),
    ...Object.entries(ruleWords[locale].statements),
    ...Object.entries({ ...instructions, ...urgencies, notSure }),
    ...Object.values(riskFactors).map(({ patient }): NamedText => [patient, riskWords[locale].statements[patient]]),
  ];
}

/** Every text in one language, the clinicians' too. */
export function everyText(locale: Locale): readonly NamedText[] {
  return [
    ...patientTexts(locale),
    ...Object.entries(riskWords[locale].statements),
    ...Object.entries(riskWords[locale].names),
    ...Object.entries(complicationWords[locale].complications).map(([id, { name }]): NamedText => [id, name]),
    ...Object.values(worded[locale]).flatMap(({ words }) =>
      [words.name, ...words.synonyms].map((text): NamedText => ['name', text]),
    ),
  ];
}

async function byLocale<T>(loadIn: (locale: Locale) => Promise<T>): Promise<Record<Locale, T>> {
  const entries = LOCALES.map(async (locale) => [locale, await loadIn(locale)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, T>;
}

async function load<T>(file: string, name: string): Promise<T> {
  const module = (await import(new URL(`../${file}`, import.meta.url).href)) as Record<string, T>;
  const found = module[name];
  if (found === undefined) throw new Error(`${file} does not export ${name}.`);
  return found;
}

function camel(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capital(locale: Locale): string {
  return (locale[0] ?? '').toUpperCase() + locale.slice(1);
}
