'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { MergedRestriction } from '../../engine/model/plan.ts';
import { uniqueRefs } from '../../engine/refs/statement-refs.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact, Facts } from '../internal/facts.tsx';
import { LimitRuns } from '../internal/limit-runs.tsx';
import type { Foldable } from '../internal/plan-section.tsx';

export interface RecoveryTimelineRestrictionsProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Foldable {}

/**
 * Every limit of the plan, the strictest day by day, with who asks for it.
 * Renders a `<section>` element with an ordered list, or nothing where there is no limit.
 */
export function RecoveryTimelineRestrictions(props: RecoveryTimelineRestrictionsProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.restrictions.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-restrictions" heading={messages.restrictionsTitle}>
      {plan.restrictions.map((restriction) => (
        <Restriction key={restriction.kind} restriction={restriction} />
      ))}
    </Facts>
  );
}

function Restriction({ restriction: { kind, runs } }: { restriction: MergedRestriction }): ReactElement {
  const { messages } = useRecovery();
  return (
    <Fact
      name={messages.restrictionKinds[kind]}
      when={<LimitRuns runs={runs} />}
      refs={uniqueRefs(runs.flatMap(({ askedBy }) => askedBy))}
      changes={runs.flatMap(({ changes = [] }) => changes)}
    />
  );
}
