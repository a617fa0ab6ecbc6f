'use client';
import type { ReactElement } from 'react';
import { RecoveryTimelineConflicts } from './parts/recovery-timeline-conflicts.tsx';
import { RecoveryTimelineMilestones } from './parts/recovery-timeline-milestones.tsx';
import { RecoveryTimelineRestrictions } from './parts/recovery-timeline-restrictions.tsx';
import { RecoveryTimelineRoot, type RecoveryTimelineRootProps } from './parts/recovery-timeline-root.tsx';
import { RecoveryTimelineSafetyNet } from './parts/recovery-timeline-safety-net.tsx';
import { RecoveryTimelineTasks } from './parts/recovery-timeline-tasks.tsx';
import { RecoveryTimelineTrack } from './parts/recovery-timeline-track.tsx';
import { RecoveryTimelineVisits } from './parts/recovery-timeline-visits.tsx';
import { RecoveryTimelineRail } from './rail/recovery-timeline-rail.tsx';

export interface RecoveryPlanViewProps extends Omit<RecoveryTimelineRootProps, 'children'> {}

/** The whole plan, ready made: the safety net first, then what has to be asked, the rail, and all of it in words. */
export function RecoveryPlanView(props: RecoveryPlanViewProps): ReactElement {
  return (
    <RecoveryTimelineRoot {...props}>
      <RecoveryTimelineSafetyNet />
      <RecoveryTimelineConflicts />
      <RecoveryTimelineRail />
      <RecoveryTimelineRestrictions />
      <RecoveryTimelineVisits />
      <RecoveryTimelineTasks />
      <RecoveryTimelineMilestones />
      {props.plan.tracks.map((track) => (
        <RecoveryTimelineTrack key={track.treatment} track={track} />
      ))}
    </RecoveryTimelineRoot>
  );
}
