import { use, type ReactElement, type ReactNode } from 'react';
import type { MergedVisit, PlannedTask } from '../../engine/model/plan.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { RecordBox } from './record-box.tsx';
import { recordIdOf } from './record-id-of.ts';
import { RecordsContext, useRecord, type RecordKeeper } from './records-context.ts';

interface RecordableProps {
  of: PlannedTask | MergedVisit;
  /** Its name. */
  children: ReactNode;
}

/** The name of a task or a visit, with the box of its record where records are kept. */
export function Recordable({ of, children }: RecordableProps): ReactNode {
  const keeper = use(RecordsContext);
  if (!keeper) return children;
  return (
    <Recorded of={of} keeper={keeper}>
      {children}
    </Recorded>
  );
}

function Recorded({ of, keeper, children }: RecordableProps & { keeper: RecordKeeper }): ReactElement {
  const { recordStates } = useRecovery().messages;
  const id = recordIdOf(of);
  const state = useRecord(keeper, id);
  return (
    <>
      <RecordBox id={id} state={state} keeper={keeper} word={recordStates.done}>
        {children}
      </RecordBox>
      {state !== null && state !== 'done' && <span className="osseo-recovery-aside"> {recordStates[state]}</span>}
    </>
  );
}
