import { formatMessage } from '@osseo/core';
import { extensionsOf } from '@osseo/core/fhir';
import type { CarePlanActivity, CarePlanActivityDetail } from 'fhir/r4.js';
import type { PlanSpan, StatementRef } from '../model/plan.ts';
import { isForbidding } from '../restrictions/strictness.ts';
import { textOf } from '../texts/plan-texts.ts';
import { shapeOf, spanOf, type PlanItem } from './activity-shapes.ts';
import type { ResourceOptions } from './care-plan-options.ts';
import { periodOf } from './read-resource.ts';
import { extensionBase, ITEM_EXTENSION } from './urls.ts';

/** An item of a plan as an activity: in words and dates for everyone, and whole in extensions. */
export function activityOf(one: PlanItem, id: string, options: ResourceOptions): CarePlanActivity {
  const { item } = one;
  const { text, description, ...more } = sayingOf(one, options);
  return {
    id,
    detail: {
      extension: [
        { url: ITEM_EXTENSION, valueCode: item },
        ...extensionsOf(shapeOf(one), one.value, extensionBase(item)),
      ],
      code: { text },
      status: 'not-started',
      ...scheduleOf(spanOf(one), options),
      ...(description === '' ? {} : { description }),
      ...more,
    },
  };
}

type Saying = Pick<CarePlanActivityDetail, 'kind' | 'doNotPerform'> & {
  readonly text: string;
  readonly description: string;
};

function sayingOf(one: PlanItem, { texts, messages }: ResourceOptions): Saying {
  const { item, value } = one;
  const say = (refs: readonly StatementRef[]) => refs.map((ref) => textOf(texts, ref)).join('\n');
  switch (item) {
    case 'phase':
      return { text: textOf(texts, value.title), description: say([...value.normal, ...value.care]) };
    case 'restriction':
      return {
        text: messages.restrictionKinds[value.kind],
        description: say(value.askedBy),
        doNotPerform: isForbidden(one),
      };
    case 'task':
      return { text: textOf(texts, value.statement), description: say(value.also), kind: 'Task' };
    case 'visit':
      return { text: messages.visitKinds[value.kind], description: say(value.purposes), kind: 'Appointment' };
    case 'milestone':
      return { text: messages.milestoneKinds[value.kind], description: say(value.askedBy) };
  }
}

/** "Take care" allows the activity; only the stricter levels say not to. */
export function isForbidden({ item, value }: PlanItem): boolean {
  return item === 'restriction' && isForbidding(value.level);
}

function scheduleOf(
  span: PlanSpan,
  { messages, locale }: ResourceOptions,
): Pick<CarePlanActivityDetail, 'scheduledPeriod' | 'scheduledString'> {
  const period = periodOf(span);
  if (period) return { scheduledPeriod: period };
  const { from, to } = span;
  return {
    scheduledString:
      to === null
        ? formatMessage(messages.fromDay, locale, { from })
        : formatMessage(messages.days, locale, { from, to }),
  };
}
