import type { DetectedIssue } from 'fhir/r4.js';
import type { Flag, FlagDismissal, Tier } from '../model/rule.ts';
import { flagKey } from '../rules/flag-key.ts';
import { dismissalOf } from '../rules/judge-flags.ts';
import { adoptionExtension, answerExtension, ruleExtension } from './extensions.ts';
import type { RiskToFhirOptions } from './risk-to-fhir-options.ts';
import { DISMISSAL_SYSTEM, RULE_SYSTEM } from './urls.ts';

/**
 * A rule that the answers meet as DetectedIssue, with severity, the answers that raised it by `linkId`, and the rule with
 * version, sources, review and adoption: an issue between a planned procedure and what a patient says. `preliminary` until a clinician
 * has judged it; then `final`, and a dismissal is its mitigation. R4 binds the status to that of observations, which
 * has no "mitigated".
 */
export function toDetectedIssue(
  flag: Flag,
  { response, patient, identified, words }: RiskToFhirOptions,
): DetectedIssue {
  const { rule, raisedBy } = flag;
  const statements: Readonly<Record<string, string>> = words?.factors[rule.factor].rules ?? {};
  const statement = words && (rule.edition?.statement ?? statements[rule.id]);
  const dismissal = dismissalOf(flag);
  return {
    resourceType: 'DetectedIssue',
    id: flagKey(flag),
    extension: [ruleExtension(flag), adoptionExtension(flag)],
    status: flag.judgements ? 'final' : 'preliminary',
    code: { coding: [{ system: RULE_SYSTEM, code: rule.id, version: rule.version }] },
    severity: SEVERITIES[rule.tier],
    patient: { reference: patient },
    ...(identified !== undefined && { identifiedDateTime: identified }),
    evidence: raisedBy.map((linkId) => ({
      extension: [answerExtension(linkId)],
      detail: [{ reference: response }],
    })),
    ...(statement !== undefined && { detail: statement }),
    ...(dismissal && { mitigation: [mitigation(dismissal)] }),
  };
}

function mitigation({ reason, text, by, at }: FlagDismissal): NonNullable<DetectedIssue['mitigation']>[number] {
  return {
    action: { coding: [{ system: DISMISSAL_SYSTEM, code: reason }], ...(text !== undefined && { text }) },
    date: at,
    author: { display: by },
  };
}

const SEVERITIES: Readonly<Record<Tier, DetectedIssue['severity'] & string>> = {
  note: 'low',
  caution: 'moderate',
  high: 'high',
  stop: 'high',
};
