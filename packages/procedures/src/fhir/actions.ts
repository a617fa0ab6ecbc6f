import type { PlanDefinitionAction } from 'fhir/r4.js';
import type { WordedProcedure } from '../model/procedure.ts';
import type { Span, TimeUnit, Window } from '../model/ranges.ts';
import type { Restriction } from '../model/recovery.ts';
import { durationOf, lengthOf, offsetRangeOf } from './durations.ts';
import { activityUrl } from './urls.ts';

/** The action that everything else is counted from: the day of treatment. */
const TREATMENT = 'treatment';

/** The treatment with its steps, then all that follows it: phases, tasks, limits, visits and milestones. */
export function actionsOf({ procedure, words }: WordedProcedure): PlanDefinitionAction[] {
  const { recovery } = procedure;
  const say = (key: string): string => words.statements[key] ?? '';
  const defined = (part: string, id: string) => ({ definitionCanonical: activityUrl(procedure.id, `${part}-${id}`) });

  return [
    {
      id: TREATMENT,
      title: words.name,
      description: say(procedure.summary),
      ...(procedure.steps.length === 0
        ? {}
        : { action: procedure.steps.map((key, index) => ({ id: `step-${index + 1}`, description: say(key) })) }),
    },
    ...recovery.phases.map(({ id, span, title, normal, care }) => ({
      id: `phase-${id}`,
      title: say(title),
      description: [...normal, ...care].map(say).join('\n'),
      ...during(span),
    })),
    ...recovery.tasks.map(({ id, span, statement }) => ({
      id: `task-${id}`,
      description: say(statement),
      ...during(span),
      ...defined('task', id),
    })),
    ...recovery.restrictions.map((restriction) => ({
      id: `restriction-${restriction.id}`,
      description: say(restriction.statement),
      ...limited(restriction),
      ...defined('restriction', restriction.id),
    })),
    ...recovery.visits.map(({ id, window, statement }) => ({
      id: `visit-${id}`,
      description: say(statement),
      ...within(window),
      ...defined('visit', id),
    })),
    ...recovery.milestones.map(({ id, window, statement }) => ({
      id: `milestone-${id}`,
      description: say(statement),
      ...within(window),
    })),
  ];
}

type Timed = Pick<PlanDefinitionAction, 'relatedAction' | 'timingDuration' | 'timingRange'>;

function from(value: number, unit: TimeUnit): Timed {
  return {
    relatedAction: [{ actionId: TREATMENT, relationship: 'after-start', offsetDuration: durationOf(value, unit) }],
  };
}

function during(span: Span): Timed {
  const length = lengthOf(span);
  return { ...from(span.from, span.unit), ...(length === undefined ? {} : { timingDuration: length }) };
}

function within(window: Window): Timed {
  return {
    relatedAction: [{ actionId: TREATMENT, relationship: 'after-start', offsetRange: offsetRangeOf(window) }],
  };
}

/** A limit without an end lasts until the clinic lifts it, so that it has no length. */
function limited({ from: first, until }: Restriction): Timed {
  if (until === null) return from(first, 'day');
  const { unit, min, max } = until;
  // Days count their last one in; weeks and months end on the day that they name.
  const length = (end: number) => (unit === 'day' ? end - first + 1 : end);
  return {
    ...from(first, 'day'),
    timingRange: { low: durationOf(length(min), unit), high: durationOf(length(max), unit) },
  };
}
