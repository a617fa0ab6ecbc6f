import { toCivilDate } from '@osseo/core';
import type { Procedure } from '@osseo/procedures';
import { botulinumToxin } from '@osseo/procedures/botulinum-toxin';
import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { dermalFiller } from '@osseo/procedures/dermal-filler';
import { facialFatTransfer } from '@osseo/procedures/facial-fat-transfer';
import { genioplasty } from '@osseo/procedures/genioplasty';
import { implantRevision } from '@osseo/procedures/implant-revision';
import { miniDentalImplants } from '@osseo/procedures/mini-dental-implants';
import { recoveryRules } from '@osseo/procedures/recovery-rules';
import { rhinoplasty } from '@osseo/procedures/rhinoplasty';
import { adoptRules } from '../engine/personalise/adopt-rules.ts';
import { forPerson } from '../engine/personalise/for-person.ts';
import { planRecovery } from '../engine/plan-recovery.ts';
import type { FactorAnswer } from '../engine/model/change.ts';
import type { RecoveryPlan, Treatment } from '../engine/model/plan.ts';

/** A person's treatments and what is known of them, for a clinician to check the plan by hand. */
export interface WorkedExample {
  readonly treatments: readonly Treatment[];
  readonly factors: readonly FactorAnswer[];
}

/** The rules as a clinic would have adopted them before any of these operations. */
const RULES = adoptRules(recoveryRules, { by: 'Example clinician', on: toCivilDate('2026-02-02') });

const treated = (key: string, procedure: Procedure, on: string, revises?: string): Treatment => ({
  key,
  procedure,
  on: toCivilDate(on),
  ...(revises !== undefined && { revises }),
});

export const WORKED_EXAMPLES = {
  /** Three treatments on one day: every limit is the strictest of them, and says who asks for it. */
  chinFatToxin: {
    treatments: [
      treated('chin', chinImplant, '2026-11-23'),
      treated('fat', facialFatTransfer, '2026-11-23'),
      treated('toxin', botulinumToxin, '2026-11-23'),
    ],
    factors: [],
  },
  /** An implant that failed and is placed anew, in a smoker with diabetes: a second track, and limits that the clinic ends. */
  implantAgain: {
    treatments: [
      treated('first', dentalImplant, '2026-03-02'),
      treated('again', implantRevision, '2026-11-23', 'first'),
    ],
    factors: [
      { factor: 'R01', answer: 'yes' },
      { factor: 'R03', answer: 'yes' },
      { factor: 'R12', answer: 'unknown' },
    ],
  },
  /** Mini implants in the upper jaw that hold a denture: one procedure, whose last phase has no end. */
  miniOverdenture: { treatments: [treated('mini', miniDentalImplants, '2026-11-23')], factors: [] },
  /** Nose and chin on one day, filler half a year later: two first days in one plan. */
  noseChinFiller: {
    treatments: [
      treated('nose', rhinoplasty, '2026-11-23'),
      treated('chin-bone', genioplasty, '2026-11-23'),
      treated('filler', dermalFiller, '2027-06-07'),
    ],
    factors: [],
  },
} satisfies Readonly<Record<string, WorkedExample>>;

export type WorkedExampleName = keyof typeof WORKED_EXAMPLES;

/** The plan of all treatments of an example, by the rules that its factors meet. */
export function planTogether(name: WorkedExampleName): RecoveryPlan {
  const { treatments, factors }: WorkedExample = WORKED_EXAMPLES[name];
  return planRecovery(treatments, forPerson({ factors, rules: RULES }));
}

/** The plan of each treatment by itself, for anybody. */
export function plansAlone(name: WorkedExampleName): readonly (readonly [key: string, plan: RecoveryPlan])[] {
  const { treatments }: WorkedExample = WORKED_EXAMPLES[name];
  return treatments.map(({ key, procedure, on }) => [key, planRecovery([{ key, procedure, on }])]);
}
