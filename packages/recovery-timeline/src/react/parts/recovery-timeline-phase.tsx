'use client';
import { Badge } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { PlannedPhase } from '../../engine/model/plan.ts';
import type { PhaseState } from '../../engine/status/status-on.ts';
import { ItemChanges } from '../changes/item-changes.tsx';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { PhaseLists } from '../internal/phase-lists.tsx';
import { Statement } from '../internal/statement.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';
import { WhenSpan } from '../internal/when.tsx';

export interface RecoveryTimelinePhaseProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  /** One of the `phases` of a track. */
  phase: PlannedPhase;
  /**
   * Which tone of the bands it has, from 1 to 4.
   * @default 1
   */
  tone?: number;
  /** Where it stands today; unknown without a today. */
  state?: PhaseState | undefined;
}

/**
 * One phase: when, what is normal, what to do.
 * Renders an `<li>` element; the phase of today has `aria-current="step"` and every known state `data-state`.
 */
export function RecoveryTimelinePhase({
  phase,
  tone = 1,
  state,
  className,
  ...props
}: RecoveryTimelinePhaseProps): ReactElement {
  const { messages } = useRecovery();
  return (
    <li
      {...props}
      className={classNames('osseo-recovery-phase', className)}
      data-tone={tone}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <p className="osseo-recovery-phase-when">
        <WhenSpan span={phase} />
      </p>
      <div className="osseo-recovery-phase-body">
        <SubHeading depth={2} className="osseo-recovery-phase-title">
          <Statement of={phase.title} />
          {state && (
            <>
              {' '}
              <Badge tone={state === 'now' ? 'accent' : 'neutral'}>{messages.phaseStates[state]}</Badge>
            </>
          )}
        </SubHeading>
        <ItemChanges of={phase.changes} />
        <PhaseLists phase={phase} />
      </div>
    </li>
  );
}
