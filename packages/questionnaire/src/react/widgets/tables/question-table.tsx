'use client';
import { DataTable, VisuallyHidden } from '@osseo/ui';
import { use, type ReactElement, type ReactNode } from 'react';
import type { ItemState } from '../../../engine/model/session.ts';
import { FormHeading, UnderHeading } from '../../heading-level.tsx';
import { itemId } from '../../question/item-id.ts';
import { inOwnLanguage } from '../../question/own-language.tsx';
import { headingText } from '../../question/question-text.ts';
import { useQuestion } from '../../question/use-question.ts';
import { GroupHead, groupErrorId } from '../../renderers/group-head.tsx';
import { InstanceContext } from '../../renderers/instance-context.ts';
import { usePresented } from '../use-presented.ts';

export interface QuestionTableProps {
  /** The group that asks for a table. */
  state: ItemState;
  /** Whether the table keeps its columns on a narrow screen and scrolls, or makes a block of each row. */
  narrow?: 'scroll' | 'blocks';
  /** What stands after the table, such as a button that adds a row. */
  after?: ReactNode;
  /** `thead` and `tbody`, with their roles. */
  children: ReactNode;
}

/** A group of questions as a table, under the heading that the group has. */
export function QuestionTable({ state, narrow = 'blocks', after, children }: QuestionTableProps): ReactElement {
  const question = useQuestion(state);
  const form = usePresented('QuestionTable');
  const number = use(InstanceContext);
  const group = headingText(state.item);
  const title = inOwnLanguage(
    form,
    number === undefined
      ? form.presentation.showText(state, group)
      : form.t(form.messages.repeat.heading, { group, number }),
  );

  return (
    <div
      className="osseo-form-group osseo-form-table"
      id={itemId(state.key)}
      data-narrow={narrow}
      tabIndex={-1}
      aria-describedby={question.error ? groupErrorId(question.questionId) : undefined}
      data-invalid={question.error === undefined ? undefined : ''}
    >
      <GroupHead question={question}>
        {group && <FormHeading className="osseo-form-group-heading">{title}</FormHeading>}
      </GroupHead>
      {/* A heading is no part of a table: it stands above, and the table has its words once more for those who hear it. */}
      <DataTable narrow={narrow} caption={group && <VisuallyHidden>{title}</VisuallyHidden>}>
        {group ? <UnderHeading>{children}</UnderHeading> : children}
      </DataTable>
      {after}
    </div>
  );
}
