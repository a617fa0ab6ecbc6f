export { RecoveryTimelineCheckIn, type RecoveryTimelineCheckInProps } from './react/recovery-timeline-check-in.tsx';
export {
  RecoveryTimelineCheckInOutcome,
  type RecoveryTimelineCheckInOutcomeProps,
} from './react/recovery-timeline-check-in-outcome.tsx';
export type { SentCheckIn } from './react/use-check-in.ts';
export type { CheckInMessages } from './messages/check-in-messages.ts';
