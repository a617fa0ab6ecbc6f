import { extensionsOf } from '@osseo/core/fhir';
import type { PlanDefinitionAction, PlanDefinitionGoal } from 'fhir/r4.js';
import type { WordedProcedure } from '../model/procedure.ts';
import { durationOf } from './durations.ts';
import { recoveryShapes, type RecoveryPart, type RecoveryParts } from './recovery-shapes.ts';
import { milestoneTiming, restrictionTiming, spanTiming, TREATMENT, visitTiming, type Timing } from './timing.ts';
import { activityUrl, PART_URL, partUrl } from './urls.ts';

/** When an action of each kind is. */
export const timings: { readonly [Part in RecoveryPart]: (part: RecoveryParts[Part]) => Timing } = {
  phase: ({ span }) => spanTiming(span),
  task: ({ span }) => spanTiming(span),
  restriction: restrictionTiming,
  visit: ({ window }) => visitTiming(window),
  milestone: ({ window }) => milestoneTiming(window),
};

/** The treatment with its steps, then all that follows it: phases, tasks, limits, visits and milestones. */
export function actionsOf({ procedure, words }: WordedProcedure): PlanDefinitionAction[] {
  const { phases, tasks, restrictions, visits, milestones } = procedure.recovery;
  const say = (key: string): string => words.statements[key] ?? '';
  const saying = (id: string, keys: readonly string[]) =>
    keys.map((key, index) => ({ id: `${id}-${index + 1}`, description: say(key) }));

  return [
    {
      id: TREATMENT,
      extension: [{ url: PART_URL, valueCode: TREATMENT }],
      title: words.name,
      description: say(procedure.summary),
      ...nested(saying('step', procedure.steps)),
    },
    ...phases.map((phase) => ({
      ...begun('phase', phase, [phase.title, ...phase.normal, ...phase.care]),
      title: say(phase.title),
      // FHIR has no empty text, and not every phase says what is normal.
      ...(phase.normal.length === 0 ? {} : { description: phase.normal.map(say).join('\n') }),
      ...nested(saying(`phase-${phase.id}-care`, phase.care)),
    })),
    ...tasks.map((task) => ({ ...stated('task', task), ...defined('task', task) })),
    ...restrictions.map((restriction) => ({
      ...stated('restriction', restriction),
      ...defined('restriction', restriction),
    })),
    ...visits.map((visit) => ({ ...stated('visit', visit), ...defined('visit', visit) })),
    ...milestones.map((milestone) => ({ ...stated('milestone', milestone), goalId: [goalId(milestone)] })),
  ];

  function begun<Part extends RecoveryPart>(
    part: Part,
    value: RecoveryParts[Part],
    keys: readonly string[],
  ): PlanDefinitionAction {
    const cited = [...new Set(keys.flatMap((key) => procedure.statements[key]?.sources ?? []))];
    return {
      id: `${part}-${value.id}`,
      extension: [{ url: PART_URL, valueCode: part }, ...extensionsOf(recoveryShapes[part], value, partUrl(part))],
      ...(cited.length === 0 ? {} : { documentation: cited.map((label) => ({ type: 'citation' as const, label })) }),
      ...timings[part](value),
    };
  }

  function stated<Part extends Exclude<RecoveryPart, 'phase'>>(
    part: Part,
    value: RecoveryParts[Part],
  ): PlanDefinitionAction {
    return { ...begun(part, value, [value.statement]), description: say(value.statement) };
  }

  function defined(part: string, { id }: { readonly id: string }): Pick<PlanDefinitionAction, 'definitionCanonical'> {
    return { definitionCanonical: activityUrl(procedure.id, `${part}-${id}`) };
  }
}

/** What the patient can look forward to, and when it usually is. */
export function goalsOf({ procedure, words }: WordedProcedure): PlanDefinitionGoal[] {
  return procedure.recovery.milestones.map((milestone) => ({
    id: goalId(milestone),
    description: { text: words.statements[milestone.statement] ?? '' },
    target: [{ due: durationOf(milestone.window.max, milestone.window.unit) }],
  }));
}

function goalId({ id }: { readonly id: string }): string {
  return `goal-${id}`;
}

function nested(action: PlanDefinitionAction[]): Pick<PlanDefinitionAction, 'action'> {
  return action.length === 0 ? {} : { action };
}
