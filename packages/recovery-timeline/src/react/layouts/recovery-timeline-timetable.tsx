'use client';
import { useMemo, type ComponentPropsWithRef, type ReactElement } from 'react';
import { useRecovery } from '../context/recovery-context.ts';
import { classNames } from '../internal/class-names.ts';
import { SubHeading } from '../internal/sub-heading.tsx';
import { planEntries } from './plan-entries.tsx';
import { Timetable } from './timetable.tsx';
import type { TimetableLayout } from './timetable-entry.ts';

export interface RecoveryTimelineTimetableProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /**
   * How the days of the plan lie: `horizontal` scrolls sideways, `agenda` goes by day, `compact` has a line for each
   * thing. `vertical` is a list as well; the drawn one is `RecoveryTimelineRail`.
   * @default 'agenda'
   */
  layout?: TimetableLayout;
}

/**
 * The plan as a list of dated things: phases, visits, limits, what to do, and what to expect. Visits and what is to be
 * done have a box inside `RecoveryTimelineRecords`. Renders a `<section>` element with an ordered list.
 */
export function RecoveryTimelineTimetable({
  layout = 'agenda',
  className,
  ...props
}: RecoveryTimelineTimetableProps): ReactElement {
  const recovery = useRecovery();
  const { locale, messages, todayDay, headingLevel, plan, texts } = recovery;
  const entries = useMemo(() => planEntries({ plan, texts, messages, locale }), [plan, texts, messages, locale]);
  return (
    <section {...props} className={classNames('osseo-recovery-timetable', className)}>
      <SubHeading className="osseo-recovery-heading">{messages.railTitle}</SubHeading>
      <Timetable
        entries={entries}
        label={messages.railTitle}
        locale={locale}
        messages={messages}
        layout={layout}
        todayDay={todayDay}
        headingLevel={(headingLevel + 2) as 3 | 4 | 5}
      />
    </section>
  );
}
