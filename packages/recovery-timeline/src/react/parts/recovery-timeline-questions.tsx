'use client';
import { Callout } from '@osseo/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { refKey } from '../../engine/refs/statement-refs.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { Statement } from '../internal/statement.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';

export interface RecoveryTimelineQuestionsProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {}

/**
 * What the clinic has to be told, since an answer that is not known may change the plan: unknown is not no.
 * Renders a `<section>` element, or nothing where every answer is known.
 */
export function RecoveryTimelineQuestions({
  className,
  ...props
}: RecoveryTimelineQuestionsProps): ReactElement | null {
  const { plan, messages } = useRecovery();
  if (plan.questions.length === 0) return null;
  return (
    <section {...props} className={classNames('osseo-recovery-questions', className)}>
      <SubHeading className="osseo-recovery-heading">{messages.questionsTitle}</SubHeading>
      <Callout level="note" label={messages.askFirst}>
        <p>{messages.questionsNote}</p>
        <ul>
          {plan.questions.map(({ ask }) => (
            <li key={refKey(ask)}>
              <Statement of={ask} />
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  );
}
