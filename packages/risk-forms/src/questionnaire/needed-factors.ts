import type { ProcedureGroup, RiskFactorId } from '@osseo/procedures';
import { factors } from '../factors/index.ts';
import type { Factor } from '../model/factor.ts';
import { FACTORS_IN_FORM_ORDER } from '../rules/form-order.ts';

/** What a form needs to know of a procedure; every `Procedure` has it. */
export interface NeedsQuestions {
  readonly groups: readonly ProcedureGroup[];
  readonly riskFactors: readonly RiskFactorId[];
  /** Keys of sentences that patients must see before anything else. */
  readonly safetyNotice?: readonly string[];
}

/** The factors that some procedures ask about, each once, in the order of the form. */
export function neededFactors(procedures: readonly NeedsQuestions[]): readonly Factor[] {
  const wanted = new Set(procedures.flatMap(({ riskFactors }) => riskFactors));
  return FACTORS_IN_FORM_ORDER.filter(({ id }) => wanted.has(id));
}

/** The same, with the factors whose questions they read. */
export function askedFactors(procedures: readonly NeedsQuestions[]): readonly Factor[] {
  const needed = neededFactors(procedures);
  const asked = new Set(needed.flatMap(({ id }) => [id, ...(factors[id].needs ?? [])]));
  return FACTORS_IN_FORM_ORDER.filter(({ id }) => asked.has(id));
}
