import type { ReactElement } from 'react';
import type { PlanDifference } from '../../engine/compare/changes-between.ts';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { ChangedTreatment } from '../changes/change-item.tsx';
import { ChangeReasons } from '../changes/change-reasons.tsx';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact } from '../internal/facts.tsx';
import { NowAndBefore } from './now-and-before.tsx';
import { AsPlanned } from './as-planned.tsx';
import { UpdatedDays, UpdatedName, UpdatedSentence } from './updated-item.tsx';

/** One thing that is another one than before, and why. */
export function Update({ of: difference, before }: { of: PlanDifference; before: RecoveryPlan }): ReactElement {
  const { plan, messages } = useRecovery();
  const { what, because, noLonger } = difference;
  // What is gone is known to the plan before alone.
  const known = what === 'removed' ? before : plan;
  return (
    <Fact
      name={
        <AsPlanned plan={known}>
          <UpdatedName of={difference} />
          <ChangedTreatment of={difference} />
        </AsPlanned>
      }
      when={
        <NowAndBefore
          now={what === 'removed' ? null : <UpdatedDays of={difference} span={difference.to} />}
          was={what === 'added' ? null : <UpdatedDays of={difference} span={difference.from} />}
          before={before}
        />
      }
      refs={[]}
    >
      <AsPlanned plan={known}>
        <UpdatedSentence of={difference} />
      </AsPlanned>
      <ChangeReasons of={because} />
      {noLonger.length > 0 && (
        <>
          <p>{messages.updates.noLonger}</p>
          <ChangeReasons of={noLonger} />
        </>
      )}
    </Fact>
  );
}
