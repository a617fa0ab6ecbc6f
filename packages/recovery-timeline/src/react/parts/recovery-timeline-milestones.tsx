'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { Facts } from '../internal/facts.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { RecoveryTimelineMilestone } from './recovery-timeline-milestone.tsx';

export interface RecoveryTimelineMilestonesProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Foldable {}

/**
 * When things become possible again, as a range.
 * Renders a `<section>` element with an ordered list, or nothing where there is no milestone.
 */
export function RecoveryTimelineMilestones(props: RecoveryTimelineMilestonesProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.milestones.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-milestones" heading={messages.milestonesTitle}>
      {plan.milestones.map((milestone) => (
        <RecoveryTimelineMilestone key={milestone.kind} milestone={milestone} />
      ))}
    </Facts>
  );
}
