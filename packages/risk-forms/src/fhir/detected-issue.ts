import type { DetectedIssue } from 'fhir/r4.js';
import type { Flag, FlagDismissal, Tier } from '../model/rule.ts';
import type { RiskFormWords } from '../model/words.ts';
import { flagKey } from '../rules/flag-key.ts';
import { dismissalOf } from '../rules/judge-flags.ts';
import { adoptionExtension, answerExtension, ruleExtension } from './extensions.ts';
import { DISMISSAL_SYSTEM, RULE_SYSTEM } from './urls.ts';

export interface FlagsToFhirOptions {
  /** Reference to the response that was read, e.g. `urn:uuid:...` or `QuestionnaireResponse/1`. */
  readonly response: string;
  /** Reference to the patient, where the receiving system knows them. */
  readonly patient?: string;
  /** When the answers were read: an ISO date or instant. */
  readonly identified?: string;
  /** Adds the statement of each rule in this language. */
  readonly words?: RiskFormWords;
}

/**
 * One DetectedIssue per flag, for a Bundle that the host builds: severity, the
 * answers that raised it by `linkId`, and the rule with version, sources, review
 * and adoption. `riskToFhir` also tells open questions apart, and says whose word each rests on.
 */
export function flagsToFhir(flags: readonly Flag[], options: FlagsToFhirOptions): readonly DetectedIssue[] {
  return flags.map((flag) => toDetectedIssue(flag, options));
}

/**
 * A flag as DetectedIssue: an issue between a planned procedure and what a patient says. `preliminary` until a clinician
 * has judged it; then `final`, and a dismissal is its mitigation. R4 binds the status to that of observations, which
 * has no "mitigated".
 */
export function toDetectedIssue(
  flag: Flag,
  { response, patient, identified, words }: FlagsToFhirOptions,
): DetectedIssue {
  const { rule, kind, raisedBy } = flag;
  const statements: Readonly<Record<string, string>> = words?.factors[rule.factor].rules ?? {};
  const statement = words && (rule.edition?.statement ?? statements[rule.id]);
  const dismissal = dismissalOf(flag);
  return {
    resourceType: 'DetectedIssue',
    id: flagKey(flag),
    extension: [ruleExtension(flag), adoptionExtension(flag)],
    status: flag.judgements ? 'final' : 'preliminary',
    code: { coding: [{ system: RULE_SYSTEM, code: rule.id, version: rule.version }] },
    severity: kind === 'met' ? SEVERITIES[rule.tier] : 'moderate',
    ...(patient !== undefined && { patient: { reference: patient } }),
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
