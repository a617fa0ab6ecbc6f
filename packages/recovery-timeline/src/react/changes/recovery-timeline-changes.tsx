'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact, Facts } from '../internal/facts.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { ChangedDays, ChangedName, ChangedTreatment } from './change-item.tsx';
import { ChangeReasons } from './change-reasons.tsx';
import { SignText } from './sign-text.tsx';

export interface RecoveryTimelineChangesProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Foldable {}

/**
 * Where the plan differs from what its procedures say: what, from when to when, and by which rule or whose decision.
 * Renders a `<section>` element with an ordered list, or nothing where the plan is as its procedures say.
 */
export function RecoveryTimelineChanges(props: RecoveryTimelineChangesProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.changes.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-changes" heading={messages.changesTitle}>
      {plan.changes.map((change) => (
        <Fact
          key={change.id}
          name={
            <>
              <ChangedName of={change} />
              <ChangedTreatment of={change} />
            </>
          }
          when={<ChangedDays of={change} />}
          refs={[]}
        >
          {change.type === 'warning-sign' && <SignText of={change.sign} />}
          <ChangeReasons of={change.because} />
        </Fact>
      ))}
    </Facts>
  );
}
