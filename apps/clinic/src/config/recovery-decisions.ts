import { recoveryRules } from '@osseo/procedures/recovery-rules';
import { adoptRules, type AdoptedRule, type PlanOptions } from '@osseo/recovery-timeline/engine';
import type { ClinicConfig } from './clinic-config.ts';

/** What a clinic decided about recovery plans: the rules that it adopted, and its own days. */
export type RecoveryDecisions = Pick<ClinicConfig, 'adoptedRecoveryRules' | 'recoveryOverrides'>;

/** The same for `forPerson`, with who decided and when. */
export function recoveryOptions({
  adoptedRecoveryRules = [],
  recoveryOverrides = [],
}: RecoveryDecisions): Required<Pick<PlanOptions, 'rules' | 'overrides'>> {
  return { rules: adoptedRecoveryRules.flatMap(adopted), overrides: recoveryOverrides };
}

function adopted({
  rule,
  by,
  on,
}: NonNullable<RecoveryDecisions['adoptedRecoveryRules']>[number]): readonly AdoptedRule[] {
  return adoptRules(
    recoveryRules.filter(({ id }) => id === rule),
    { by, on },
  );
}
