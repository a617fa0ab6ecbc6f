import type { Locale } from '@osseo/core';
import { complicationsEn } from '../../complications/en.ts';
import { complicationsEs } from '../../complications/es.ts';
import { complicationsKo } from '../../complications/ko.ts';
import { bodySitesEn } from '../../sites/en.ts';
import { bodySitesEs } from '../../sites/es.ts';
import { bodySitesKo } from '../../sites/ko.ts';
import { everyText, notesOf } from '../worded-procedures.ts';

const COMPLICATIONS = { en: complicationsEn, ko: complicationsKo, es: complicationsEs };
const SITES = { en: bodySitesEn, ko: bodySitesKo, es: bodySitesEs };

/** A complication's name and how it comes about, in one language; empty for an id that does not exist. */
export function complicationText(locale: Locale, id: string): string {
  const one = Object.entries(COMPLICATIONS[locale].complications).find(([key]) => key === id)?.[1];
  return one === undefined ? '' : `${one.name}. ${one.mechanism}`;
}

/** Every word of the package in one language, each with where it stands, once. */
export function everyWord(locale: Locale): readonly (readonly [where: string, text: string])[] {
  const all = [
    ...everyText(locale),
    ...Object.keys(COMPLICATIONS[locale].complications).map((id) => [id, complicationText(locale, id)] as const),
    ...Object.entries(SITES[locale].names),
    ...notes(locale),
  ];
  return [...new Map(all.map(([where, text]) => [`${where} ${text}`, [where, text] as const])).values()];
}

/** What a reviewer reads beside a statement: in English. */
function notes(locale: Locale): readonly (readonly [where: string, text: string])[] {
  if (locale !== 'en') return [];
  return Object.entries(notesOf).flatMap(([id, ofProcedure]) =>
    Object.entries(ofProcedure).map(([key, note = '']) => [`note on ${id} ${key}`, note] as const),
  );
}
