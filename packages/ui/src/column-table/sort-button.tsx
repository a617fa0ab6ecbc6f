import type { ReactElement } from 'react';
import { Drawing } from '../icon/drawing.tsx';

/** The order of the rows of a table. */
export interface TableSort {
  /** The `id` of a column, or its name where it has none. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface SortButtonProps {
  /** The id of the column. */
  column: string;
  /** The name of the column. */
  name: string;
  /** The direction that the rows are in by this column, if they are. */
  direction: TableSort['direction'] | undefined;
  onSortChange: (sort: TableSort) => void;
}

/** The name of a column as the button that puts the rows in its order, and then turns the order round. */
export function SortButton({ column, name, direction, onSortChange }: SortButtonProps): ReactElement {
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <button type="button" className="osseo-column-table-sort" onClick={() => onSortChange({ column, direction: next })}>
      {name}
      <Drawing path={direction === undefined ? EITHER_WAY : UP} />
    </button>
  );
}

const UP = 'M12 19.5v-15M6 10.5l6-6 6 6';
const EITHER_WAY = 'm8 9 4-4.5L16 9M8 15l4 4.5 4-4.5';
