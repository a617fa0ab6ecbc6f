'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact, Facts } from '../internal/facts.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { WhenSpan } from '../internal/when.tsx';
import { Recordable } from '../records/recordable.tsx';

export interface RecoveryTimelineVisitsProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Foldable {}

/**
 * The visits to plan, with all that is done at each.
 * Renders a `<section>` element with an ordered list, or nothing where there is no visit.
 */
export function RecoveryTimelineVisits(props: RecoveryTimelineVisitsProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.visits.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-visits" heading={messages.visitsTitle}>
      {plan.visits.map((visit) => (
        <Fact
          key={JSON.stringify([visit.window.from, visit.purposes])}
          name={<Recordable of={visit}>{messages.visitKinds[visit.kind]}</Recordable>}
          when={<WhenSpan span={visit.window} />}
          refs={visit.purposes}
          changes={visit.changes}
        />
      ))}
    </Facts>
  );
}
