import type { Flag as FhirFlag } from 'fhir/r4.js';
import type { Flag } from '../model/rule.ts';
import { flagKey } from '../rules/flag-key.ts';
import { dismissalOf } from '../rules/judge-flags.ts';
import { adoptionExtension, answerExtension, ruleExtension } from './extensions.ts';
import type { RiskToFhirOptions } from './risk-to-fhir-options.ts';
import { FLAG_CATEGORY_SYSTEM, OPEN_KIND_SYSTEM } from './urls.ts';

/**
 * An open question as Flag: nothing was found, and whoever cares for the patient is to know that something must still
 * be asked. Active until a clinician puts it aside.
 */
export function toOpenFlag(flag: Flag, { patient, identified, words }: RiskToFhirOptions): FhirFlag {
  const dismissal = dismissalOf(flag);
  const topic = words?.factors[flag.rule.factor].topic;
  return {
    resourceType: 'Flag',
    id: flagKey(flag),
    extension: [ruleExtension(flag), adoptionExtension(flag), ...flag.raisedBy.map(answerExtension)],
    status: dismissal ? 'inactive' : 'active',
    category: [{ coding: [{ system: FLAG_CATEGORY_SYSTEM, code: 'clinical' }] }],
    code: { coding: [{ system: OPEN_KIND_SYSTEM, code: flag.kind }], ...(topic !== undefined && { text: topic }) },
    subject: { reference: patient },
    period: { ...(identified !== undefined && { start: identified }), ...(dismissal && { end: dismissal.at }) },
  };
}
