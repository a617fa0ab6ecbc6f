'use client';
import { formatMessage } from '@osseo/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { Fact, Facts } from '../internal/facts.tsx';
import type { Foldable } from '../internal/plan-section.tsx';
import { Statement } from '../internal/statement.tsx';
import { WhenSpan } from '../internal/when.tsx';
import { Recordable } from '../records/recordable.tsx';

export interface RecoveryTimelineTasksProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Foldable {}

/**
 * What the patient does and when, and whether a limit made it wait.
 * Renders a `<section>` element with an ordered list, or nothing where there is nothing to do.
 */
export function RecoveryTimelineTasks(props: RecoveryTimelineTasksProps): ReactElement | null {
  const { plan, messages, locale } = useRecovery();
  if (plan.tasks.length === 0) return null;
  return (
    <Facts {...props} part="osseo-recovery-tasks" heading={messages.tasksTitle}>
      {plan.tasks.map((task) => (
        <Fact
          key={`${task.treatment} ${task.id}`}
          name={
            <Recordable of={task}>
              <Statement of={task.statement} />
            </Recordable>
          }
          when={<WhenSpan span={task} />}
          refs={task.also}
          changes={task.changes}
        >
          {task.deferredBy > 0 && <p>{formatMessage(messages.deferred, locale, { count: task.deferredBy })}</p>}
        </Fact>
      ))}
    </Facts>
  );
}
