'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact, Facts } from '../internal/facts.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { WhenSpan } from '../internal/when.tsx';

export interface RecoveryTimelineVisitsProps extends ComponentPropsWithRef<'section'>, Foldable {}

/**
 * The visits to plan, with all that is done at each.
 * Renders a `<section>` element with an ordered list, or nothing where there is no visit.
 */
export function RecoveryTimelineVisits(props: RecoveryTimelineVisitsProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.visits.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-visits" heading={messages.visitsTitle}>
      {plan.visits.map(({ kind, window, purposes, changes }) => (
        <Fact
          key={JSON.stringify([window.from, purposes])}
          name={messages.visitKinds[kind]}
          when={<WhenSpan span={window} />}
          refs={purposes}
          changes={changes}
        />
      ))}
    </Facts>
  );
}
