import type { ProcedureGroup } from '@osseo/procedures';
import { riskFactors } from '@osseo/procedures/risk-factors';
import { describe, expect, it } from 'vitest';
import type { Given } from '../answer-form.examples.ts';
import type { EffectKey } from '../model/rule.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { FACIAL, flagsOf } from './thresholds/thresholds.examples.ts';

const DENTAL: readonly ProcedureGroup[] = ['dental-implant'];
const BOTH: readonly ProcedureGroup[] = ['dental-implant', 'facial-implant'];

const bone = (name: string, reason: string, more: Record<string, Given> = {}): Record<string, Given> => ({
  'bone-medicine': 'now',
  'bone-medicine-names': [name],
  'bone-medicine-reason': reason,
  ...more,
});
const hba1c = (value: number): Record<string, Given> => ({ diabetes: 'type-2', hba1c: [value, '%'] });
const thinner = (name: string, more: Record<string, Given> = {}): Record<string, Given> => ({
  'blood-thinner': true,
  'blood-thinner-names': [name],
  ...more,
});
const SMOKING: readonly EffectKey[] = ['R01-any-smoking', 'R01-any-smoking-earlier-pool'];
const HEAVY_SMOKING: readonly EffectKey[] = ['R01-heavy-per-patient', 'R01-heavy-per-implant'];

type Row = readonly [
  rule: string,
  person: string,
  given: Record<string, Given>,
  effects: readonly EffectKey[],
  groups?: readonly ProcedureGroup[],
];

/**
 * For a clinician to read: who meets a rule, and which findings of the catalogue stand
 * in sight beside it. An empty list means that the card says that none was found.
 */
