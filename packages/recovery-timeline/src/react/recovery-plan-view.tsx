'use client';
import type { ReactElement } from 'react';
import { RecoveryTimelineConflicts } from './parts/recovery-timeline-conflicts.tsx';
import { RecoveryTimelineMilestones } from './parts/recovery-timeline-milestones.tsx';
import { RecoveryTimelineToday } from './today/recovery-timeline-today.tsx';
import { RecoveryTimelineRestrictions } from './parts/recovery-timeline-restrictions.tsx';
import { RecoveryTimelineRoot, type RecoveryTimelineRootProps } from './parts/recovery-timeline-root.tsx';
import { RecoveryTimelineSafetyNet } from './parts/recovery-timeline-safety-net.tsx';
import { RecoveryTimelineTasks } from './parts/recovery-timeline-tasks.tsx';
import { RecoveryTimelineTrack } from './parts/recovery-timeline-track.tsx';
import { RecoveryTimelineVisits } from './parts/recovery-timeline-visits.tsx';
import { RecoveryTimelineRail } from './rail/recovery-timeline-rail.tsx';

export interface RecoveryPlanViewProps extends Omit<RecoveryTimelineRootProps, 'children'> {
  /**
   * Everything open, and nothing that is true on one day only: for a page to be
   * printed, and for browsers that print what is folded as it is.
   * @default false
   */
  printing?: boolean;
}

/**
 * The whole plan, ready made: the safety net first, then the present day (day 0
 * without a `today`), what has to be asked, the rail, and all of it in words,
 * folded. The browser's own print opens the folds as well.
 */
export function RecoveryPlanView({ printing = false, ...props }: RecoveryPlanViewProps): ReactElement {
  const folded = !printing;
  return (
    <RecoveryTimelineRoot {...props} today={printing ? null : (props.today ?? null)}>
      <RecoveryTimelineSafetyNet />
      {!printing && <RecoveryTimelineToday />}
      <RecoveryTimelineConflicts />
      <RecoveryTimelineRail />
      <div className="osseo-recovery-folds">
        <RecoveryTimelineRestrictions folded={folded} />
        <RecoveryTimelineVisits folded={folded} />
        <RecoveryTimelineTasks folded={folded} />
        <RecoveryTimelineMilestones folded={folded} />
        {props.plan.tracks.map((track) => (
          <RecoveryTimelineTrack key={track.treatment} track={track} folded={folded} />
        ))}
      </div>
    </RecoveryTimelineRoot>
  );
}
