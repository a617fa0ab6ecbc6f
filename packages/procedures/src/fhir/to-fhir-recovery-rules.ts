import { extensionsOf } from '@osseo/core/fhir';
import type { PlanDefinition, PlanDefinitionAction } from 'fhir/r4.js';
import type { RecoveryRule } from '../recovery-rules/recovery-rule.ts';
import type { RecoveryRuleStatement, RecoveryRuleWords } from '../recovery-rules/recovery-rule-words.ts';
import { ruleInFhir, ruleShape } from './rule-shape.ts';
import { PART_URL, partUrl, planUrl } from './urls.ts';

/** The rules of a clinic, with their words. */
export interface WordedRules {
  readonly rules: readonly RecoveryRule<RecoveryRuleStatement>[];
  readonly words: RecoveryRuleWords;
  /** Raised by the clinic whenever a rule changes. */
  readonly version: string;
}

const ID = 'recovery-rules';

/** How actions that are rules are marked. */
export const RULE = 'rule';

/**
 * What makes a recovery somebody's own, as a FHIR R4 PlanDefinition for a
 * clinic's record: one action per rule, which applies where the patient has its
 * factor. Whoever evaluates it gives `%factors`, the ids of the factors that were
 * answered with yes. It is `active` once a clinician has reviewed every rule and its words.
 */
export function toFhirRecoveryRules({ rules, words, version }: WordedRules): PlanDefinition {
  const reviews = [words.review, ...rules.map(({ provenance }) => provenance.review)];
  return {
    resourceType: 'PlanDefinition',
    id: ID,
    language: words.locale,
    url: planUrl(ID),
    version,
    name: 'RecoveryRules',
    title: words.name,
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'eca-rule' }] },
    status: reviews.every(({ status }) => status === 'clinician-reviewed') ? 'active' : 'draft',
    ...(rules.length === 0 ? {} : { action: rules.map((rule) => actionOf(rule, words)) }),
  };
}

function actionOf(rule: RecoveryRule<RecoveryRuleStatement>, { statements }: RecoveryRuleWords): PlanDefinitionAction {
  const { id, factor, because, provenance } = rule;
  return {
    id,
    extension: [{ url: PART_URL, valueCode: RULE }, ...extensionsOf(ruleShape, ruleInFhir(rule), partUrl(RULE))],
    description: statements[because],
    condition: [
      {
        kind: 'applicability',
        expression: { language: 'text/fhirpath', expression: appliesTo(factor) },
      },
    ],
    ...(provenance.sources.length === 0
      ? {}
      : { documentation: provenance.sources.map((label) => ({ type: 'citation' as const, label })) }),
  };
}

/** FHIRPath that is true where a factor was answered with yes. */
export function appliesTo(factor: RecoveryRule['factor']): string {
  return `%factors.where($this = '${factor}').exists()`;
}
