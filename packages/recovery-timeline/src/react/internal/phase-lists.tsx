import type { ReactElement } from 'react';
import type { PlannedPhase, StatementRef } from '../../engine/model/plan.ts';
import { refKey } from '../../engine/refs/statement-refs.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Statement } from './statement.tsx';

/** What is normal in a phase, and what to do. */
export function PhaseLists({ phase }: { phase: PlannedPhase }): ReactElement {
  const { messages } = useRecovery();
  return (
    <div className="osseo-recovery-phase-lists">
      <PhaseList title={messages.normalTitle} statements={phase.normal} />
      <PhaseList title={messages.careTitle} statements={phase.care} />
    </div>
  );
}

function PhaseList({ title, statements }: { title: string; statements: readonly StatementRef[] }): ReactElement | null {
  if (statements.length === 0) return null;
  return (
    <div>
      <p className="osseo-recovery-phase-label">{title}</p>
      <ul>
        {statements.map((statement) => (
          <li key={refKey(statement)}>
            <Statement of={statement} />
          </li>
        ))}
      </ul>
    </div>
  );
}
