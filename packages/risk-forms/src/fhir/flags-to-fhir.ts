import type { DetectedIssue, Extension } from 'fhir/r4.js';
import type { Flag, Tier } from '../model/rule.ts';
import type { RiskFormWords } from '../model/words.ts';
import { ADOPTION_URL, LINK_ID_URL, RULE_SYSTEM, RULE_URL } from './urls.ts';

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
 * and adoption. `preliminary`, because a clinician has still to judge it.
 */
export function flagsToFhir(flags: readonly Flag[], options: FlagsToFhirOptions): readonly DetectedIssue[] {
  return flags.map((flag) => toDetectedIssue(flag, options));
}

function toDetectedIssue(flag: Flag, { response, patient, identified, words }: FlagsToFhirOptions): DetectedIssue {
  const { rule, kind, raisedBy } = flag;
  const statements: Readonly<Record<string, string>> = words?.factors[rule.factor].rules ?? {};
  const statement = statements[rule.id];
  return {
    resourceType: 'DetectedIssue',
    // A rule is met once, and a question is left open once.
    id: kind === 'met' ? rule.id : `${kind}-${raisedBy.join('-')}`,
    extension: [ruleExtension(flag), adoptionExtension(flag)],
    status: 'preliminary',
    code: { coding: [{ system: RULE_SYSTEM, code: rule.id, version: rule.version }] },
    severity: kind === 'met' ? SEVERITIES[rule.tier] : 'moderate',
    ...(patient !== undefined && { patient: { reference: patient } }),
    ...(identified !== undefined && { identifiedDateTime: identified }),
    evidence: raisedBy.map((linkId) => ({
      extension: [{ url: LINK_ID_URL, valueString: linkId }],
      detail: [{ reference: response }],
    })),
    ...(statement !== undefined && { detail: statement }),
  };
}

const SEVERITIES: Readonly<Record<Tier, DetectedIssue['severity'] & string>> = {
  note: 'low',
  caution: 'moderate',
  high: 'high',
  stop: 'high',
};

function ruleExtension({ rule, kind }: Flag): Extension {
  return {
    url: RULE_URL,
    extension: [
      { url: 'id', valueString: rule.id },
      { url: 'version', valueString: rule.version },
      { url: 'factor', valueCode: rule.factor },
      { url: 'tier', valueCode: rule.tier },
      { url: 'kind', valueCode: kind },
      { url: 'review', valueCode: rule.review.status },
      ...rule.sources.map((source) => ({ url: 'source', valueString: source })),
    ],
  };
}

function adoptionExtension({ adoption }: Flag): Extension {
  return {
    url: ADOPTION_URL,
    extension: [
      { url: 'by', valueString: adoption.by },
      { url: 'on', valueDate: adoption.on },
      ...(adoption.version === undefined ? [] : [{ url: 'version', valueString: adoption.version }]),
    ],
  };
}
