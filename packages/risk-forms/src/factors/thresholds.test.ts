import { describe, expect, it } from 'vitest';
import { adopt, answerForm, IN_PERSON, UNKNOWN, type Given } from '../answer-form.examples.ts';
import type { ProcedureGroup } from '@osseo/procedures';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { severityOf } from '../rules/severity-of.ts';

const DENTAL: readonly ProcedureGroup[] = ['dental-implant'];
const FACIAL: readonly ProcedureGroup[] = ['facial-implant'];

/** The rules that some answers meet, all rules adopted. */
function met(given: Readonly<Record<string, Given>>, groups = DENTAL): readonly string[] {
  return flags(given, groups)
    .filter(({ kind }) => kind === 'met')
    .map(({ rule }) => rule.id);
}

function flags(given: Readonly<Record<string, Given>>, groups = DENTAL) {
  return evaluateRules(draftedRules, answerForm(given), { adoptions: adopt(draftedRules), groups });
}

const drinks = (frequency: string, perDay: string, six: string): Record<string, Given> => ({
  'alcohol-frequency': frequency,
  'alcohol-drinks-per-day': perDay,
  'alcohol-six-or-more': six,
});
const hba1c = (value: number, unit: string): Record<string, Given> => ({ diabetes: 'type-2', hba1c: [value, unit] });
const tablets = (more: Record<string, Given>): Record<string, Given> => ({
  'bone-medicine': 'now',
  'bone-medicine-names': ['alendronate'],
  'bone-medicine-reason': 'osteoporosis',
  'bone-medicine-route': ['tablets'],
  ...more,
});
const thinners = (...names: string[]): Record<string, Given> => ({
  'blood-thinner': true,
  'blood-thinner-names': names,
});

