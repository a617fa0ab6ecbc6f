import type { Message } from '@osseo/core';
import type { CarePlan, Reference } from 'fhir/r4.js';
import type { CalendarMessages } from '../calendar/calendar-messages.ts';
import type { PlanTexts } from '../texts/plan-texts.ts';

/** The words of resources that are not a procedure's own. */
export interface CarePlanMessages extends Pick<CalendarMessages, 'visitKinds' | 'restrictionKinds' | 'milestoneKinds'> {
  /** `{from}`, `{to}`: plan days, in a plan without dates. */
  readonly days: Message;
  /** `{from}`: plan day from which something has no known end. */
  readonly fromDay: Message;
}

/** What every resource of a plan needs. */
export interface ResourceOptions {
  readonly texts: PlanTexts;
  readonly messages: CarePlanMessages;
  /** BCP 47 tag of the texts. */
  readonly locale: string;
  /** The patient, as the record system names them. */
  readonly subject: Reference;
}

export interface CarePlanOptions extends ResourceOptions {
  /** @default 'draft' */
  readonly status?: CarePlan['status'];
  /** When the plan was made, a FHIR dateTime given by the host. */
  readonly created?: string;
  /**
   * The care plan as the record system has it now: what is not ours in it, or was changed there, stays. In another
   * `locale`, all words that are ours are said anew.
   */
  readonly received?: CarePlan;
}
