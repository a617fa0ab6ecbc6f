import { toCivilDate } from '@osseo/core';
import { days, defineProcedure, type Procedure, type RecoveryData, type WarningSignId } from '@osseo/procedures';
import type { Treatment } from './model/plan.ts';

const NOTHING: RecoveryData = { phases: [], restrictions: [], tasks: [], visits: [], milestones: [] };

/** A procedure of which only the recovery matters. */
function procedureWith(recovery: Partial<RecoveryData>, warningSigns: readonly WarningSignId[] = []): Procedure {
  return defineProcedure<string>({
    id: 'chin-implant',
    version: '1.0.0',
    category: 'facial-implant',
    groups: ['facial-implant'],
    schemaType: 'SurgicalProcedure',
    codes: [],
    evidence: { best: ['case-series'], weakest: 'evidence-weakest' },
    sites: { targets: ['chin'], donors: [] },
    statements: {},
    summary: 'summary',
    indications: [],
    steps: [],
    anaesthesia: [],
    duration: { minutes: { min: 30, max: 60 }, statement: 'duration' },
    setting: { kind: 'day-case', statement: 'setting' },
    materials: [],
    outcomes: [],
    complications: [],
    warningSigns,
    contraindications: [],
    alternatives: [],
    combinations: [],
    longevity: 'longevity',
    firstQuestions: {
      duties: ['care'],
      followUpDuring: ['visit'],
      followUpAfter: ['visit'],
      lasting: ['longevity'],
      afterwards: ['later'],
    },
    recovery: { ...NOTHING, ...recovery },
    riskFactors: [],
  });
}

/** A treatment of such a procedure, on a day (`YYYY-MM-DD`) or on none. */
export function treatmentWith(
  recovery: Partial<RecoveryData>,
  { key = 'chin', on = null as string | null, warningSigns = [] as readonly WarningSignId[] } = {},
): Treatment {
  return { key, on: on === null ? null : toCivilDate(on), procedure: procedureWith(recovery, warningSigns) };
}

/** A chin implant: an invented course, with one of everything. */
const chin: Procedure = procedureWith(
  {
    phases: [
      {
        id: 'first-days',
        span: days(0, 3),
        title: 'phase-first-days',
        normal: ['normal-swelling'],
        care: ['care-head-up'],
      },
      {
        id: 'early',
        span: { unit: 'day', from: 4, to: 14 },
        title: 'phase-early',
        normal: ['normal-bruise'],
        care: [],
      },
      { id: 'settling', span: { unit: 'week', from: 3, to: 6 }, title: 'phase-settling', normal: [], care: [] },
      { id: 'final', span: { unit: 'month', from: 2, to: null }, title: 'phase-final', normal: [], care: [] },
    ],
    restrictions: [
      {
        id: 'gym',
        kind: 'strenuous-exercise',
        level: 'do-not',
        from: 0,
        until: { unit: 'week', min: 2, max: 4 },
        statement: 'no-gym',
      },
      {
        id: 'smoke',
        kind: 'smoking',
        level: 'do-not',
        from: -14,
        until: { unit: 'week', min: 4, max: 4 },
        statement: 'no-smoking',
      },
      { id: 'press', kind: 'pressure-on-area', level: 'avoid', from: 0, until: null, statement: 'no-pressure' },
    ],
    tasks: [{ id: 'massage', span: days(7, 42), statement: 'massage', touches: ['pressure-on-area'] }],
    visits: [
      {
        id: 'check',
        kind: 'check',
        window: { unit: 'day', min: 1, max: 3 },
        mergeable: true,
        statement: 'first-check',
      },
      {
        id: 'stitches',
        kind: 'stitches',
        window: { unit: 'day', min: 7, max: 10 },
        mergeable: false,
        statement: 'stitches-out',
      },
    ],
    milestones: [{ id: 'desk', kind: 'desk-work', window: { unit: 'day', min: 5, max: 7 }, statement: 'desk-work' }],
  },
  ['RF-07', 'RF-09'],
);

/** A dental implant: an invented course that meets the chin's on several kinds. */
const tooth: Procedure = procedureWith(
  {
    phases: [
      { id: 'day-zero', span: days(0, 0), title: 'phase-day-zero', normal: ['normal-oozing'], care: ['care-gauze'] },
      {
        id: 'healing',
        span: days(1, 14),
        title: 'phase-healing',
        normal: ['normal-soreness'],
        care: ['care-soft-food'],
      },
      { id: 'bone', span: { unit: 'week', from: 3, to: 24 }, title: 'phase-bone', normal: [], care: [] },
    ],
    restrictions: [
      {
        id: 'gym',
        kind: 'strenuous-exercise',
        level: 'avoid',
        from: 0,
        until: { unit: 'day', min: 3, max: 5 },
        statement: 'rest',
      },
      {
        id: 'smoke',
        kind: 'smoking',
        level: 'do-not',
        from: 0,
        until: { unit: 'month', min: 3, max: 3 },
        statement: 'no-smoking-bone',
      },
      {
        id: 'hard',
        kind: 'hard-food',
        level: 'avoid',
        from: 0,
        until: { unit: 'day', min: 14, max: 21 },
        statement: 'soft-food',
      },
    ],
    tasks: [{ id: 'rinse', span: days(1, 14), statement: 'salt-rinse', touches: ['rinsing'] }],
    visits: [
      {
        id: 'check',
        kind: 'check',
        window: { unit: 'day', min: 2, max: 7 },
        mergeable: true,
        statement: 'tooth-check',
      },
      {
        id: 'fitting',
        kind: 'fitting',
        window: { unit: 'month', min: 3, max: 6 },
        mergeable: true,
        statement: 'crown-fit',
      },
    ],
    milestones: [
      { id: 'desk', kind: 'desk-work', window: { unit: 'day', min: 1, max: 10 }, statement: 'tooth-desk-work' },
      { id: 'crown', kind: 'crown', window: { unit: 'month', min: 3, max: 6 }, statement: 'crown' },
    ],
  },
  ['RF-07', 'RF-10'],
);

export const chinOn = (on: string | null): Treatment => ({
  key: 'chin',
  on: on === null ? null : toCivilDate(on),
  procedure: chin,
});
export const toothOn = (on: string | null): Treatment => ({
  key: 'tooth',
  on: on === null ? null : toCivilDate(on),
  procedure: tooth,
});
