import type { Locale } from '@osseo/core';
import { PROCEDURE_IDS, type Procedure, type ProcedureId, type WordedProcedure } from '@osseo/procedures';
import { PROCEDURE_WORDS, PROCEDURES } from './catalogue.ts';
import { once } from './once.ts';

/** A procedure with its words in one language. */
export const loadWorded: (id: ProcedureId, locale: Locale) => Promise<WordedProcedure> = once(async (id, locale) => {
  const [procedure, words] = await Promise.all([PROCEDURES[id](), PROCEDURE_WORDS[locale][id]()]);
  return { procedure, words };
});

/** Every procedure that ships, without a word. */
export const loadEveryProcedure: () => Promise<readonly Procedure[]> = once(() =>
  Promise.all(PROCEDURE_IDS.map((id) => PROCEDURES[id]())),
);
