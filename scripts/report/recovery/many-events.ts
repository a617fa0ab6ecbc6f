import { days, type RecoveryData } from '../../../packages/procedures/src/index.ts';
import type { PlanTexts, RecoveryPlan } from '../../../packages/recovery-timeline/src/engine/index.ts';
import { planRecovery } from '../../../packages/recovery-timeline/src/engine/index.ts';
import { treatmentWith } from '../../../packages/recovery-timeline/src/engine/recovery.examples.ts';

/** A plan of so many phases, visits and tasks, each with a title that stands nowhere else. */
export function manyEvents(count: number): {
  readonly plan: RecoveryPlan;
  readonly texts: PlanTexts;
  readonly titles: readonly string[];
} {
  const titles = Array.from({ length: count }, (_, index) => `Event${String(index).padStart(3, '0')}`);
  const recovery: Partial<RecoveryData> = {
    phases: every(titles, 0).map(({ title, day }) => ({
      id: title,
      span: days(day, day + 2),
      title,
      normal: [],
      care: [],
    })),
    visits: every(titles, 1).map(({ title, day }) => ({
      id: title,
      kind: 'check',
      window: { unit: 'day', min: day, max: day },
      mergeable: false,
      statement: title,
    })),
    tasks: every(titles, 2).map(({ title, day }) => ({
      id: title,
      span: days(day, day),
      statement: title,
      touches: [],
    })),
  };
  return {
    plan: planRecovery([treatmentWith(recovery, { on: '2026-11-23' })]),
    texts: { chin: { name: 'Chin', statements: Object.fromEntries(titles.map((title) => [title, title])) } },
    titles,
  };
}

/** Every third title, with a day for each. */
function every(
  titles: readonly string[],
  remainder: number,
): readonly { readonly title: string; readonly day: number }[] {
  return titles.map((title, day) => ({ title, day })).filter(({ day }) => day % 3 === remainder);
}
