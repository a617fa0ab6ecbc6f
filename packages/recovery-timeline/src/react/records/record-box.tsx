import { use, type ReactElement, type ReactNode } from 'react';
import type { RecordState } from './records.ts';
import { RecordsContext, useRecord, type RecordKeeper } from './records-context.ts';

interface RecordBoxProps {
  id: string;
  state: RecordState | null;
  keeper: RecordKeeper;
  /** What the box is for. */
  children: ReactNode;
}

/** A box to tick, with its name. It is a field of whatever form it stands in. */
export function RecordBox({ id, state, keeper, children }: RecordBoxProps): ReactElement {
  return (
    <label className="osseo-record">
      <input
        type="checkbox"
        className="osseo-record-box"
        name={keeper.name}
        value={id}
        checked={state === 'done'}
        onChange={(event) => keeper.record(id, event)}
      />
      {children}
    </label>
  );
}

/** A name with the box of its record, where records are kept, and the name alone where not. */
export function Recordable({ id, children }: Pick<RecordBoxProps, 'id' | 'children'>): ReactNode {
  const keeper = use(RecordsContext);
  return keeper ? (
    <Recorded keeper={keeper} id={id}>
      {children}
    </Recorded>
  ) : (
    children
  );
}

function Recorded({ keeper, id, children }: Omit<RecordBoxProps, 'state'>): ReactElement {
  return (
    <RecordBox id={id} state={useRecord(keeper, id)} keeper={keeper}>
      {children}
    </RecordBox>
  );
}
