export { RecoveryPlanView, type RecoveryAddresses, type RecoveryPlanViewProps } from './recovery-plan-view.tsx';
export { RecoveryTimelineRoot, type RecoveryTimelineRootProps } from './parts/recovery-timeline-root.tsx';
export {
  RecoveryTimelineSafetyNet,
  type RecoveryTimelineSafetyNetProps,
} from './parts/recovery-timeline-safety-net.tsx';
export { RecoveryTimelineToday, type RecoveryTimelineTodayProps } from './today/recovery-timeline-today.tsx';
export { RecoveryTimelineRail, type RecoveryTimelineRailProps } from './rail/recovery-timeline-rail.tsx';
export { RecoveryTimelineTrack, type RecoveryTimelineTrackProps } from './parts/recovery-timeline-track.tsx';
export { RecoveryTimelinePhase, type RecoveryTimelinePhaseProps } from './parts/recovery-timeline-phase.tsx';
export {
  RecoveryTimelineRestrictions,
  type RecoveryTimelineRestrictionsProps,
} from './parts/recovery-timeline-restrictions.tsx';
export { RecoveryTimelineVisits, type RecoveryTimelineVisitsProps } from './parts/recovery-timeline-visits.tsx';
export { RecoveryTimelineTasks, type RecoveryTimelineTasksProps } from './parts/recovery-timeline-tasks.tsx';
export {
  RecoveryTimelineMilestone,
  type RecoveryTimelineMilestoneProps,
} from './parts/recovery-timeline-milestone.tsx';
export {
  RecoveryTimelineMilestones,
  type RecoveryTimelineMilestonesProps,
} from './parts/recovery-timeline-milestones.tsx';
export {
  RecoveryTimelineConflicts,
  type RecoveryTimelineConflictsProps,
} from './parts/recovery-timeline-conflicts.tsx';
export {
  RecoveryTimelineQuestions,
  type RecoveryTimelineQuestionsProps,
} from './parts/recovery-timeline-questions.tsx';
export { RecoveryTimelineChanges, type RecoveryTimelineChangesProps } from './changes/recovery-timeline-changes.tsx';
export { RecoveryTimelineUpdates, type RecoveryTimelineUpdatesProps } from './updates/recovery-timeline-updates.tsx';
export {
  RecoveryTimelineCalendarExport,
  type RecoveryTimelineCalendarExportProps,
} from './calendar-export/recovery-timeline-calendar-export.tsx';
export { RecoveryTimelinePrint, type RecoveryTimelinePrintProps } from './print/recovery-timeline-print.tsx';
export {
  RecoveryTimelineFridgeSheet,
  type RecoveryTimelineFridgeSheetProps,
} from './print/recovery-timeline-fridge-sheet.tsx';
export { useToday } from './today/use-today.ts';
export {
  RecoveryTimelineRecords,
  type RecordChangeDetails,
  type RecoveryTimelineRecordsProps,
} from './records/recovery-timeline-records.tsx';
export {
  createRecords,
  type Records,
  type RecordsStore,
  type RecordState,
  type RecordStates,
} from './records/records.ts';
export { recordIdOf } from './records/record-id-of.ts';
export {
  RecoveryTimelineTimetable,
  type RecoveryTimelineTimetableProps,
} from './layouts/recovery-timeline-timetable.tsx';
export { Timetable, type TimetableProps } from './layouts/timetable.tsx';
export type { TimetableEntry, TimetableLayout } from './layouts/timetable-entry.ts';
export * as RecoveryTimeline from './index.parts.ts';
export type { HeadingLevel } from './context/recovery-context.ts';
export type { TimetableMessages } from '../messages/timetable-messages.ts';
export type { RecoveryMessages } from '../messages/recovery-messages.ts';
