'use client';
import { Badge } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { PlannedPhase, StatementRef } from '../../engine/model/plan.ts';
import { refKey } from '../../engine/refs/statement-refs.ts';
import type { PhaseState } from '../../engine/status/status-on.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Statement } from '../internal/statement.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';
import { WhenSpan } from '../internal/when.tsx';

export interface RecoveryTimelinePhaseProps extends ComponentPropsWithRef<'li'> {
  phase: PlannedPhase;
  /** Which tone of the bands it has, from 1 to 4. @default 1 */
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
        <PhaseList title={messages.normalTitle} statements={phase.normal} />
        <PhaseList title={messages.careTitle} statements={phase.care} />
      </div>
    </li>
  );
}

function PhaseList({ title, statements }: { title: string; statements: readonly StatementRef[] }): ReactElement | null {
  if (statements.length === 0) return null;
  return (
    <>
      <p className="osseo-recovery-phase-label">{title}</p>
      <ul>
        {statements.map((statement) => (
          <li key={refKey(statement)}>
            <Statement of={statement} />
          </li>
        ))}
      </ul>
    </>
  );
}
