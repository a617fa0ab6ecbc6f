import type { ReactElement } from 'react';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact } from '../internal/facts.tsx';
import { When } from '../internal/when.tsx';
import type { Move } from './moves-between.ts';
import { NowAndBefore } from './now-and-before.tsx';

interface MovedTreatmentProps {
  of: Move;
  before: RecoveryPlan;
  /** Whether all of the plan moved by as many days. */
  isAll: boolean;
}

/** A treatment that is on another day than before. */
export function MovedTreatment({ of: { treatment, from, to }, before, isAll }: MovedTreatmentProps): ReactElement {
  const { texts, messages } = useRecovery();
  return (
    <Fact
      name={<bdi>{nameOf(texts, treatment)}</bdi>}
      when={
        <NowAndBefore
          now={to === null ? null : <When day={to} />}
          was={from === null ? null : <When day={from} />}
          before={before}
        />
      }
      refs={[]}
    >
      {isAll && <p>{messages.updates.allMoved}</p>}
    </Fact>
  );
}
