import type { ReactElement, ReactNode } from 'react';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { AsPlanned } from './as-planned.tsx';

interface NowAndBeforeProps {
  /** As it stands in the plan; `null` where that has it no longer. */
  now: ReactNode;
  /** As it stood before; `null` where it is new. */
  was: ReactNode;
  before: RecoveryPlan;
}

/** How something stands now, and how it did: what is new or gone is said in a word. */
export function NowAndBefore({ now, was, before }: NowAndBeforeProps): ReactElement {
  const words = useRecovery().messages.updates;
  return (
    <>
      {was === null && `${words.added} `}
      {now ?? words.removed}
      {was !== null && (
        <div className="osseo-recovery-aside">
          {words.before} <AsPlanned plan={before}>{was}</AsPlanned>
        </div>
      )}
    </>
  );
}
