import { LOCALES } from '@osseo/core';
import { CORRECTION_IDS, type CorrectionId } from '../../seed-coverage/correction-id.ts';
import { REJECTED } from './rejected/index.ts';
import { SAID } from './said/index.ts';

/** Corrections that the tests look for in every language: the wrong claim, and its replacement where one is needed. */
export const checkedCorrections: readonly CorrectionId[] = CORRECTION_IDS.filter(
  (id) =>
    LOCALES.every((locale) => locale in REJECTED[id]) &&
    (id === 'C-26' || SAID.some(({ correction }) => correction === id)),
);
