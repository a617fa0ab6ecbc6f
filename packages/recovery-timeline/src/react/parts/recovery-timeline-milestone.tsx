'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { MergedMilestone } from '../../engine/model/plan.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact } from '../internal/facts.tsx';
import { WhenReached } from '../internal/when.tsx';

export interface RecoveryTimelineMilestoneProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  /** One of the plan's `milestones`. */
  milestone: MergedMilestone;
}

/**
 * When one thing is possible again: the earliest and the usual day, who says so and what changed it.
 * Renders an `<li>` element.
 */
export function RecoveryTimelineMilestone({
  milestone: { kind, window, askedBy, changes },
  ...props
}: RecoveryTimelineMilestoneProps): ReactElement {
  const { messages } = useRecovery();
  return (
    <Fact
      {...props}
      name={messages.milestoneKinds[kind]}
      when={<WhenReached window={window} />}
      refs={askedBy}
      changes={changes}
    />
  );
}