const table: readonly Row[] = [
  ['r01-stopped-long-ago', 'stopped in 2020', { smoking: 'stopped', 'smoking-stopped-on': '2020' }, ['R01-dose']],
  ['r01-stopped-recently', 'stopped last month', { smoking: 'stopped', 'smoking-stopped-on': '2026-10' }, ['R01-dose']],
  ['r01-some-days', 'cigarettes', { smoking: 'some-days', 'smoking-kinds': ['cigarettes'] }, SMOKING],
  ['r01-some-days', 'vapes only', { smoking: 'some-days', 'smoking-kinds': ['e-cigarettes'] }, []],
  ['r01-every-day', '12 cigarettes', { smoking: 'every-day', 'smoking-per-day': 12 }, SMOKING],
  ['r01-every-day', '20 cigarettes', { smoking: 'every-day', 'smoking-per-day': 20 }, SMOKING],
  ['r01-every-day', '21 cigarettes', { smoking: 'every-day', 'smoking-per-day': 21 }, [...HEAVY_SMOKING, ...SMOKING]],
  ['r01-every-day', 'what is not said', { smoking: 'every-day' }, []],
  ['r01-every-day', '12 cigarettes, facial implant', { smoking: 'every-day', 'smoking-per-day': 12 }, [], FACIAL],
  ['r02-audit-c', 'a sum of 4, not heavy drinking', { 'alcohol-frequency': '4-or-more-a-week' }, []],
  ['r03-hba1c-under-7', '6.5 %', hba1c(6.5), ['R03-survival', 'R03-well-controlled']],
  ['r03-hba1c-7-to-8', '7.5 %', hba1c(7.5), ['R03-survival']],
  ['r03-hba1c-7-to-8', '8 %, which is not under 8', hba1c(8), []],
  ['r03-hba1c-over-8', '8.2 %', hba1c(8.2), ['R03-well-controlled']],
  ['r03-hba1c-over-8-5', '9 %', hba1c(9), ['R03-well-controlled']],
  ['r03-hba1c-old-or-unknown', 'a test of 2024', { diabetes: 'type-2', 'hba1c-date': '2024-01' }, []],
  ['r04-teriparatide-only', 'teriparatide', bone('teriparatide', 'osteoporosis'), []],
  [
    'r04-tablets-under-5-years',
    'tablets for osteoporosis since 2024',
    bone('alendronate', 'osteoporosis', {
      'bone-medicine-route': ['tablets'],
      'bone-medicine-started': '2024',
      'bone-medicine-steroids': false,
    }),
    ['R04-oral-rate', 'R04-extraction-osteoporosis'],
  ],
  [
    'r04-tablets-5-years-or-more',
    'a bisphosphonate for osteoporosis since 2010',
    bone('alendronate', 'osteoporosis', { 'bone-medicine-started': '2010' }),
    ['R04-extraction-osteoporosis'],
  ],
  ['r04-with-steroids', 'any reason', bone('alendronate', 'osteoporosis', { 'bone-medicine-steroids': true }), []],
  ['r04-not-covered', 'another reason', bone('alendronate', 'other'), []],
  [
    'r04-denosumab-or-zoledronate',
    'denosumab for osteoporosis',
    bone('denosumab', 'osteoporosis'),
    ['R04-extraction-osteoporosis'],
  ],
  ['r04-cancer-or-earlier-osteonecrosis', 'for cancer', bone('zoledronate', 'cancer'), ['R04-extraction-cancer']],
  [
    'r04-cancer-or-earlier-osteonecrosis',
    'earlier osteonecrosis, for osteoporosis',
    bone('denosumab', 'osteoporosis', { 'jaw-osteonecrosis': true }),
    [],
  ],
  ['r05-osteoporosis', 'osteoporosis', bone('alendronate', 'osteoporosis'), ['R05-disease']],
  [
    'r06-dental',
    'irradiated, dental implant',
    { 'head-radiation': true },
    ['R06-failure', 'R06-survival-irradiated', 'R06-osteoradionecrosis'],
  ],
  ['r06-facial', 'irradiated, facial implant', { 'head-radiation': true }, [], FACIAL],
  ['r07-low-immunity', 'any reason', { 'low-immunity': true }, ['R07-small-series']],
  [
    'r07-chemotherapy-now',
    'chemotherapy now',
    { 'low-immunity': true, 'low-immunity-kinds': ['chemotherapy'], 'chemotherapy-now': true },
    [],
  ],
  ['r08-aspirin-alone', 'aspirin', thinner('aspirin'), []],
  ['r08-one-dental', 'a direct oral anticoagulant', thinner('apixaban'), ['R08-doac-bleeding']],
  ['r08-one-dental', 'warfarin, INR 2.5', thinner('warfarin', { inr: 2.5 }), ['R08-inr']],
  ['r08-one-dental', 'warfarin, INR 4, which is not under 4', thinner('warfarin', { inr: 4 }), []],
  ['r08-one-dental', 'clopidogrel', thinner('clopidogrel'), []],
  ['r08-one-facial', 'a direct oral anticoagulant, facial implant', thinner('apixaban'), [], FACIAL],
  ['r08-two-or-inr-over-4', 'INR 4.5', thinner('warfarin', { inr: 4.5 }), []],
  ['r09-suspected', 'bleeds easily', { 'bleeding-easily': true }, []],
  ['r09-diagnosed', 'haemophilia', { 'bleeding-diagnosis': 'haemophilia' }, []],
  ['r10-stable', 'any disease, quiet', { autoimmune: true, 'autoimmune-active': false }, ['R10-survival']],
  [
    'r10-stable',
    'Sjögren disease, quiet',
    { autoimmune: true, 'autoimmune-kinds': ['sjogren'], 'autoimmune-active': false },
    ['R10-sjogren', 'R10-survival'],
  ],
  [
    'r10-active',
    'Sjögren disease, active',
    { autoimmune: true, 'autoimmune-kinds': ['sjogren'], 'autoimmune-active': true },
    ['R10-sjogren', 'R10-survival'],
  ],
  [
    'r10-active',
    'lichen planus, not known to be erosive',
    { autoimmune: true, 'autoimmune-kinds': ['lichen-planus'], 'autoimmune-active': true },
    ['R10-survival'],
  ],
  ['r11-grinding', 'when asleep', { grinding: 'asleep' }, ['R11-pool', 'R11-second-pool']],
  [
    'r12-treated',
    'treated and quiet',
    { 'gum-disease': true, 'gum-disease-treated': 'finished', 'gums-bleed': false, 'teeth-loose': false },
    ['R12-history'],
  ],
  ['r12-active', 'gum disease going on', { 'gum-disease': true, 'gum-disease-treated': 'no' }, ['R12-history']],
  ['r12-active', 'bleeding gums alone', { 'gum-disease': false, 'gums-bleed': true }, []],
  ['r13-poor-or-no-checks', 'cannot come for checks', { 'can-attend-checks': false }, []],
  ['r15-antidepressant', 'of any kind, not only an SSRI', { medicines: ['antidepressant'] }, []],
  ['r16-stomach-acid', 'of any kind, not only a proton pump inhibitor', { medicines: ['stomach-acid'] }, []],
  ['r21-reported', 'any metal', { 'metal-allergy': true }, []],
  [
    'r21-confirmed-severe',
    'any metal',
    { 'metal-allergy': true, 'metal-allergy-reaction': ['swelling'], 'metal-allergy-tested': 'allergy-found' },
    [],
  ],
  ['r22-reported', 'any material', { 'material-allergy': true }, []],
  [
    'r22-confirmed-severe',
    'any material',
    { 'material-allergy': true, 'material-allergy-reaction': ['swelling'], 'material-allergy-tested': 'allergy-found' },
    [],
  ],
  ['r23-allergic-signs', 'a rash', { 'numbing-reaction': true, 'numbing-reaction-kinds': ['rash'] }, []],
  ['r24-reaction', 'a sting', { 'sting-reaction': true }, []],
  ['r25-reported', 'any allergy', { 'other-allergy': true }, []],
  ['r25-severe', 'collapse', { 'other-allergy': true, 'other-allergy-reaction': ['collapse'] }, []],
  [
    'r26-permanent-or-unknown-filler',
    'a filler that does not dissolve',
    { 'earlier-treatment': true, 'earlier-treatment-kinds': ['filler'], 'earlier-filler-kind': 'permanent' },
    [],
  ],
  ['r26-lumps', 'lumps', { 'earlier-treatment': true, 'earlier-treatment-lumps': true }, []],
  [
    'r27-infection-now',
    'a tooth, facial implant',
    { 'infection-now': true, 'infection-kinds': ['tooth'] },
    ['R27-spread'],
    FACIAL,
  ],
  ['r27-infection-now', 'a tooth, dental implant', { 'infection-now': true, 'infection-kinds': ['tooth'] }, []],
  ['r27-infection-now', 'the skin', { 'infection-now': true, 'infection-kinds': ['skin'] }, [], BOTH],
  ['r47-one', 'one lost', { 'implant-lost': true, 'implant-lost-count': 1 }, ['R47-replacement']],
  ['r47-two-or-more', 'two lost, perhaps at two places', { 'implant-lost': true, 'implant-lost-count': 2 }, []],
];

