import type { Review } from '@osseo/core';
import { boolean, code, date, integer, list, object, optional, text, variant, type Shape } from '@osseo/core/shape';
import { PROCEDURE_GROUPS } from '../model/groups.ts';
import { RESTRICTION_KINDS } from '../model/recovery.ts';
import type { RecoveryEffect, RecoveryRule } from '../recovery-rules/recovery-rule.ts';
import { RISK_FACTOR_IDS } from '../risk-factors/risk-factor-id.ts';
import { WARNING_SIGN_IDS } from '../warning-signs/warning-sign-id.ts';
import { recoveryShapes } from './recovery-shapes.ts';

const effectShape: Shape<RecoveryEffect> = variant<RecoveryEffect>({
  extend: { kind: code(RESTRICTION_KINDS), days: integer() },
  'require-clearance': { kind: code(RESTRICTION_KINDS) },
  'add-visit': { visit: recoveryShapes.visit },
  'add-task': { task: recoveryShapes.task },
  'add-warning': { sign: code(WARNING_SIGN_IDS) },
  'raise-triage': { sign: code(WARNING_SIGN_IDS), urgency: code(['routine', 'same-day', 'emergency']) },
});

/** What an action says of a rule in extensions, beside its id. */
export interface RuleInFhir
  extends Omit<RecoveryRule, 'id' | 'provenance'>, Omit<Provenance, 'review' | 'needsReview'> {
  readonly review: TypedReview;
  readonly needsReview?: boolean;
}

type Provenance = RecoveryRule['provenance'];

/** A review whose status is called as shapes call what tells objects apart. */
type TypedReview = Review extends infer One
  ? One extends { readonly status: infer Status }
    ? { readonly type: Status } & Omit<One, 'status'>
    : never
  : never;

export const ruleShape: Shape<RuleInFhir> = object<RuleInFhir>({
  factor: code(RISK_FACTOR_IDS),
  groups: list(code(PROCEDURE_GROUPS)),
  procedures: list(text()),
  family: text(),
  effect: effectShape,
  because: text(),
  ask: text(),
  sources: list(text()),
  review: variant<TypedReview>({
    draft: {},
    'clinician-reviewed': { reviewedBy: text(), reviewedOn: date(), nextReview: date() },
    retired: { retiredOn: date() },
  }),
  needsReview: optional(boolean()),
  note: optional(text()),
  uncited: optional(code(['label'])),
});

/** A rule as its action says it. */
export function ruleInFhir(whole: RecoveryRule): RuleInFhir {
  const { id: _, provenance, ...rule } = whole;
  const { review, ...more } = provenance;
  const { status: type, ...reviewed } = review;
  return { ...rule, ...more, review: { type, ...reviewed } as TypedReview };
}

/** The rule that an action says. */
export function ruleOf(id: string, { sources, review, needsReview, note, uncited, ...rule }: RuleInFhir): RecoveryRule {
  const { type: status, ...reviewed } = review;
  return {
    id,
    ...rule,
    provenance: {
      sources,
      review: { status, ...reviewed } as Review,
      ...(needsReview === true && { needsReview }),
      ...(note !== undefined && { note }),
      ...(uncited && { uncited }),
    },
  };
}
