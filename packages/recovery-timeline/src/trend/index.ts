export { RecoveryTimelineTrend, type RecoveryTimelineTrendProps } from './recovery-timeline-trend.tsx';
export { expectedBandsOf, type ExpectedBand } from './expected-bands.ts';
export { trendPoints, type TrendPoint } from './trend-points.ts';
export type { TrendMessages } from './messages/trend-messages.ts';