type Case = readonly [
  fact: string,
  given: Record<string, Given>,
  rules: readonly string[],
  groups?: readonly ProcedureGroup[],
];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'R01 smoking': [
    ['never raises nothing', { smoking: 'never' }, []],
    ['every day is high', { smoking: 'every-day' }, ['r01-every-day']],
    ['some days is caution', { smoking: 'some-days' }, ['r01-some-days']],
    [
      'stopped 3 months ago to the day is a note',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-08-21' },
      ['r01-stopped-long-ago'],
    ],
    [
      'stopped a day less than 3 months ago is caution',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-08-22' },
      ['r01-stopped-recently'],
    ],
    [
      'stopped in a month that lies on both sides is undecided',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-08' },
      [],
    ],
    [
      'stopped in September is caution',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-09' },
      ['r01-stopped-recently'],
    ],
    ['stopped in 2020 is a note', { smoking: 'stopped', 'smoking-stopped-on': '2020' }, ['r01-stopped-long-ago']],
  ],
  'R02 alcohol': [
    ['never raises nothing', { 'alcohol-frequency': 'never' }, []],
    ['a sum of 2 raises nothing', drinks('2-4-a-month', '1-2', 'never'), []],
    ['a sum of 3 is caution', drinks('2-4-a-month', '3-4', 'never'), ['r02-audit-c']],
    ['a sum of 4 is caution', drinks('2-4-a-month', '3-4', 'less-than-monthly'), ['r02-audit-c']],
    [
      'the first item alone can be enough',
      { 'alcohol-frequency': '2-3-a-week', 'alcohol-six-or-more': UNKNOWN },
      ['r02-audit-c'],
    ],
    ['an open item leaves a low sum undecided', { 'alcohol-frequency': 'monthly-or-less' }, []],
  ],
  'R03 diabetes': [
    ['no diabetes raises nothing', { diabetes: 'no' }, []],
    ['6.9 % is a note', hba1c(6.9, '%'), ['r03-hba1c-under-7']],
    ['7 % is caution', hba1c(7, '%'), ['r03-hba1c-7-to-8']],
    ['8 % is caution', hba1c(8, '%'), ['r03-hba1c-7-to-8']],
    ['8.1 % is high', hba1c(8.1, '%'), ['r03-hba1c-over-8']],
    ['8.5 % is high', hba1c(8.5, '%'), ['r03-hba1c-over-8']],
    ['8.6 % is stop', hba1c(8.6, '%'), ['r03-hba1c-over-8-5']],
    ['52 mmol/mol is a note', hba1c(52, 'mmol/mol'), ['r03-hba1c-under-7']],
    ['53 mmol/mol is caution', hba1c(53, 'mmol/mol'), ['r03-hba1c-7-to-8']],
    ['64 mmol/mol is caution', hba1c(64, 'mmol/mol'), ['r03-hba1c-7-to-8']],
    ['65 mmol/mol is high', hba1c(65, 'mmol/mol'), ['r03-hba1c-over-8']],
    ['69 mmol/mol is high', hba1c(69, 'mmol/mol'), ['r03-hba1c-over-8']],
    ['70 mmol/mol is stop', hba1c(70, 'mmol/mol'), ['r03-hba1c-over-8-5']],
    ['an HbA1c in an unknown unit is undecided', hba1c(8, 'mg/dL'), []],
    ['an unknown HbA1c is high', { diabetes: 'type-1', hba1c: UNKNOWN }, ['r03-hba1c-old-or-unknown']],
    [
      'a test 6 months old is high',
      { ...hba1c(6.5, '%'), 'hba1c-date': '2026-05-21' },
      ['r03-hba1c-old-or-unknown', 'r03-hba1c-under-7'],
    ],
    ['a test a day younger is not', { ...hba1c(6.5, '%'), 'hba1c-date': '2026-05-22' }, ['r03-hba1c-under-7']],
  ],
  'R04 bone medicines': [
    ['none raises nothing', { 'bone-medicine': 'no' }, []],
    [
      'teriparatide alone is a note',
      { 'bone-medicine': 'past', 'bone-medicine-names': ['teriparatide'] },
      ['r04-teriparatide-only'],
    ],
    [
      'tablets for osteoporosis for under 5 years without steroids are caution',
      tablets({ 'bone-medicine-started': '2021-11-22', 'bone-medicine-steroids': false }),
      ['r04-tablets-under-5-years', 'r05-osteoporosis'],
    ],
    [
      'the same for 5 years is high',
      tablets({ 'bone-medicine-started': '2021-11-21', 'bone-medicine-steroids': false }),
      ['r04-tablets-5-years-or-more', 'r05-osteoporosis'],
    ],
    [
      'a start in a year that lies on both sides is undecided',
      tablets({ 'bone-medicine-started': '2021', 'bone-medicine-steroids': false }),
      ['r05-osteoporosis'],
    ],
    [
      'past use counts until the last dose',
      {
        ...tablets({ 'bone-medicine-started': '2010', 'bone-medicine-steroids': false }),
        'bone-medicine': 'past',
        'bone-medicine-last-dose': '2013-05',
      },
      ['r04-tablets-under-5-years', 'r05-osteoporosis'],
    ],
    [
      'tablets with steroids are high',
      tablets({ 'bone-medicine-started': '2025', 'bone-medicine-steroids': true }),
      ['r04-with-steroids', 'r05-osteoporosis'],
    ],
    [
      'denosumab for osteoporosis is high',
      { 'bone-medicine': 'now', 'bone-medicine-names': ['denosumab'], 'bone-medicine-reason': 'osteoporosis' },
      ['r04-denosumab-or-zoledronate', 'r05-osteoporosis'],
    ],
    [
      'zoledronate for osteoporosis is high',
      { 'bone-medicine': 'now', 'bone-medicine-names': ['zoledronate'], 'bone-medicine-reason': 'osteoporosis' },
      ['r04-denosumab-or-zoledronate', 'r05-osteoporosis'],
    ],
    [
      'any bone medicine for cancer is stop',
      { 'bone-medicine': 'past', 'bone-medicine-names': ['denosumab'], 'bone-medicine-reason': 'cancer' },
      ['r04-cancer-or-earlier-osteonecrosis'],
    ],
    [
      'earlier osteonecrosis is stop',
      { 'bone-medicine': 'past', 'jaw-osteonecrosis': true },
      ['r04-cancer-or-earlier-osteonecrosis'],
    ],
    [
      'a medicine in other words does not pass in silence',
      { 'bone-medicine': 'now', 'bone-medicine-names': ['some other drip'] },
      ['r04-not-covered'],
    ],
    [
      'romosozumab does not pass in silence',
      { 'bone-medicine': 'now', 'bone-medicine-names': ['romosozumab', 'alendronate'] },
      ['r04-not-covered'],
    ],
  ],
  'R06 radiotherapy': [
    ['is stop before dental implants', { 'head-radiation': true }, ['r06-dental']],
    ['is high before facial implants', { 'head-radiation': true }, ['r06-facial'], FACIAL],
    ['none raises nothing', { 'head-radiation': false }, []],
  ],
  'R07 low immunity': [
    ['is high', { 'low-immunity': true, 'low-immunity-kinds': ['hiv'] }, ['r07-low-immunity']],
    [
      'with chemotherapy now is stop',
      { 'low-immunity': true, 'low-immunity-kinds': ['chemotherapy'], 'chemotherapy-now': true },
      ['r07-chemotherapy-now', 'r07-low-immunity'],
    ],
    [
      'with chemotherapy in the past is high',
      { 'low-immunity': true, 'low-immunity-kinds': ['chemotherapy'], 'chemotherapy-now': false },
      ['r07-low-immunity'],
    ],
  ],
  'R08 blood thinners': [
    ['none raises nothing', { 'blood-thinner': false }, []],
    ['aspirin alone is caution', thinners('aspirin'), ['r08-aspirin-alone']],
    ['one other is caution before dental implants', thinners('apixaban'), ['r08-one-dental']],
    ['one other is high before facial implants', thinners('apixaban'), ['r08-one-facial'], FACIAL],
    ['two are stop', thinners('aspirin', 'clopidogrel'), ['r08-two-or-inr-over-4']],
    ['an INR of 4 is not stop', { ...thinners('warfarin'), inr: 4 }, ['r08-one-dental']],
    ['an INR of 4.1 is stop', { ...thinners('warfarin'), inr: 4.1 }, ['r08-two-or-inr-over-4', 'r08-one-dental']],
  ],
  'R09 bleeding': [
    [
      'no to all raises nothing',
      { 'bleeding-easily': false, 'bleeding-family': false, 'bleeding-diagnosis': 'none' },
      [],
    ],
    ['suspicion is high', { 'bleeding-family': true }, ['r09-suspected']],
    ['a diagnosis is stop', { 'bleeding-diagnosis': 'haemophilia' }, ['r09-diagnosed']],
  ],
  'R10 autoimmune disease': [
    ['that is quiet is a note', { autoimmune: true, 'autoimmune-active': false }, ['r10-stable']],
    ['that is active is high', { autoimmune: true, 'autoimmune-active': true }, ['r10-active']],
  ],
  'R11 grinding': [
    ['is caution', { grinding: 'asleep' }, ['r11-grinding']],
    ['none raises nothing', { grinding: 'no' }, []],
  ],
  'R12 gum disease': [
    [
      'treated and quiet is a note',
      { 'gum-disease': true, 'gum-disease-treated': 'finished', 'gums-bleed': false, 'teeth-loose': false },
      ['r12-treated'],
    ],
    ['untreated is high', { 'gum-disease': true, 'gum-disease-treated': 'no' }, ['r12-active']],
    ['bleeding gums are high', { 'gums-bleed': true }, ['r12-active']],
  ],
  'R13 cleaning': [
    [
      'once a day raises nothing',
      { brushing: 'once-a-day', 'cleaning-between-teeth': 'some-days', 'can-attend-checks': true },
      [],
    ],
    ['too seldom is high', { brushing: 'less-often' }, ['r13-poor-or-no-checks']],
    ['no checks is high', { 'can-attend-checks': false }, ['r13-poor-or-no-checks']],
    ['does not count before facial implants', { brushing: 'less-often' }, [], FACIAL],
  ],
  'R15 and R16 medicines': [
    ['antidepressants are a note', { medicines: ['antidepressant'] }, ['r15-antidepressant']],
    ['stomach acid medicine is a note', { medicines: ['stomach-acid'] }, ['r16-stomach-acid']],
    ['none raises nothing', { medicines: ['none'] }, []],
  ],
  'R21 to R25 allergies': [
    ['to metal is a note', { 'metal-allergy': true, 'metal-allergy-tested': 'not-tested' }, ['r21-reported']],
    [
      'to metal, found and severe, is high',
      { 'metal-allergy': true, 'metal-allergy-reaction': ['swelling'], 'metal-allergy-tested': 'allergy-found' },
      ['r21-confirmed-severe', 'r21-reported'],
    ],
    ['to silicone is a note', { 'material-allergy': true }, ['r22-reported'], FACIAL],
    [
      'to silicone, found and severe, is high',
      {
        'material-allergy': true,
        'material-allergy-reaction': ['breathing'],
        'material-allergy-tested': 'allergy-found',
      },
      ['r22-confirmed-severe', 'r22-reported'],
      FACIAL,
    ],
    [
      'fainting after numbing raises nothing',
      { 'numbing-reaction': true, 'numbing-reaction-kinds': ['fainting', 'racing-heart'] },
      [],
    ],
    [
      'a rash after numbing is high',
      { 'numbing-reaction': true, 'numbing-reaction-kinds': ['fainting', 'rash'] },
      ['r23-allergic-signs'],
    ],
    ['to stings is high', { 'sting-reaction': true }, ['r24-reaction'], FACIAL],
    [
      'to latex is a note',
      { 'other-allergy': true, 'other-allergy-kinds': ['latex'], 'other-allergy-reaction': ['rash'] },
      ['r25-reported'],
    ],
    [
      'with collapse is high',
      { 'other-allergy': true, 'other-allergy-reaction': ['collapse'] },
      ['r25-severe', 'r25-reported'],
    ],
  ],
  'R26 earlier treatment': [
    [
      'with a filler that dissolves raises nothing',
      { 'earlier-treatment': true, 'earlier-treatment-kinds': ['filler'], 'earlier-filler-kind': 'temporary' },
      [],
      FACIAL,
    ],
    [
      'with a filler that does not is high',
      { 'earlier-treatment': true, 'earlier-treatment-kinds': ['filler'], 'earlier-filler-kind': 'permanent' },
      ['r26-permanent-or-unknown-filler'],
      FACIAL,
    ],
    [
      'with an unknown filler is high',
      { 'earlier-treatment': true, 'earlier-treatment-kinds': ['filler'], 'earlier-filler-kind': UNKNOWN },
      ['r26-permanent-or-unknown-filler'],
      FACIAL,
    ],
    ['with lumps is high', { 'earlier-treatment': true, 'earlier-treatment-lumps': true }, ['r26-lumps'], FACIAL],
  ],
  'R27 infection': [['now is stop', { 'infection-now': true }, ['r27-infection-now']]],
  'R47 lost implants': [
    ['one is caution', { 'implant-lost': true, 'implant-lost-count': 1 }, ['r47-one']],
    ['two are high', { 'implant-lost': true, 'implant-lost-count': 2 }, ['r47-two-or-more']],
    ['none raises nothing', { 'implant-lost': false }, []],
  ],
};

