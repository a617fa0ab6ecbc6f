import { LOCALES } from '@osseo/core';
import { expect, it } from 'vitest';
import { worded } from '../testing/worded-procedures.ts';
import { procedureNamesEn } from './en.ts';
import { procedureNamesEs } from './es.ts';
import { PROCEDURE_IDS } from './index.ts';
import { procedureNamesKo } from './ko.ts';

const names = { en: procedureNamesEn, ko: procedureNamesKo, es: procedureNamesEs };

it.each(LOCALES)('names every procedure in %s as its own words do', (locale) => {
  expect(Object.keys(names[locale])).toEqual(PROCEDURE_IDS);
  expect(names[locale]).toEqual(Object.fromEntries(PROCEDURE_IDS.map((id) => [id, worded[locale][id].words.name])));
});
