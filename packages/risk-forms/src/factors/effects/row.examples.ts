import type { ProcedureGroup } from '@osseo/procedures';
import type { Given } from '../../answer-form.examples.ts';
import type { EffectKey } from '../../model/rule.ts';

/** Who meets a rule, and the findings of the catalogue that stand in sight beside it; before a dental implant unless said otherwise. */
export type Row = readonly [
  rule: string,
  person: string,
  given: Record<string, Given>,
  effects: readonly EffectKey[],
  groups?: readonly ProcedureGroup[],
];
