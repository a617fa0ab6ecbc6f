'use client';
import { Callout } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Conflict } from '../../engine/model/conflict.ts';
import { groupBy } from '../../engine/refs/group-by.ts';
import { refKey } from '../../engine/refs/statement-refs.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Fill } from '../internal/fill.tsx';
import { Statement } from '../internal/statement.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';
import { TreatmentNames } from '../internal/treatment-names.tsx';

export interface RecoveryTimelineConflictsProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {}

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
        {[...groupBy(plan.conflicts, ({ type }) => type)].map(([type, conflicts]) => (
          <div key={type}>
            <p>{messages.conflictNotes[type]}</p>
            <ul>
              {conflicts.map((conflict) => (
                <li key={JSON.stringify(conflict)}>
                  <Instructions of={conflict} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Callout>
    </section>
  );
}

/** The task, and what it does not fit together with. */
function Instructions({ of: conflict }: { of: Conflict }): ReactElement {
  const { messages } = useRecovery();
  if (conflict.type === 'restriction') {
    const restriction = messages.restrictionKinds[conflict.restriction];
    return (
      <>
        <Statement of={conflict.task} />{' '}
        <Fill message={messages.conflict} values={{ restriction, who: <TreatmentNames of={conflict.askedBy} /> }} />
      </>
    );
  }
  return (
    <ul>
      {[conflict.task, ...conflict.askedBy].map((ref) => (
        <li key={refKey(ref)}>
          <Fill
            message={messages.statement}
            values={{ treatment: <TreatmentNames of={[ref]} />, text: <Statement of={ref} /> }}
          />
        </li>
      ))}
    </ul>
  );
}
