import type { QuestionnaireResponse } from 'fhir/r4.js';
import { readResponse } from '../answers/response-answers.ts';
import type { DerivedId } from '../model/rule.ts';
import { hba1cToMmolPerMol, hba1cToPercent } from '../numbers/hba1c.ts';
import { derive, type Bounds } from './derive.ts';

/** Numbers worked out from the answers, for clinicians only. */
export interface DerivedValue extends Bounds {
  readonly id: DerivedId | 'hba1c-percent' | 'hba1c-mmol-per-mol';
}

/** Age, body mass index, AUDIT-C sum, pack-years, years on bone medicine, numbers of blood thinners and of clot risks, and HbA1c in the unit that was not typed. */
export function derivedValues(response: QuestionnaireResponse): readonly DerivedValue[] {
  const answers = readResponse(response);
  const values = DERIVED.flatMap((id): readonly DerivedValue[] => {
    const bounds = derive(id, answers);
    return bounds ? [{ id, ...bounds }] : [];
  });

  const hba1c = answers.of('hba1c')[0];
  if (hba1c?.kind !== 'quantity') return values;
  if (hba1c.unit?.code === '%') {
    const converted = Math.round(hba1cToMmolPerMol(hba1c.value));
    return [...values, { id: 'hba1c-mmol-per-mol', low: converted, high: converted }];
  }
  if (hba1c.unit?.code === 'mmol/mol') {
    const converted = Math.round(hba1cToPercent(hba1c.value) * 10) / 10;
    return [...values, { id: 'hba1c-percent', low: converted, high: converted }];
  }
  return values;
}

const DERIVED: readonly DerivedId[] = [
  'age',
  'bmi',
  'audit-c',
  'pack-years',
  'bone-medicine-years',
  'blood-thinner-count',
  'clot-risk-count',
];
