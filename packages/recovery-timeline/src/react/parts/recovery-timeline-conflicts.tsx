'use client';
import { Callout } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { refKey } from '../../engine/refs/statement-refs.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Fill } from '../internal/fill.tsx';
import { Statement } from '../internal/statement.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';
import { TreatmentNames } from '../internal/treatment-names.tsx';

export interface RecoveryTimelineConflictsProps extends ComponentPropsWithRef<'section'> {}

/**
 * Instructions that exclude each other: to be asked about, never settled in silence.
 * Renders a `<section>` element, or nothing where all fits together.
 */
export function RecoveryTimelineConflicts({
  className,
  ...props
}: RecoveryTimelineConflictsProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.conflicts.length === 0) return null;
  return (
    <section {...props} className={classNames('osseo-recovery-conflicts', className)}>
      <SubHeading className="osseo-recovery-heading">{messages.conflictsTitle}</SubHeading>
      <Callout level="note" label={messages.askFirst}>
        <p>{messages.conflictsNote}</p>
        <ul>
          {plan.conflicts.map((conflict) => (
            <li key={[conflict.type, conflict.task, ...conflict.askedBy].map((part) => JSON.stringify(part)).join(' ')}>
              <Statement of={conflict.task} />{' '}
              {conflict.type === 'restriction' ? (
                <Fill
                  message={messages.conflict}
                  values={{
                    restriction: messages.restrictionKinds[conflict.restriction],
                    who: <TreatmentNames of={conflict.askedBy} />,
                  }}
                />
              ) : (
                conflict.askedBy.map((ref) => <Statement key={refKey(ref)} of={ref} />)
              )}
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  );
}