for (const [factor, rows] of Object.entries(cases)) {
  describe(factor, () => {
    for (const [fact, given, rules, groups = DENTAL] of rows) {
      it(fact, () => {
        expect(met(given, groups)).toEqual(rules);
      });
    }
  });
}

it('tests every rule', () => {
  const tested = new Set(Object.values(cases).flatMap((rows) => rows.flatMap(([, , rules]) => rules)));

  expect(draftedRules.filter(({ id }) => !tested.has(id))).toEqual([]);
});

describe('questions left open', () => {
  it.each(['bone-medicine', 'diabetes', 'head-radiation', 'smoking', 'grinding', 'medicines', 'infection-now'])(
    'raise a flag of their own kind at %s',
    (linkId) => {
      expect(flags({ [linkId]: UNKNOWN })).toMatchObject([{ kind: 'unknown', raisedBy: [linkId] }]);
      expect(flags({ [linkId]: IN_PERSON })).toMatchObject([{ kind: 'in-person', raisedBy: [linkId] }]);
    },
  );

  it('count at most as caution, and what the answers meet counts in full', () => {
    expect(severityOf(flags({ 'head-radiation': UNKNOWN }))).toBe(2);
    expect(severityOf(flags({ 'head-radiation': true }))).toBe(4);
    expect(severityOf(flags({ smoking: 'every-day', 'head-radiation': IN_PERSON }))).toBe(3);
    expect(severityOf(flags({ medicines: ['antidepressant'] }))).toBe(1);
    expect(severityOf([])).toBe(0);
  });
});
