'use client';
/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useStore } from '@osseo/core/react';
import type { ReactElement } from 'react';
import type { ItemKey } from '../../../engine/model/session.ts';
import { useQuestion } from '../../question/use-question.ts';
import { usePresented } from '../use-presented.ts';

export interface ColumnHeadProps {
  /** The first question of the column. */
  itemKey: ItemKey;
}

/** The head of a column: what its questions ask. */
export function ColumnHead({ itemKey }: ColumnHeadProps): ReactElement {
  const { session } = usePresented('ColumnHead');
  const { shownLabel, note } = useQuestion(useStore(session.item(itemKey), (state) => state));
  return (
    <th role="columnheader" scope="col">
      {shownLabel} {note}
    </th>
  );
}
