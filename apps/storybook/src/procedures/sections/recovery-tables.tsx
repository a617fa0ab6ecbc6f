import type { Restriction, Window } from '@osseo/procedures';
import { recoveryEn } from '@osseo/recovery-timeline/messages/en';
import type { ReactElement } from 'react';
import { ReadingTable, type Column } from '../../content/reading-table.tsx';
import { timeInWords } from '../../content/time-in-words.ts';
import { Said, SaidList } from '../said.tsx';
import { useSheet } from '../sheet-context.ts';

/** Stretches of the recovery that feel alike, with what is normal and what to do. */
export function Phases(): ReactElement {
  const { phases } = useSheet().procedure.recovery;
  return (
    <ReadingTable
      caption={`Phases: ${phases.length}`}
      rows={phases}
      columns={[
        { name: 'When', render: ({ span }) => timeInWords(span) },
        { name: 'Phase', render: ({ title }) => <Said of={title} /> },
        { name: 'What is normal', render: ({ normal }) => <SaidList keys={normal} /> },
        { name: 'What to do', render: ({ care }) => <SaidList keys={care} /> },
      ]}
    />
  );
}

/** What not to do, how strictly, and until when. */
export function Restrictions(): ReactElement {
  const { restrictions } = useSheet().procedure.recovery;
  return (
    <ReadingTable
      caption={`Restrictions: ${restrictions.length}`}
      rows={restrictions}
      columns={[
        { name: 'What', render: ({ kind }) => recoveryEn.restrictionKinds[kind] },
        { name: 'Level', render: ({ level }) => recoveryEn.levels[level] },
        { name: 'When', render: whenOf },
        SAID,
      ]}
    />
  );
}

/** What to do, and which restrictions would stand in its way. */
export function Tasks(): ReactElement {
  const { tasks } = useSheet().procedure.recovery;
  return (
    <ReadingTable
      caption={`Tasks: ${tasks.length}`}
      rows={tasks}
      columns={[
        { name: 'When', render: ({ span }) => timeInWords(span) },
        SAID,
        {
          name: 'Deferred by',
          render: ({ touches }) =>
            touches.map((kind) => recoveryEn.restrictionKinds[kind]).join(', ') || 'No restriction',
        },
      ]}
    />
  );
}

/** When the patient is seen, and whether the day may be shared. */
export function Visits(): ReactElement {
  const { visits } = useSheet().procedure.recovery;
  return (
    <ReadingTable
      caption={`Visits: ${visits.length}`}
      rows={visits}
      columns={[
        { name: 'When', render: ({ window }) => windowInWords(window) },
        { name: 'Kind', render: ({ kind }) => recoveryEn.visitKinds[kind] },
        SAID,
        { name: 'Shares a day', render: ({ mergeable }) => (mergeable ? 'Yes, with another of its kind' : 'No') },
      ]}
    />
  );
}

/** What is possible or visible from when on. */
export function Milestones(): ReactElement {
  const { milestones } = useSheet().procedure.recovery;
  return (
    <ReadingTable
      caption={`Milestones: ${milestones.length}`}
      rows={milestones}
      columns={[
        { name: 'Earliest to usual', render: ({ window }) => windowInWords(window) },
        { name: 'Kind', render: ({ kind }) => recoveryEn.milestoneKinds[kind] },
        SAID,
      ]}
    />
  );
}

const SAID: Column<{ readonly statement: string }> = {
  name: 'Statement',
  render: ({ statement }) => <Said of={statement} />,
};

function windowInWords({ unit, min, max }: Window): string {
  return timeInWords({ unit, from: min, to: max });
}

/** Binding up to its earliest end, "ask us first" from there to its latest. */
function whenOf({ from, until }: Restriction): string {
  if (until === null) return `From day ${from} until the clinic clears it`;
  const { unit, min, max } = until;
  const binding = unit === 'day' && min === from ? `Day ${from}` : `Day ${from} to ${unit} ${min}`;
  return min === max ? binding : `${binding}, then ask first to ${unit} ${max}`;
}
