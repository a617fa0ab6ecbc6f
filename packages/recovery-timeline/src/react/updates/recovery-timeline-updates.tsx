'use client';
import { useMemo, type ComponentPropsWithRef, type ReactElement } from 'react';
import { changesBetween } from '../../engine/compare/changes-between.ts';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Facts } from '../internal/facts.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { MovedTreatment } from './moved-treatment.tsx';
import { movesBetween } from './moves-between.ts';
import { Update } from './update.tsx';

export interface RecoveryTimelineUpdatesProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Foldable {
  /** The plan as the patient last had it. The root's `texts` have the words of its treatments as well. */
  before: RecoveryPlan;
}

/**
 * What has changed since the patient last had the plan, and why: dates that moved, limits that end on another day, what
 * is new and what is gone. `RecoveryTimelineChanges` says where a plan differs from what its procedures say instead.
 * Renders a `<section>` element with an ordered list, or nothing where both plans are the same.
 */
export function RecoveryTimelineUpdates({ before, ...props }: RecoveryTimelineUpdatesProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  const { movedBy, differences } = useMemo(() => changesBetween(before, plan), [before, plan]);
  const moves = movesBetween(before, plan);
  if (moves.length + differences.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-updates" heading={messages.updates.title}>
      {moves.map((move, index) => (
        <MovedTreatment
          key={move.treatment}
          of={move}
          before={before}
          isAll={movedBy !== null && index === moves.length - 1}
        />
      ))}
      {differences.map((difference) => (
        <Update key={JSON.stringify(difference)} of={difference} before={before} />
      ))}
    </Facts>
  );
}
