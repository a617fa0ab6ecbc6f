import { code, integer, list, object, text, variant, type Shape } from '@osseo/core/shape';
import { PROCEDURE_GROUPS } from '../model/groups.ts';
import { RESTRICTION_KINDS } from '../model/recovery.ts';
import type { RecoveryEffect, RecoveryRule } from '../recovery-rules/recovery-rule.ts';
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

/** What FHIR cannot say of a rule: whose plans it changes, and how. */
export type RuleBeyondFhir = Pick<RecoveryRule, 'groups' | 'procedures' | 'family' | 'effect'>;

export const ruleShape: Shape<RuleBeyondFhir> = object<RuleBeyondFhir>({
  groups: list(code(PROCEDURE_GROUPS)),
  procedures: list(text()),
  family: text(),
  effect: effectShape,
});
