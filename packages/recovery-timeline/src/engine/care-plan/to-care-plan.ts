import { formatMessage, OSSEO_FHIR_BASE, type Message } from '@osseo/core';
import type { RestrictionLevel } from '@osseo/procedures';
import type { CarePlan, CarePlanActivityDetail, Extension, Period, Reference } from 'fhir/r4.js';
import type { CalendarMessages } from '../calendar/calendar-messages.ts';
import type { PlanSpan, RecoveryPlan, RestrictionRun, StatementRef } from '../model/plan.ts';
import { strictness } from '../restrictions/strictness.ts';
import { nameOf, textOf, type PlanTexts } from '../texts/plan-texts.ts';

/** The words of a care plan that are not a procedure's own. */
export interface CarePlanMessages extends Pick<CalendarMessages, 'visitKinds' | 'restrictionKinds' | 'milestoneKinds'> {
  /** `{from}`, `{to}`: plan days, in a plan without dates. */
  readonly days: Message;
  /** `{from}`: plan day from which something has no known end. */
  readonly fromDay: Message;
}

export interface CarePlanOptions {
  readonly texts: PlanTexts;
  readonly messages: CarePlanMessages;
  /** BCP 47 tag of the texts. */
  readonly locale: string;
  /** The patient, as the record system names them. */
  readonly subject: Reference;
  /** @default 'draft' */
  readonly status?: CarePlan['status'];
  /** When the plan was made, a FHIR dateTime given by the host. */
  readonly created?: string;
}

/** Base of the extensions that hold what a CarePlan cannot say. */
export const RECOVERY_EXTENSION: string = `${OSSEO_FHIR_BASE}/StructureDefinition/recovery-`;

/**
 * The plan as a FHIR R4 CarePlan: phases, tasks, visits and milestones as
 * activities with a period, restrictions as activities not to perform. Periods
 * include their last day, as ours do. Levels, soft tails, askers and offsets go
 * into extensions, so that nothing is lost on the way.
 */
export function toCarePlan(plan: RecoveryPlan, options: CarePlanOptions): CarePlan {
  const activity = activitiesOf(plan, options);
  return {
    resourceType: 'CarePlan',
    language: options.locale,
    status: options.status ?? 'draft',
    intent: 'plan',
    subject: options.subject,
    title: plan.tracks.map(({ treatment }) => nameOf(options.texts, treatment)).join(' + '),
    ...(options.created === undefined ? {} : { created: options.created }),
    ...(plan.anchor === null ? {} : { period: { start: plan.anchor } }),
    ...(activity.length > 0 ? { activity: activity.map((detail) => ({ detail })) } : {}),
  };
}

function activitiesOf(plan: RecoveryPlan, options: CarePlanOptions): readonly CarePlanActivityDetail[] {
  const { messages, texts } = options;
  const say = (refs: readonly StatementRef[]) => refs.map((ref) => textOf(texts, ref)).join('\n');
  return [
    ...plan.tracks.flatMap(({ phases }) =>
      phases.map((phase) =>
        detailOf('phase', phase, textOf(texts, phase.title), say([...phase.normal, ...phase.care]), options),
      ),
    ),
    ...plan.restrictions.flatMap(({ kind, runs }) =>
      runs.map((run) => ({
        ...detailOf(
          'restriction',
          run,
          messages.restrictionKinds[kind],
          say(run.askedBy),
          options,
          restrictionExtensions(run),
        ),
        // "Take care" allows the activity; only the stricter levels say not to.
        doNotPerform: strictness(run.level) >= strictness('avoid'),
      })),
    ),
    ...plan.tasks.map((task) => detailOf('task', task, textOf(texts, task.statement), '', options)),
    ...plan.visits.map(({ kind, window, purposes }) => ({
      ...detailOf('visit', window, messages.visitKinds[kind], say(purposes), options),
      kind: 'Appointment' as const,
    })),
    ...plan.milestones.map(({ kind, window, askedBy }) =>
      detailOf('milestone', window, messages.milestoneKinds[kind], say(askedBy), options),
    ),
  ];
}

function detailOf(
  item: string,
  span: PlanSpan,
  text: string,
  description: string,
  options: CarePlanOptions,
  extension: readonly Extension[] = [],
): CarePlanActivityDetail {
  return {
    extension: [
      { url: `${RECOVERY_EXTENSION}item`, valueCode: item },
      { url: `${RECOVERY_EXTENSION}from-day`, valueInteger: span.from },
      ...(span.to === null ? [] : [{ url: `${RECOVERY_EXTENSION}to-day`, valueInteger: span.to }]),
      ...extension,
    ],
    code: { text },
    status: 'not-started',
    ...schedule(span, options),
    ...(description === '' ? {} : { description }),
  };
}

function schedule(
  span: PlanSpan,
  { messages, locale }: CarePlanOptions,
): Pick<CarePlanActivityDetail, 'scheduledPeriod' | 'scheduledString'> {
  if (span.fromDate !== null) {
    const period: Period = { start: span.fromDate, ...(span.toDate === null ? {} : { end: span.toDate }) };
    return { scheduledPeriod: period };
  }
  const text =
    span.to === null
      ? formatMessage(messages.fromDay, locale, { from: span.from })
      : formatMessage(messages.days, locale, { from: span.from, to: span.to });
  return { scheduledString: text };
}

function restrictionExtensions(run: RestrictionRun): readonly Extension[] {
  const level = (name: string, value: RestrictionLevel): Extension => ({
    url: RECOVERY_EXTENSION + name,
    valueCode: value,
  });
  return [
    level('level', run.level),
    { url: `${RECOVERY_EXTENSION}certainty`, valueCode: run.certainty },
    ...(run.meanwhile ? [level('meanwhile', run.meanwhile.level)] : []),
    ...run.askedBy.map(({ treatment }) => ({ url: `${RECOVERY_EXTENSION}asked-by`, valueString: treatment })),
  ];
}
