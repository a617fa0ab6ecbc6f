'use client';
import type { ReactElement, ReactNode } from 'react';
import { RecoveryTimelineCalendarExport } from './calendar-export/recovery-timeline-calendar-export.tsx';
import { RecoveryTimelineChanges } from './changes/recovery-timeline-changes.tsx';
import { RecoveryTimelineConflicts } from './parts/recovery-timeline-conflicts.tsx';
import { RecoveryTimelineMilestones } from './parts/recovery-timeline-milestones.tsx';
import { RecoveryTimelineQuestions } from './parts/recovery-timeline-questions.tsx';
import { RecoveryTimelineRestrictions } from './parts/recovery-timeline-restrictions.tsx';
import { RecoveryTimelineRoot, type RecoveryTimelineRootProps } from './parts/recovery-timeline-root.tsx';
import { RecoveryTimelineSafetyNet } from './parts/recovery-timeline-safety-net.tsx';
import { RecoveryTimelineTasks } from './parts/recovery-timeline-tasks.tsx';
import { RecoveryTimelineTrack } from './parts/recovery-timeline-track.tsx';
import { RecoveryTimelineVisits } from './parts/recovery-timeline-visits.tsx';
import { RecoveryTimelineFridgeSheet } from './print/recovery-timeline-fridge-sheet.tsx';
import { RecoveryTimelinePrint } from './print/recovery-timeline-print.tsx';
import { RecoveryTimelineRail } from './rail/recovery-timeline-rail.tsx';
import { RecoveryTimelineToday } from './today/recovery-timeline-today.tsx';

export interface RecoveryPlanViewProps extends Omit<RecoveryTimelineRootProps, 'children'> {
  /**
   * For a page to be printed, and for browsers that print what is folded as it is: `true` has everything open, and
   * nothing that is true on one day only; `fridge` is the one page for a wall.
   * @default false
   */
  printing?: boolean | 'fridge';
  /** The host's addresses of what script does in the page, so that it can be had without. */
  addresses?: RecoveryAddresses;
  /** What the page says after the safety net and before the present day, such as `RecoveryTimelineUpdates`. */
  children?: ReactNode;
  /**
   * The days of the plan, where a page wants them in another way than drawn: such as a `RecoveryTimelineTimetable`.
   * @default <RecoveryTimelineRail />
   */
  days?: ReactNode;
}

/** Where a host has the same plan in another form. */
export interface RecoveryAddresses {
  /** The calendar file with neutral titles. */
  readonly calendar?: string;
  /** The calendar file that says what each entry is. */
  readonly calendarDetails?: string;
  /** The same dates as a feed. */
  readonly feed?: string;
  /** The plan as a page to be printed. */
  readonly plan?: string;
  /** The one page for a wall. */
  readonly fridge?: string;
}

/**
 * The whole plan, ready made: the safety net first, then the present day (day 0
 * without a `today`), what has to be asked, what differs for this person, the rail, all of it in words,
 * folded, and the ways to keep it. The browser's own print opens the folds as well.
 */
export function RecoveryPlanView({
  printing = false,
  addresses = {},
  children,
  days = <RecoveryTimelineRail />,
  ...props
}: RecoveryPlanViewProps): ReactElement {
  const today = printing ? null : (props.today ?? null);
  return (
    <RecoveryTimelineRoot {...props} today={today}>
      {printing === 'fridge' ? (
        <RecoveryTimelineFridgeSheet />
      ) : (
        <>
          <RecoveryTimelineSafetyNet />
          {children}
          {!printing && <RecoveryTimelineToday />}
          <RecoveryTimelineQuestions />
          <RecoveryTimelineConflicts />
          <RecoveryTimelineChanges />
          {days}
          <InWords plan={props.plan} folded={!printing} />
          {!printing && <Keeping {...addresses} />}
        </>
      )}
    </RecoveryTimelineRoot>
  );
}

/** All of the plan, one part for each kind of thing in it. */
function InWords({ plan, folded }: Pick<RecoveryPlanViewProps, 'plan'> & { folded: boolean }): ReactElement {
  return (
    <div className="osseo-recovery-folds">
      <RecoveryTimelineRestrictions folded={folded} />
      <RecoveryTimelineVisits folded={folded} />
      <RecoveryTimelineTasks folded={folded} />
      <RecoveryTimelineMilestones folded={folded} />
      {plan.tracks.map((track) => (
        <RecoveryTimelineTrack key={track.treatment} track={track} folded={folded} />
      ))}
    </div>
  );
}

/** How the plan is taken along. */
function Keeping({ calendar, calendarDetails, feed, plan, fridge }: RecoveryAddresses): ReactElement {
  return (
    <>
      <RecoveryTimelineCalendarExport href={calendar} detailsHref={calendarDetails} feedHref={feed} />
      <RecoveryTimelinePrint planHref={plan} fridgeHref={fridge} />
    </>
  );
}
