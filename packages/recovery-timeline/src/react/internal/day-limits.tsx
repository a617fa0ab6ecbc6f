import type { ReactElement } from 'react';
import { groupBy } from '../../engine/refs/group-by.ts';
import { useRecovery } from '../context/recovery-context.ts';
import type { Limit } from '../rail/rail-entries.ts';
import { styleOf } from '../rail/rail-model.ts';
import { Fill } from './fill.tsx';
import { limitNames } from './limit-names.ts';
import { When } from './when.tsx';

/** The limits of one day: each level once, under it a line for each day on which some of them end. */
export function DayLimits({ limits }: { limits: readonly Limit[] }): ReactElement {
  const { messages } = useRecovery();
  return (
    <ul className="osseo-recovery-runs">
      {[...groupBy(limits, ({ run }) => styleOf(run))].map(([style, level]) => (
        <li key={style} data-style={style}>
          <strong>{style === 'ask' ? messages.askFirst : messages.levels[style]}</strong>
          <ul className="osseo-recovery-day-limits">
            {[...groupBy(level, ({ to, run }) => `${to} ${run.meanwhile?.level}`)].map(([key, alike]) => (
              <li key={key}>
                <DayLimit limits={alike} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Limits of one level that end on the same day. */
function DayLimit({ limits }: { limits: readonly Limit[] }): ReactElement {
  const recovery = useRecovery();
  const { messages } = recovery;
  const to = limits[0]?.to ?? null;
  const meanwhile = limits[0]?.run.meanwhile;
  const kinds = limits.map(({ kind }) => kind);
  return (
    <>
      {limitNames(kinds, 'first', recovery)}{' '}
      <span className="osseo-recovery-aside">
        {to === null ? messages.untilCleared : <Fill message={messages.until} values={{ when: <When day={to} /> }} />}
        {meanwhile && (
          <>
            {'. '}
            <Fill message={messages.meanwhile} values={{ level: messages.levels[meanwhile.level] }} />
          </>
        )}
      </span>
    </>
  );
}
