export { FlagCard, type FlagAnswer, type FlagCardProps, type FlagContextProps } from './flags/flag-card.tsx';
export { FlagList, type FlagListProps } from './flags/flag-list.tsx';
export { TalkingPoints, type TalkingPointsProps } from './talking-points/talking-points.tsx';
export type { HeadingLevel } from './internal/heading.tsx';
export type { FlagMessages, RiskFormMessages, TalkingPointsMessages } from '../messages/risk-form-messages.ts';
