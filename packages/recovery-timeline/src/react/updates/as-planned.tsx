import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { RecoveryContext, useRecovery } from '../context/recovery-context.ts';

/** Names and days as one of the two plans has them. */
export function AsPlanned({ plan, children }: { plan: RecoveryPlan; children: ReactNode }): ReactElement {
  const recovery = useRecovery();
  const shared = useMemo(() => ({ ...recovery, plan }), [recovery, plan]);
  return <RecoveryContext value={shared}>{children}</RecoveryContext>;
}
