import type { RestrictionKind } from '@osseo/procedures';
import type { ReactElement } from 'react';
import { covers } from '../../engine/dates/plan-dates.ts';
import { nextUp, restrictionsOn } from '../../engine/status/status-on.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fill } from '../internal/fill.tsx';
import { limitNames } from '../internal/limit-names.ts';
import { SubHeading } from '../internal/sub-heading.tsx';
import { When } from '../internal/when.tsx';
import { RailEntryText, type RailLine } from '../rail/rail-entry-text.tsx';

/** Visits that are due already, and all of the next day on which anything happens; nothing when the plan is over. */
export function NextUp({ day }: { day: number }): ReactElement | null {
  const { plan, messages } = useRecovery();
  const due = plan.visits.filter(({ window }) => covers(window, day));
  const next = nextUp(plan, day);
  const [first] = next;
  if (!first && due.length === 0) return null;
  return (
    <div className="osseo-recovery-today-part">
      <SubHeading depth={2} className="osseo-recovery-phase-title">
        {messages.nextTitle}
      </SubHeading>
      <ul className="osseo-recovery-next">
        {due.map((visit) => (
          <NextLine key={JSON.stringify([visit.kind, visit.purposes])} line={{ type: 'visit', day, visit }} />
        ))}
        {first && (
          <li>
            <When day={first.day} />
            <ul>
              {next.map(
                (entry) => entry.type !== 'restriction-end' && <NextLine key={JSON.stringify(entry)} line={entry} />,
              )}
              <NextEnds
                kinds={next.filter((entry) => entry.type === 'restriction-end').map(({ kind }) => kind)}
                day={first.day}
              />
            </ul>
          </li>
        )}
      </ul>
    </div>
  );
}

function NextLine({ line }: { line: RailLine }): ReactElement {
  return (
    <li>
      <RailEntryText entry={line} />
    </li>
  );
}

/** Limits that bind no longer from a day on: those that are asked about first, and those that are over. */
function NextEnds({ kinds, day }: { kinds: readonly RestrictionKind[]; day: number }): ReactElement {
  const recovery = useRecovery();
  const { plan, messages } = recovery;
  const standing = new Set(restrictionsOn(plan, day).map(({ kind }) => kind));
  const asked = kinds.filter((kind) => standing.has(kind));
  const over = kinds.filter((kind) => !standing.has(kind));
  return (
    <>
      {asked.length > 0 && (
        <li>
          <Fill
            message={messages.limitsBegin}
            values={{ level: messages.askFirst, what: limitNames(asked, 'middle', recovery) }}
          />
        </li>
      )}
      {over.length > 0 && (
        <li>
          <Fill message={messages.limitEnds} values={{ what: limitNames(over, 'middle', recovery) }} />
        </li>
      )}
    </>
  );
}
