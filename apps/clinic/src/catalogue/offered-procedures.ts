import type { WordedProcedure } from '@osseo/procedures';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { refuseDrafts } from './refuse-drafts.ts';
import type { SiteProcedureId } from './worded-procedure.ts';
import { wordedProcedure } from './worded-procedure.ts';

/** The procedures of this clinic, in its order. */
export function offeredProcedures(locale: Locale): readonly WordedProcedure[] {
  return clinic.procedures.map((id) => offeredProcedure(id, locale));
}

/**
 * A procedure of this clinic, to be shown to patients.
 * @throws {OsseoError} `invalid-procedure` where it is a draft that the clinic has not taken on by name
 */
export function offeredProcedure(id: SiteProcedureId, locale: Locale): WordedProcedure {
  const worded = wordedProcedure(id, locale);
  refuseDrafts(worded, clinic.drafts);
  return worded;
}

/** Narrows an untrusted id, such as one from a form. */
export function isOffered(id: string): id is SiteProcedureId {
  return (clinic.procedures as readonly string[]).includes(id);
}
