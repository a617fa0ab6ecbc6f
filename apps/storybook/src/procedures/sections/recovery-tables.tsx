import type { Restriction, Window } from '@osseo/procedures';
import type { RecoveryMessages } from '@osseo/recovery-timeline/react';
import type { ReactElement, ReactNode } from 'react';
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
        { name: 'What', render: ({ kind }) => <Named>{({ restrictionKinds }) => restrictionKinds[kind]}</Named> },
        { name: 'Level', render: ({ level }) => <Named>{({ levels }) => levels[level]}</Named> },
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
            touches.length === 0 ? (
              'No restriction'
            ) : (
              <Named>{({ restrictionKinds }) => touches.map((kind) => restrictionKinds[kind]).join(', ')}</Named>
            ),
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
        { name: 'Kind', render: ({ kind }) => <Named>{({ visitKinds }) => visitKinds[kind]}</Named> },
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
        { name: 'Kind', render: ({ kind }) => <Named>{({ milestoneKinds }) => milestoneKinds[kind]}</Named> },
        SAID,
      ]}
    />
  );
}

/** A name of the timeline, in the language of the sheet. */
function Named({ children }: { children: (messages: RecoveryMessages) => ReactNode }): ReactElement {
  const { words, catalogues } = useSheet();
  return <span lang={words.locale}>{children(catalogues.recovery)}</span>;
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
