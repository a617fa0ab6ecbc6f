import { toCivilDate } from '@osseo/core';
import { untilDay } from '@osseo/procedures';
import type { PlanOverride } from '@osseo/recovery-timeline/engine';

/** A clinic's own days of a limit, as its config has them. */
export const EARLIER_EXERCISE: PlanOverride = {
  id: 'earlier-exercise',
  treatment: 'chin-implant',
  by: 'Dr Example',
  on: toCivilDate('2026-11-20'),
  why: 'Our own audit.',
  recovery: { restrictions: { exercise: { until: untilDay(8, 20) } } },
};
