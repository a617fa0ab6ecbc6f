import type { Changeable, MergedRestriction, PlanSpan, RecoveryPlan } from '../model/plan.ts';
import { changesOf } from '../refs/changes-of.ts';

/** One thing by which two plans can be compared. */
export interface ComparableItem extends Changeable {
  readonly type: 'phase' | 'restriction' | 'visit' | 'milestone' | 'task' | 'warning-sign';
  /** Its id or statement, or its kind where kinds are merged. */
  readonly name: string;
  /** The treatment whose it is; `null` where treatments share it. */
  readonly treatment: string | null;
  /** Its days from first to last; `null` of a sign, which is for every day. */
  readonly span: PlanSpan | null;
  /** What else may differ, in a form that compares. */
  readonly detail: string;
}

/** Everything in a plan that can be compared, by a name that it has in another plan too. */
export function comparableItems(plan: RecoveryPlan): ReadonlyMap<string, ComparableItem> {
  const items = new Map<string, ComparableItem>();
  for (const item of [...itemsOfTreatments(plan), ...sharedItems(plan)]) {
    let key = JSON.stringify([item.type, item.treatment, item.name]);
    while (items.has(key)) key += ' again';
    items.set(key, item);
  }
  return items;
}

function itemsOfTreatments({ tracks, tasks, visits }: RecoveryPlan): readonly ComparableItem[] {
  const phases = tracks.flatMap((track) => track.phases.map((phase) => ({ phase, treatment: track.treatment })));
  const purposes = visits.flatMap((visit) => visit.purposes.map((purpose) => ({ visit, ...purpose })));
  return [
    ...phases.map(
      ({ phase, treatment }) =>
        ({ type: 'phase', name: phase.id, treatment, span: phase, detail: '', ...changesOf([phase]) }) as const,
    ),
    ...purposes.map(
      ({ visit, treatment, statement }) =>
        ({ type: 'visit', name: statement, treatment, span: visit.window, detail: '', ...changesOf([visit]) }) as const,
    ),
    ...tasks.map(
      (task) =>
        ({
          type: 'task',
          name: task.id,
          treatment: task.treatment,
          span: task,
          detail: '',
          ...changesOf([task]),
        }) as const,
    ),
  ];
}

function sharedItems({ restrictions, milestones, warningSigns }: RecoveryPlan): readonly ComparableItem[] {
  return [
    ...restrictions.map((restriction) => ({
      type: 'restriction' as const,
      name: restriction.kind,
      treatment: null,
      ...courseOf(restriction),
      ...changesOf(restriction.runs),
    })),
    ...milestones.map(
      (one) =>
        ({
          type: 'milestone',
          name: one.kind,
          treatment: null,
          span: one.window,
          detail: '',
          ...changesOf([one]),
        }) as const,
    ),
    ...warningSigns.map(
      (sign) =>
        ({
          type: 'warning-sign',
          name: sign.id,
          treatment: null,
          span: null,
          detail: sign.urgency,
          ...changesOf([sign]),
        }) as const,
    ),
  ];
}

/** From the first run to the last, and the levels on the way, counted from the first day. */
function courseOf({ runs }: MergedRestriction): Pick<ComparableItem, 'span' | 'detail'> {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return { span: null, detail: '' };
  const levels = runs.map(({ from, to, level, certainty }) => [
    from - first.from,
    to && to - first.from,
    level,
    certainty,
  ]);
  return { span: { ...first, to: last.to, toDate: last.toDate }, detail: JSON.stringify(levels) };
}
