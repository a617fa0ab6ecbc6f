import type { ReactElement } from 'react';
import { groupBy } from '../../engine/refs/group-by.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fill } from '../internal/fill.tsx';
import { limitNames } from '../internal/limit-names.ts';
import type { Limit, RailEntry } from './rail-entries.ts';
import { styleOf } from './rail-model.ts';

/**
 * The limits that begin on one day, a line for each level. When they end is said
 * where they end; of those without a known end it is said here.
 */
export function RailLimits({ entries }: { entries: readonly RailEntry[] }): ReactElement {
  const limits = entries.filter((entry) => entry.type === 'limit');
  const lines = groupBy(limits, ({ run, to }) => `${styleOf(run)} ${to === null}`);
  return (
    <>
      {[...lines].map(([key, line]) => (
        <li key={key} data-type="limit">
          <RailLimitsLine limits={line} />
        </li>
      ))}
    </>
  );
}

function RailLimitsLine({ limits }: { limits: readonly Limit[] }): ReactElement | null {
  const recovery = useRecovery();
  const { messages } = recovery;
  const [first] = limits;
  if (!first) return null;
  const style = styleOf(first.run);
  const kinds = limits.map(({ kind }) => kind);
  return (
    <>
      <Fill
        message={messages.limitsBegin}
        values={{
          level: (
            <span className="osseo-recovery-rail-level">
              {style === 'ask' ? messages.askFirst : messages.levels[style]}
            </span>
          ),
          what: limitNames(kinds, 'middle', recovery),
        }}
      />
      {first.to === null && <span className="osseo-recovery-aside"> {messages.untilCleared}</span>}
    </>
  );
}

/** All limits that end on one day, in one line. */
export function RailLimitEnds({ entries }: { entries: readonly RailEntry[] }): ReactElement | null {
  const recovery = useRecovery();
  const ends = entries.filter((entry) => entry.type === 'limit-end');
  if (ends.length === 0) return null;
  const what = limitNames(
    ends.map(({ kind }) => kind),
    'middle',
    recovery,
  );
  return (
    <li data-type="limit-end">
      <Fill message={recovery.messages.limitEnds} values={{ what }} />
    </li>
  );
}
