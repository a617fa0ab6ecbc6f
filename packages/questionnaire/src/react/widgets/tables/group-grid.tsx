'use client';
/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactElement } from 'react';
import type { ItemKey, ItemState } from '../../../engine/model/session.ts';
import { FormItem } from '../../form-item.tsx';
import { itemId } from '../../question/item-id.ts';
import { useQuestion } from '../../question/use-question.ts';
import { useShown } from '../../question/use-shown.ts';
import { underHeading } from '../../renderers/group-head.tsx';
import { GroupItem } from '../../renderers/group-item.tsx';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { usePresented, type Presented } from '../use-presented.ts';
import { ColumnHead } from './column-head.tsx';
import { QuestionTable } from './question-table.tsx';
import { questionsIn, wordsIn } from './questions-in.ts';

/**
 * Groups that ask the same questions, as rows of a table (`grid`): the questions of the first row head the columns.
 * A group that is not made for that is shown as any other.
 */
export function GroupGrid({ state, children }: ItemRendererProps): ReactElement {
  const { session } = usePresented('GroupGrid');
  const [first] = state.children;
  if (first === undefined || !isGrid(session, state)) return <GroupItem state={state}>{children}</GroupItem>;

  return (
    <QuestionTable state={state}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {questionsIn(session, first).map((key) => (
            <ColumnHead key={key} itemKey={key} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {state.children.map((key) => (
          <GridRow key={key} itemKey={key} />
        ))}
      </tbody>
    </QuestionTable>
  );
}

function GridRow({ itemKey }: { itemKey: ItemKey }): ReactElement | null {
  const state = useShown(usePresented('GroupGrid'), itemKey);
  return state ? <ShownRow state={state} /> : null;
}

function ShownRow({ state }: { state: ItemState }): ReactElement {
  const { session, presentation } = usePresented('GroupGrid');
  const question = useQuestion(state);
  return (
    <tr role="row" id={itemId(state.key)} tabIndex={-1}>
      <th role="rowheader" scope="row">
        {question.shownLabel}
        {wordsIn(session, state.key, presentation.isLabel).map((key) => (
          <FormItem key={key} itemKey={key} />
        ))}
        {underHeading(question)}
      </th>
      {questionsIn(session, state.key).map((key) => (
        <td role="cell" key={key} className="osseo-form-cell">
          <FormItem itemKey={key} />
        </td>
      ))}
    </tr>
  );
}

/** Rows that are groups, each with as many questions as the first. */
function isGrid(session: Presented['session'], { children }: ItemState): boolean {
  const lengths = new Set(children.map((key) => questionsIn(session, key).length));
  return (
    lengths.size === 1 &&
    !lengths.has(0) &&
    children.every((key) => {
      const { item } = session.item(key).getSnapshot();
      return item.type === 'group' && !item.repeats;
    })
  );
}
