import type { Locale } from '@osseo/core';
import { PROCEDURE_IDS, type Procedure, type ProcedureId, type WordedProcedure } from '@osseo/procedures';
import { PROCEDURE_WORDS, PROCEDURES } from './catalogue.ts';
import { once } from './once.ts';
import { PROCEDURE_NOTES, withNotes } from './reviewers-notes.ts';

/** A procedure with its words in one language, and what reviewers should know of its statements. */
export const loadWorded: (id: ProcedureId, locale: Locale) => Promise<WordedProcedure> = once(async (id, locale) => {
  const [procedure, notes, words] = await Promise.all([
    PROCEDURES[id](),
    PROCEDURE_NOTES[id](),
    PROCEDURE_WORDS[locale][id](),
  ]);
  return { procedure: withNotes(procedure, notes), words };
});

/** Every procedure that ships, without a word. */
export const loadEveryProcedure: () => Promise<readonly Procedure[]> = once(() =>
  Promise.all(PROCEDURE_IDS.map((id) => PROCEDURES[id]())),
);
