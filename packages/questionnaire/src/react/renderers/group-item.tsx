'use client';
import { use, type ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { FormHeading, UnderHeading } from '../heading-level.tsx';
import { itemId, questionId } from '../question/item-id.ts';
import { headingText } from '../question/question-text.ts';
import { useQuestion } from '../question/use-question.ts';
import { useWords } from '../question/words.ts';
import { InstanceContext } from './instance-context.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** A section of the form with a heading. One instance of a repeating group is numbered. */
export function GroupItem({ state, children }: ItemRendererProps): ReactElement {
  const { shownHelp, above, error } = useQuestion(state);
  const { presentation } = useForm('FormItem');
  const { t, messages } = useWords('FormItem');
  const number = use(InstanceContext);
  const group = headingText(state.item);
  const title =
    number === undefined ? group && presentation.showText(state, group) : t(messages.repeat.heading, { group, number });
  const headingId = `${questionId(state.key)}-heading`;
  const errorId = `${questionId(state.key)}-error`;

  return (
    <section
      className="osseo-form-group"
      id={itemId(state.key)}
      tabIndex={-1}
      aria-labelledby={title ? headingId : undefined}
      aria-describedby={error ? errorId : undefined}
      data-invalid={error === undefined ? undefined : ''}
    >
      {(title || shownHelp || above || error) && (
        <div className="osseo-form-group-head">
          {title && (
            <FormHeading className="osseo-form-group-heading" id={headingId}>
              {title}
            </FormHeading>
          )}
          {shownHelp && <p className="osseo-form-group-help">{shownHelp}</p>}
          {above}
          {error && (
            <p className="osseo-form-group-error" id={errorId}>
              {error}
            </p>
          )}
        </div>
      )}
      <InstanceContext value={undefined}>{title ? <UnderHeading>{children}</UnderHeading> : children}</InstanceContext>
    </section>
  );
}
