import type { Locale } from '@osseo/core';
import type { ProcedureId, WordedProcedure } from '@osseo/procedures';
import { clinic } from '../../clinic.config.ts';
import { refuseDrafts } from './refuse-drafts.ts';
import { wordedProcedure } from './worded-procedure.ts';

/** The procedures of this clinic, in its order. Throws where one is a draft that the clinic has not taken on by name. */
export function offeredProcedures(locale: Locale): readonly WordedProcedure[] {
  return clinic.procedures.map((id) => {
    const worded = wordedProcedure(id, locale);
    refuseDrafts(worded, clinic.drafts);
    return worded;
  });
}

/** Narrows an untrusted id, such as one from a form. */
export function isOffered(id: string): id is ProcedureId {
  return (clinic.procedures as readonly string[]).includes(id);
}
