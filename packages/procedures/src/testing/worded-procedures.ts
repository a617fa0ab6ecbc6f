/// <reference types="node" />
import { existsSync } from 'node:fs';
import { LOCALES, type Locale } from '@osseo/core';
import { PROCEDURE_IDS, type ProcedureId } from '../model/procedure-id.ts';
import type { Procedure, ProcedureWords, WordedProcedure } from '../model/procedure.ts';
import { riskFactors } from '../risk-factors/index.ts';
import type { RiskFactorWords } from '../risk-factors/risk-factor.ts';
import type { WarningSignWords } from '../warning-signs/warning-sign-words.ts';

const camel = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const title = (locale: Locale): string => locale[0]?.toUpperCase() + locale.slice(1);

async function load<T>(file: string, name: string): Promise<T> {
  const module = (await import(new URL(`../${file}`, import.meta.url).href)) as Record<string, T>;
  const found = module[name];
  if (found === undefined) throw new Error(`${file} does not export ${name}.`);
  return found;
}

const shipped = PROCEDURE_IDS.filter((id) =>
  ['es', 'index', id].every((file) => existsSync(new URL(`../catalogue/${id}/${file}.ts`, import.meta.url))),
);

export const procedures: readonly Procedure[] = await Promise.all(
  shipped.map((id) => load<Procedure>(`catalogue/${id}/index.ts`, camel(id))),
);

async function wordedIn(locale: Locale): Promise<Record<ProcedureId, WordedProcedure>> {
  const entries = procedures.map(async (procedure) => {
    const { id } = procedure;
    const words = await load<ProcedureWords<Procedure>>(`catalogue/${id}/${locale}.ts`, camel(id) + title(locale));
    return [id, { procedure, words }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<ProcedureId, WordedProcedure>;
}

/** Every procedure with its words, by language and id. */
export const worded: Readonly<Record<Locale, Readonly<Record<ProcedureId, WordedProcedure>>>> = {
  en: await wordedIn('en'),
  ko: await wordedIn('ko'),
  es: await wordedIn('es'),
};

export const everyWorded: readonly WordedProcedure[] = LOCALES.flatMap((locale) => Object.values(worded[locale]));

async function byLocale<T>(folder: string, name: string): Promise<Record<Locale, T>> {
  const all = LOCALES.filter((locale) => existsSync(new URL(`../${folder}/${locale}.ts`, import.meta.url))).map(
    async (locale) => [locale, await load<T>(`${folder}/${locale}.ts`, name + title(locale))] as const,
  );
  return Object.fromEntries(await Promise.all(all)) as Record<Locale, T>;
}

export const riskWords: Readonly<Record<Locale, RiskFactorWords>> = await byLocale('risk-factors', 'riskFactors');
export const signWords: Readonly<Record<Locale, WarningSignWords>> = await byLocale('warning-signs', 'warningSigns');

/** Every text that a patient reads in one language, with a name for messages. */
export function patientTexts(locale: Locale): readonly (readonly [id: string, text: string])[] {
  const { signs = {}, instructions = {}, notSure = '', urgencies = {} } = signWords[locale] ?? {};
  return [
    ...Object.values(worded[locale]).flatMap(({ procedure, words }) =>
      Object.entries(words.statements).map(([key, text]) => [`${procedure.id} ${key}`, text] as const),
    ),
    ...Object.entries(signs).flatMap(([id, { sign, why, escalation }]) =>
      [sign, why, escalation ?? ''].filter(Boolean).map((text) => [id, text] as const),
    ),
    ...Object.entries({ ...instructions, ...urgencies, notSure }),
    ...Object.values(riskFactors).map(
      ({ patient }) => [patient, riskWords[locale]?.statements[patient] ?? ''] as const,
    ),
  ];
}

/** Every text in one language, the clinicians' too. */
export function everyText(locale: Locale): readonly (readonly [id: string, text: string])[] {
  return [
    ...patientTexts(locale),
    ...Object.entries(riskWords[locale]?.statements ?? {}),
    ...Object.entries(riskWords[locale]?.names ?? {}),
    ...Object.values(worded[locale]).flatMap(({ words }) =>
      [words.name, ...words.synonyms].map((x) => ['name', x] as const),
    ),
  ];
}
