import type { Message } from '@osseo/core';
import type { RestrictionLevel, Urgency } from '@osseo/procedures';
import type { CalendarMessages } from '../engine/calendar/calendar-messages.ts';
import type { CarePlanMessages } from '../engine/care-plan/to-care-plan.ts';

/** Every word of the timeline's interface. A language without one of them does not compile. */
export interface RecoveryMessages extends CarePlanMessages {
  readonly calendar: CalendarMessages;

  /** Heading of the whole plan. */
  readonly planTitle: string;
  readonly urgency: Readonly<Record<Urgency, string>>;
  /** `{number}`: what to do, by urgency. */
  readonly urgencyActions: Readonly<Record<Urgency, Message>>;
  /** Label of the link that calls the clinic; `{number}`. */
  readonly callClinic: Message;
  readonly callEmergency: Message;
  readonly safetyTitle: string;

  /** `{day}` */
  readonly day: Message;
  readonly dayRange: Message;
  /** `{day}`: no known end. */
  readonly dayOpen: Message;
  /** `{date}` */
  readonly dateOpen: Message;
  /** Heading of the ruler's day column, for print and assistive technology. */
  readonly today: string;
  /** `{day}` */
  readonly todayIsDay: Message;

  readonly tracksTitle: string;
  readonly phaseStates: Readonly<Record<'past' | 'now' | 'next' | 'later', string>>;
  readonly normalTitle: string;
  readonly careTitle: string;

  readonly restrictionsTitle: string;
  readonly levels: Readonly<Record<RestrictionLevel, string>>;
  /** `{when}`: end of what binds. */
  readonly until: Message;
  /** `{when}`: the soft tail. */
  readonly askUntil: Message;
  readonly untilCleared: string;
  /** `{what}`, `{who}` */
  readonly meanwhile: Message;
  /** `{who}`: names of treatments. */
  readonly askedBy: Message;

  readonly visitsTitle: string;
  readonly milestonesTitle: string;
  /** `{earliest}`, `{usual}` */
  readonly milestoneWindow: Message;
  readonly tasksTitle: string;
  /** `{count}` days */
  readonly deferred: Message;

  readonly conflictsTitle: string;
  /** `{treatment}`, `{task}`, `{restriction}`, `{who}` */
  readonly conflict: Message;
  readonly conflictAdvice: string;

  /** What the drawing shows, in one sentence. */
  readonly railLabel: string;
}
