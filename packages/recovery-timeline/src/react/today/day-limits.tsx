import { formatMessage } from '@osseo/core';
import type { ReactElement } from 'react';
import { groupBy } from '../../engine/refs/group-by.ts';
import { strictness } from '../../engine/restrictions/strictness.ts';
import type { RestrictionCountdown } from '../../engine/status/countdowns.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fill } from '../internal/fill.tsx';
import { limitNames } from '../internal/limit-names.ts';
import { When } from '../internal/when.tsx';
import { styleOf } from '../rail/rail-model.ts';

interface DayLimitsProps {
  limits: readonly RestrictionCountdown[];
  /** Whether the days that are left are said: they are true on the present day alone. */
  counted: boolean;
}

/** The limits of one day: each level once, under it a line for all that have the same time left. */
export function DayLimits({ limits, counted }: DayLimitsProps): ReactElement {
  const { messages } = useRecovery();
  return (
    <ul className="osseo-recovery-runs">
      {[...groupBy(limits.toSorted(strictestFirst), ({ run }) => styleOf(run))].map(([style, level]) => (
        <li key={style} data-style={style}>
          <strong>{style === 'ask' ? messages.askFirst : messages.levels[style]}</strong>
          <ul className="osseo-recovery-day-limits">
            {[...groupBy(level, timeLeft)].map(([key, alike]) => (
              <li key={key}>
                <DayLimit limits={alike} counted={counted} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Limits of one level that have the same time left. */
function DayLimit({ limits, counted }: DayLimitsProps): ReactElement | null {
  const recovery = useRecovery();
  const { messages, locale } = recovery;
  const [first] = limits;
  if (!first) return null;
  const { run, bindingDays, askFrom } = first;
  const what = limitNames(
    limits.map(({ kind }) => kind),
    'first',
    recovery,
  );
  const isCounted = counted && bindingDays !== null && bindingDays > 0;
  if (isCounted) {
    const left =
      bindingDays === 1 ? messages.lastDay : formatMessage(messages.daysLeft, locale, { count: bindingDays });
    const end =
      askFrom === null ? (
        <Until limit={first} />
      ) : (
        <Fill message={messages.askFrom} values={{ when: <When day={askFrom} /> }} />
      );
    return (
      <Fill
        message={messages.limitCountdown}
        values={{ what, left: <bdi className="osseo-recovery-left">{left}</bdi>, end }}
      />
    );
  }
  return (
    <>
      {what}{' '}
      <span className="osseo-recovery-aside">
        <Until limit={first} />
        {run.meanwhile && (
          <>
            {'. '}
            <Fill message={messages.meanwhile} values={{ level: messages.levels[run.meanwhile.level] }} />
          </>
        )}
      </span>
    </>
  );
}

/** The last day that binds, or of "ask us first" where that is all there is. */
function Until({ limit }: { limit: RestrictionCountdown }): ReactElement {
  const { messages } = useRecovery();
  const end = saidEnd(limit);
  if (end === NEVER) return <>{messages.untilCleared}</>;
  return <Fill message={messages.until} values={{ when: <When day={end} /> }} />;
}

const NEVER = Number.MAX_SAFE_INTEGER;

function saidEnd({ bindingDays, askFrom, overFrom }: RestrictionCountdown): number {
  const after = bindingDays === 0 ? overFrom : (askFrom ?? overFrom);
  return after === null || bindingDays === null ? NEVER : after - 1;
}

function timeLeft({ run, bindingDays, askFrom, overFrom }: RestrictionCountdown): string {
  return [bindingDays, askFrom, overFrom, run.meanwhile?.level].join(' ');
}

/** The strictest first, and of those the one whose end is said to come first. */
function strictestFirst(a: RestrictionCountdown, b: RestrictionCountdown): number {
  return strictness(b.run.level) - strictness(a.run.level) || saidEnd(a) - saidEnd(b);
}
