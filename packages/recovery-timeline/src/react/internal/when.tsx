import { formatCivilDate, formatMessage, type CivilDateStyle } from '@osseo/core';
import type { ReactElement } from 'react';
import { dateOf } from '../../engine/dates/plan-dates.ts';
import type { PlanSpan } from '../../engine/model/plan.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { Fill } from './fill.tsx';

const LONG: CivilDateStyle = { day: 'numeric', month: 'short', year: 'numeric' };
const SHORT: CivilDateStyle = { day: 'numeric', month: 'short' };

/**
 * A day of the plan: its date as a `<time>` element, or "day 28" where the plan
 * has no dates. The year is written where it is not the year of day 0.
 */
export function When({ day }: { day: number }): ReactElement {
  const { plan, locale, messages, year } = useRecovery();
  const date = dateOf(plan, day);
  if (date === null) return <bdi className="osseo-recovery-when">{formatMessage(messages.day, locale, { day })}</bdi>;
  const format = date.slice(0, 4) === year ? SHORT : LONG;
  return (
    <bdi className="osseo-recovery-when">
      <time dateTime={date}>{formatCivilDate(date, locale, format)}</time>
    </bdi>
  );
}

/** A stretch of the plan, one day of it, or a stretch without a known end. */
export function WhenSpan({ span }: { span: Pick<PlanSpan, 'from' | 'to'> }): ReactElement {
  const { messages } = useRecovery();
  if (span.to === null) return <Fill message={messages.onwards} values={{ from: <When day={span.from} /> }} />;
  if (span.to === span.from) return <When day={span.from} />;
  return <Fill message={messages.between} values={{ from: <When day={span.from} />, to: <When day={span.to} /> }} />;
}

/** When something becomes possible again: the earliest and the usual day, or the one day that is known. */
export function WhenReached({ window }: { window: Pick<PlanSpan, 'from' | 'to'> }): ReactElement {
  const { messages } = useRecovery();
  const usual = <When day={window.to ?? window.from} />;
  if (window.to === null || window.to === window.from) return <Fill message={messages.usuallyBy} values={{ usual }} />;
  return <Fill message={messages.earliest} values={{ earliest: <When day={window.from} />, usual }} />;
}
