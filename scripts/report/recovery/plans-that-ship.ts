import { LOCALES, toCivilDate, type Locale } from '../../../packages/core/src/index.ts';
import type { Procedure } from '../../../packages/procedures/src/index.ts';
import { worded } from '../../../packages/procedures/src/testing/worded-procedures.ts';
import {
  planRecovery,
  type PlanTexts,
  type RecoveryPlan,
} from '../../../packages/recovery-timeline/src/engine/index.ts';

/** The plan of one procedure with days of its own, with and without a date, in one language. */
export interface ShippedPlan {
  readonly procedure: string;
  readonly locale: Locale;
  readonly plan: RecoveryPlan;
  readonly texts: PlanTexts;
}

/** Facial balancing has no days of its own: its plan is that of the treatments that it combines. */
const hasDays = ({ recovery }: Procedure) => recovery.phases.length > 0;

/** A leap day and a month's end are where dates go wrong; without a date there is no calendar. */
const DAYS = ['2026-11-23', '2027-01-31', '2028-02-29', null];

export function plansThatShip(): readonly ShippedPlan[] {
  return LOCALES.flatMap((locale) =>
    Object.values(worded[locale])
      .filter(({ procedure }) => hasDays(procedure))
      .flatMap(({ procedure, words }) =>
        DAYS.map((day) => ({
          procedure: procedure.id,
          locale,
          plan: planRecovery([{ key: procedure.id, procedure, on: day === null ? null : toCivilDate(day) }]),
          texts: { [procedure.id]: words },
        })),
      ),
  );
}
