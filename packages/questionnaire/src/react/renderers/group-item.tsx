'use client';
import { use, type ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { FormHeading, UnderHeading } from '../heading-level.tsx';
import { itemId } from '../question/item-id.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { headingText } from '../question/question-text.ts';
import { questionOf } from '../question/use-question.ts';
import { GroupHead, groupErrorId } from './group-head.tsx';
import { InstanceContext } from './instance-context.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** A section of the form with a heading. One instance of a repeating group is numbered. */
export function GroupItem({ state, children }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const question = questionOf(form, state);
  const number = use(InstanceContext);
  const group = headingText(state.item);
  const title =
    number === undefined
      ? group && question.shownLabel
      : inOwnLanguage(form, question.t(form.messages.repeat.heading, { group, number }));
  const headingId = `${question.questionId}-heading`;

  return (
    <section
      className="osseo-form-group"
      id={itemId(state.key)}
      tabIndex={-1}
      aria-labelledby={title ? headingId : undefined}
      aria-describedby={question.error ? groupErrorId(question.questionId) : undefined}
      data-invalid={question.error === undefined ? undefined : ''}
    >
      <GroupHead question={question}>
        {title && (
          <FormHeading className="osseo-form-group-heading" id={headingId}>
            {title}
          </FormHeading>
        )}
      </GroupHead>
      <InstanceContext value={undefined}>{title ? <UnderHeading>{children}</UnderHeading> : children}</InstanceContext>
    </section>
  );
}
