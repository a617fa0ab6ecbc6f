'use client';
import { formatCivilDate, formatMessage } from '@osseo/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { dateOf } from '../../engine/dates/plan-dates.ts';
import type { RecoveryPlan } from '../../engine/model/plan.ts';
import { countdowns } from '../../engine/status/countdowns.ts';
import { statusOn, type PhaseStatus } from '../../engine/status/status-on.ts';
import { nameOf } from '../../engine/texts/plan-texts.ts';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { PhaseLists } from '../internal/phase-lists.tsx';
import { Statement } from '../internal/statement.tsx';
import { SubHeading } from '../internal/sub-heading.tsx';
import { WhenSpan } from '../internal/when.tsx';
import { DayLimits } from './day-limits.tsx';
import { NextUp } from './next-up.tsx';

export interface RecoveryTimelineTodayProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {}

/**
 * The present day by itself: what is normal and what to do in the phase of each
 * treatment, the limits with the days that are left of them, and what comes next.
 * Day 0 stands in for it as long as `today` is unknown, or is a day of which the
 * plan does not speak; then nothing is counted down.
 * Renders a `<section>` element with `data-today` on the present day.
 */
export function RecoveryTimelineToday({ className, ...props }: RecoveryTimelineTodayProps): ReactElement {
  const { plan, messages, locale, todayDay } = useRecovery();
  const isToday = todayDay !== null && (phasesOn(plan, todayDay).length > 0 || limitsOn(plan, todayDay).length > 0);
  const day = isToday ? todayDay : 0;
  const date = dateOf(plan, day);
  const limits = limitsOn(plan, day);

  return (
    <section {...props} className={classNames('osseo-recovery-today', className)} data-today={isToday ? '' : undefined}>
      <SubHeading className="osseo-recovery-heading">{isToday ? messages.today : messages.firstDayTitle}</SubHeading>
      <p className="osseo-recovery-today-date">
        {date !== null && (
          <>
            <bdi>
              <time dateTime={date}>
                {formatCivilDate(date, locale, { weekday: 'long', day: 'numeric', month: 'long' })}
              </time>
            </bdi>
            {' · '}
          </>
        )}
        <bdi>{formatMessage(messages.day, locale, { day })}</bdi>
      </p>
      <div className="osseo-recovery-today-parts">
        {phasesOn(plan, day).map((status) => (
          <TodayPhase key={status.treatment} {...status} />
        ))}
        {limits.length > 0 && (
          <div className="osseo-recovery-today-part">
            <SubHeading depth={2} className="osseo-recovery-phase-title">
              {messages.limitsOnDay}
            </SubHeading>
            <DayLimits limits={limits} counted={isToday} />
          </div>
        )}
        <NextUp day={day} />
      </div>
    </section>
  );
}

function TodayPhase({ treatment, phase }: PhaseStatus): ReactElement {
  const { texts } = useRecovery();
  return (
    <div className="osseo-recovery-today-part">
      <SubHeading depth={2} className="osseo-recovery-phase-title">
        <Statement of={phase.title} />
      </SubHeading>
      <p className="osseo-recovery-phase-when">
        <bdi>{nameOf(texts, treatment)}</bdi>
        {' · '}
        <WhenSpan span={phase} />
      </p>
      <PhaseLists phase={phase} />
    </div>
  );
}

function phasesOn(plan: RecoveryPlan, day: number): readonly PhaseStatus[] {
  return statusOn(plan, day).filter(({ state }) => state === 'now');
}

function limitsOn(plan: RecoveryPlan, day: number) {
  return countdowns(plan, day).filter((countdown) => countdown.type === 'restriction');
}
