import { PROCEDURE_IDS } from '@osseo/procedures/names';
import { procedureNamesEn } from '@osseo/procedures/names/en';
import { inWords } from './in-words.ts';

/** The English name of a procedure, as the list on the left has it, or of anything else that the data refers to by an id. */
export function titleOf(reference: string): string {
  const id = PROCEDURE_IDS.find((known) => known === reference);
  return inWords(id === undefined ? reference : procedureNamesEn[id]);
}
