import type { Message } from '@osseo/core';
import type { MilestoneKind, RestrictionKind, VisitKind } from '@osseo/procedures';

/** The words of a calendar file. Holes are named in each message. */
export interface CalendarMessages {
  /** The calendar's own name. */
  readonly name: string;
  /** Title of every event in a neutral file: it says nothing about health. */
  readonly neutralTitle: string;
  /** `{what}`: title of the first day of a limit, or of all its days. */
  readonly limitTitle: Message;
  /** `{what}`: title of the day from which something may be taken up again. */
  readonly resumeTitle: Message;
  /** What to do before taking it up again. */
  readonly resumeNote: string;
  /** `{what}`: title of the earliest day of a milestone. */
  readonly milestoneTitle: Message;
  /** `{dates}`: the days between which a visit or a milestone falls, or which a limit lasts. */
  readonly window: Message;
  /** `{treatment}`, `{text}`: one sentence and who says it. */
  readonly statement: Message;
  readonly visitKinds: Readonly<Record<VisitKind, string>>;
  readonly restrictionKinds: Readonly<Record<RestrictionKind, string>>;
  readonly milestoneKinds: Readonly<Record<MilestoneKind, string>>;
}