describe('the findings in sight beside a rule', () => {
  for (const [id, person, given, effects, groups = DENTAL] of table) {
    it(`${id}, ${person}`, () => {
      const flag = flagsOf(given, groups).find(({ rule, kind }) => rule.id === id && kind === 'met');

      expect(flag?.effects).toEqual(effects);
    });
  }

  it('are spelled out for every rule', () => {
    const listed = new Set(table.map(([rule]) => rule));

    expect(draftedRules.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });

  it('are each shown to somebody', () => {
    const shown = new Set(table.flatMap(([rule, , , effects]) => effects.map((effect) => `${rule} ${effect}`)));
    const named = draftedRules.flatMap(({ id, effects }) => effects.map(({ effect }) => `${id} ${effect}`));

    expect(named.filter((pair) => !shown.has(pair))).toEqual([]);
  });
});

describe('each finding that a rule names', () => {
  const named = draftedRules.flatMap(({ id, factor, groups, effects }) =>
    effects.map(({ effect, group }) => ({ id, factor, groups, effect, group })),
  );

  it.each(named)('$effect belongs to the factor of $id, and to a procedure for which it counts', (row) => {
    expect(riskFactors[row.factor].effects.map(({ statement }) => statement)).toContain(row.effect);
    expect(row.groups).toContain(row.group);
  });
});
