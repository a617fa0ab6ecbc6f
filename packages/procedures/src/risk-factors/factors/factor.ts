import type { ProcedureGroup } from '../../model/groups.ts';
import type { Range } from '../../model/ranges.ts';
import { groupsThatAsk } from '../question-matrix.ts';
import type { EffectMeasure, RiskEffect, RiskFactor } from '../risk-factor.ts';
import type { RiskFactorId } from '../risk-factor-id.ts';
import type { RiskFactorStatement } from '../statements.ts';

/** What scans and laboratories show is entered by a clinician. */
const NOT_ASKED: readonly RiskFactorId[] = ['R14', 'R17'];

/** Most findings are about dental implants. */
export const DENTAL: readonly ProcedureGroup[] = ['dental-implant'];

/** What is about jawbone, or about implants of either kind. */
export const JAWS: readonly ProcedureGroup[] = ['dental-implant', 'facial-implant'];

/** The groups that change how someone looks, for what was studied in cosmetic clinics. */
export const COSMETIC: readonly ProcedureGroup[] = [
  'facial-implant',
  'injectable-filler',
  'injectable-toxin',
  'fat-transfer',
  'rhinoplasty',
];

/** A factor with the two sentences that every factor has; who asks about it stands in the question matrix. */
export function factor(id: RiskFactorId, effects: readonly RiskEffect[] = []): RiskFactor {
  return {
    id,
    groups: groupsThatAsk(id),
    asked: !NOT_ASKED.includes(id),
    patient: `${id}-patient`,
    clinician: `${id}-clinician`,
    effects,
  };
}

/** What a study found in procedures of these groups; without a measure it is a finding in words alone. */
export function effect(
  statement: RiskFactorStatement,
  groups: readonly ProcedureGroup[],
  measure?: EffectMeasure,
  value?: number | Range,
  interval: Range | null = null,
): RiskEffect {
  const figure = measure === undefined || value === undefined ? null : { measure, value, interval };
  return { statement, groups, figure };
}
