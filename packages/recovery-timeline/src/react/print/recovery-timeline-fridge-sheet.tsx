'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { SubHeading } from '../internal/sub-heading.tsx';
import { When, WhenSpan } from '../internal/when.tsx';
import { RecoveryTimelineSafetyNet } from '../parts/recovery-timeline-safety-net.tsx';
import { DayLimits } from '../today/day-limits.tsx';
import { firstLimits, firstVisits } from './first-week.ts';

export interface RecoveryTimelineFridgeSheetProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {}

/**
 * One page for a wall: the safety net, and the limits and visits of the first week. The telephone stands at the foot of the root.
 * Renders a `<section>` element.
 */
export function RecoveryTimelineFridgeSheet({ className, ...props }: RecoveryTimelineFridgeSheetProps): ReactElement {
  const { plan, messages } = useRecovery();
  const visits = firstVisits(plan);
  return (
    <section {...props} className={classNames('osseo-recovery-fridge-sheet', className)}>
      <RecoveryTimelineSafetyNet />
      <SubHeading className="osseo-recovery-heading">{messages.print.firstDaysTitle}</SubHeading>
      <div className="osseo-recovery-fridge-columns">
        <div>
          <SubHeading depth={2} className="osseo-recovery-phase-title">
            {messages.restrictionsTitle}
          </SubHeading>
          {firstLimits(plan).map(({ day, limits }) => (
            <div key={day}>
              {day > 0 && (
                <p className="osseo-recovery-phase-when">
                  <When day={day} />
                </p>
              )}
              <DayLimits limits={limits} counted={false} />
            </div>
          ))}
        </div>
        {visits.length > 0 && (
          <div>
            <SubHeading depth={2} className="osseo-recovery-phase-title">
              {messages.visitsTitle}
            </SubHeading>
            <ul className="osseo-recovery-day-limits">
              {visits.map(({ kind, window, purposes }) => (
                <li key={JSON.stringify([kind, window.from, purposes])}>
                  {messages.visitKinds[kind]}{' '}
                  <span className="osseo-recovery-aside">
                    <WhenSpan span={window} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
