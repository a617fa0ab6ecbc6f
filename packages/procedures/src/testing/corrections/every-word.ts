import type { Locale } from '@osseo/core';
import { riskFactorStatements } from '../../risk-factors/index.ts';
import { bodySitesEn } from '../../sites/en.ts';
import { bodySitesEs } from '../../sites/es.ts';
import { bodySitesKo } from '../../sites/ko.ts';
import { everyText, notesOf, type NamedText } from '../worded-procedures.ts';

const SITES = { en: bodySitesEn, ko: bodySitesKo, es: bodySitesEs };

/** Every word of the package in one language, each with where it stands, once. */
export function everyWord(locale: Locale): readonly NamedText[] {
  const all = [...everyText(locale), ...Object.entries(SITES[locale].names), ...(locale === 'en' ? notes() : [])];
  return [...new Map(all.map((named) => [named.join(' '), named])).values()];
}

/** What a reviewer reads beside a statement: in English. */
function notes(): readonly NamedText[] {
  return [
    ...Object.entries(notesOf).flatMap(([id, ofProcedure]) =>
      Object.entries(ofProcedure).map(([key, note = '']): NamedText => [`note on ${id} ${key}`, note]),
    ),
    ...Object.entries(riskFactorStatements).map(([key, { note = '' }]): NamedText => [`note on ${key}`, note]),
  ];
}
