import type { ReactElement, ReactNode } from 'react';
import type { RecordState } from './records.ts';
import type { RecordKeeper } from './records-context.ts';

interface RecordBoxProps {
  id: string;
  state: RecordState | null;
  keeper: RecordKeeper;
  /** What is written behind the name of what is done. */
  word: string;
  /** What the box is for. */
  children: ReactNode;
}

/**
 * A box to tick, with its name. It is a field of whatever form it stands in. Beside the tick a style sheet writes the
 * word, which keeps its room when it is not seen: nothing moves, and no other line is laid out, because one is ticked.
 */
export function RecordBox({ id, state, keeper, word, children }: RecordBoxProps): ReactElement {
  return (
    <label className="osseo-record" data-word={word}>
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
