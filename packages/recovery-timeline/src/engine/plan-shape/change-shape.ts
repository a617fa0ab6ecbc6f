import { code, date, integer, list, nullable, object, text, variant, type Shape } from '@osseo/core/shape';
import { MILESTONE_KINDS, RESTRICTION_KINDS, RESTRICTION_LEVELS, VISIT_KINDS } from '@osseo/procedures';
import { RISK_FACTOR_IDS } from '@osseo/procedures/risk-factors';
import { WARNING_SIGN_IDS } from '@osseo/procedures/warning-signs';
import type { Adoption, ChangeReason, PlanChange, PlanQuestion, RestrictionTerm } from '../model/change.ts';
import { refShape, spanShape } from './span-shape.ts';

export const URGENCIES = ['routine', 'same-day', 'emergency'] as const;

const reasonShape: Shape<ChangeReason> = variant<ChangeReason>({
  rule: {
    rule: text(),
    factor: code(RISK_FACTOR_IDS),
    answer: code(['yes', 'unknown']),
    days: nullable(integer()),
    because: refShape,
    sources: list(text()),
    adopted: object<Adoption>({ by: text(), on: date() }),
  },
  override: { override: text(), by: text(), on: date(), why: text() },
});

const termShape: Shape<RestrictionTerm> = object<RestrictionTerm>({
  level: code(RESTRICTION_LEVELS),
  from: integer(),
  until: nullable(object<{ readonly min: number; readonly max: number }>({ min: integer(), max: integer() })),
});

const common = { id: text(), treatment: text(), item: text(), because: list(reasonShape) };

export const changeShape: Shape<PlanChange> = variant<PlanChange>({
  restriction: { ...common, kind: code(RESTRICTION_KINDS), from: termShape, to: termShape },
  visit: { ...common, kind: code(VISIT_KINDS), from: nullable(spanShape), to: spanShape },
  milestone: { ...common, kind: code(MILESTONE_KINDS), from: spanShape, to: spanShape },
  task: { ...common, from: nullable(spanShape), to: spanShape },
  phase: { ...common, from: spanShape, to: spanShape },
  'warning-sign': {
    ...common,
    sign: code(WARNING_SIGN_IDS),
    from: nullable(code(URGENCIES)),
    to: code(URGENCIES),
  },
});

export const questionShape: Shape<PlanQuestion> = object<PlanQuestion>({
  factor: code(RISK_FACTOR_IDS),
  ask: refShape,
  treatments: list(text()),
});
