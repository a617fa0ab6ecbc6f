import type { Procedure } from '@osseo/procedures';
import { clinic } from '../../clinic.config.ts';
import { wordedProcedure, type SiteProcedureId } from '../catalogue/worded-procedure.ts';

/** Some procedures, each with the factors that this clinic asks about on its site. */
export function askingProcedures(ids: readonly SiteProcedureId[]): readonly Procedure[] {
  return ids.map((id) => {
    // What a procedure asks is the same in every language.
    const { procedure } = wordedProcedure(id, 'en');
    return { ...procedure, riskFactors: procedure.riskFactors.filter((factor) => clinic.questions.includes(factor)) };
  });
}
