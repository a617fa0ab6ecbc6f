export { AnswerFlags, type AnswerFlagsProps } from './flags/answer-flags.tsx';
export { conditionText, type ConditionSpeaker } from './flags/condition-text.ts';
export { FlagCard, type FlagAnswer, type FlagCardProps, type FlagContextProps } from './flags/flag-card.tsx';
export type { FlagJudgingOptions } from './flags/flag-judging.tsx';
export { FlagList, type FlagListProps } from './flags/flag-list.tsx';
export { TalkingPoints, type TalkingPointsProps } from './talking-points/talking-points.tsx';
export type { HeadingLevel } from './internal/heading.tsx';
export type {
  FlagMessages,
  RiskFormMessages,
  TalkingPointsMessages,
  WhyMessages,
} from '../messages/risk-form-messages.ts';
export { WhyWeAsk, type WhyWeAskProps } from './why/why-we-ask.tsx';
export { whyPresentation, type SectionWithReasons } from './why/why-presentation.tsx';
