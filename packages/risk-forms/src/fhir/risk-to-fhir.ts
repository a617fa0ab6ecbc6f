import { INTENDED_PURPOSE, isLocale } from '@osseo/core';
import type { DetectedIssue, Flag as FhirFlag, Provenance, RiskAssessment } from 'fhir/r4.js';
import { conditionToFhirPath } from '../fhirpath/condition-to-fhir-path.ts';
import type { Flag } from '../model/rule.ts';
import { toDetectedIssue } from './detected-issue.ts';
import { ruleParts } from './extensions.ts';
import { toOpenFlag } from './open-flag.ts';
import { provenanceOf } from './provenance.ts';
import type { RiskToFhirOptions } from './risk-to-fhir-options.ts';
import { RULE_SYSTEM, RULE_URL } from './urls.ts';

/** What one reading of the answers left behind. */
export interface RiskResources {
  readonly assessment: RiskAssessment;
  readonly issues: readonly DetectedIssue[];
  readonly flags: readonly FhirFlag[];
  readonly provenance: readonly Provenance[];
}

/**
 * The flags of one response as FHIR R4, for a Bundle that the host builds, each resource for what FHIR defines it as:
 *
 * - **DetectedIssue**, a "clinical issue with one or more proposed clinical actions": a rule that the answers meet.
 * - **Flag**, a "prospective warning when providing care": a question left open, active until it is put aside.
 * - **RiskAssessment**, once: that the answers were read, and by which rules, each with its condition as FHIRPath. It has
 *   no `prediction`: the findings are about groups, and nobody's personal risk.
 * - **Provenance** of each: the response as source, the version of the rule, who adopted, edited and judged.
 */
export function riskToFhir(flags: readonly Flag[], options: RiskToFhirOptions): RiskResources {
  const { referenceTo = ({ resourceType, id }) => `${resourceType}/${id}` } = options;
  const met = flags.filter(({ kind }) => kind === 'met');
  const open = flags.filter(({ kind }) => kind !== 'met');
  const issues = met.map((flag) => toDetectedIssue(flag, options));
  const warnings = open.map((flag) => toOpenFlag(flag, options));
  const targets = [...issues, ...warnings].map(({ resourceType, id = '' }) => referenceTo({ resourceType, id }));
  return {
    assessment: toRiskAssessment(options),
    issues,
    flags: warnings,
    provenance: [...met, ...open].flatMap((flag, index) => provenanceOf(flag, targets[index] ?? '', options)),
  };
}

function toRiskAssessment({ patient, response, identified, rules, words }: RiskToFhirOptions): RiskAssessment {
  const locale = words?.locale ?? '';
  return {
    resourceType: 'RiskAssessment',
    id: 'adopted-rules',
    extension: rules.map((rule) => ({
      url: RULE_URL,
      extension: [
        ...ruleParts(rule),
        {
          url: 'condition',
          valueExpression: { language: 'text/fhirpath', expression: conditionToFhirPath(rule.when) },
        },
      ],
    })),
    status: 'preliminary',
    method: { coding: [{ system: RULE_SYSTEM, code: 'adopted-rules' }] },
    subject: { reference: patient },
    ...(identified !== undefined && { occurrenceDateTime: identified }),
    basis: [{ reference: response }],
    note: [{ text: INTENDED_PURPOSE[isLocale(locale) ? locale : 'en'] }],
  };
}
