import type { Restriction, Window } from '@osseo/procedures';
import { recoveryEn } from '@osseo/recovery-timeline/messages/en';
import { DataTable } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import { timeInWords } from '../../content/time-in-words.ts';
import { Said, SaidList } from '../said.tsx';
import { useSheet } from '../sheet-context.ts';

/** Stretches of the recovery that feel alike, with what is normal and what to do. */
export function Phases(): ReactElement {
  const { phases } = useSheet().procedure.recovery;
  return (
    <Rows caption={`Phases: ${phases.length}`} heads={['When', 'Phase', 'What is normal', 'What to do']}>
      {phases.map(({ id, span, title, normal, care }) => (
        <tr key={id}>
          <th scope="row">{timeInWords(span)}</th>
          <td>
            <Said of={title} />
          </td>
          <td>
            <SaidList keys={normal} />
          </td>
          <td>
            <SaidList keys={care} />
          </td>
        </tr>
      ))}
    </Rows>
  );
}

/** What not to do, how strictly, and until when. */
export function Restrictions(): ReactElement {
  const { restrictions } = useSheet().procedure.recovery;
  return (
    <Rows caption={`Restrictions: ${restrictions.length}`} heads={['What', 'Level', 'When', 'Statement']}>
      {restrictions.map((restriction) => (
        <tr key={restriction.id}>
          <th scope="row">{recoveryEn.restrictionKinds[restriction.kind]}</th>
          <td>{recoveryEn.levels[restriction.level]}</td>
          <td>{whenOf(restriction)}</td>
          <td>
            <Said of={restriction.statement} />
          </td>
        </tr>
      ))}
    </Rows>
  );
}

/** What to do, and which restrictions would stand in its way. */
export function Tasks(): ReactElement {
  const { tasks } = useSheet().procedure.recovery;
  return (
    <Rows caption={`Tasks: ${tasks.length}`} heads={['When', 'Statement', 'Deferred by']}>
      {tasks.map(({ id, span, statement, touches }) => (
        <tr key={id}>
          <th scope="row">{timeInWords(span)}</th>
          <td>
            <Said of={statement} />
          </td>
          <td>{touches.map((kind) => recoveryEn.restrictionKinds[kind]).join(', ') || 'No restriction'}</td>
        </tr>
      ))}
    </Rows>
  );
}

/** When the patient is seen, and whether the day may be shared. */
export function Visits(): ReactElement {
  const { visits } = useSheet().procedure.recovery;
  return (
    <Rows caption={`Visits: ${visits.length}`} heads={['When', 'Kind', 'Statement', 'Shares a day']}>
      {visits.map(({ id, kind, window, mergeable, statement }) => (
        <tr key={id}>
          <th scope="row">{windowInWords(window)}</th>
          <td>{recoveryEn.visitKinds[kind]}</td>
          <td>
            <Said of={statement} />
          </td>
          <td>{mergeable ? 'Yes, with another of its kind' : 'No'}</td>
        </tr>
      ))}
    </Rows>
  );
}

/** What is possible or visible from when on. */
export function Milestones(): ReactElement {
  const { milestones } = useSheet().procedure.recovery;
  return (
    <Rows caption={`Milestones: ${milestones.length}`} heads={['Earliest to usual', 'Kind', 'Statement']}>
      {milestones.map(({ id, kind, window, statement }) => (
        <tr key={id}>
          <th scope="row">{windowInWords(window)}</th>
          <td>{recoveryEn.milestoneKinds[kind]}</td>
          <td>
            <Said of={statement} />
          </td>
        </tr>
      ))}
    </Rows>
  );
}

function Rows({
  caption,
  heads,
  children,
}: {
  caption: string;
  heads: readonly string[];
  children: ReactNode;
}): ReactElement {
  return (
    <DataTable caption={caption} className="osseo-storybook-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </DataTable>
  );
}

function windowInWords({ unit, min, max }: Window): string {
  return timeInWords({ unit, from: min, to: max });
}

/** Binding up to its earliest end, "ask us first" from there to its latest. */
function whenOf({ from, until }: Restriction): string {
  if (until === null) return `From day ${from} until the clinic clears it`;
  const { unit, min, max } = until;
  const binding = `Day ${from} to ${unit} ${min}`;
  return min === max ? binding : `${binding}, then ask first to ${unit} ${max}`;
}
