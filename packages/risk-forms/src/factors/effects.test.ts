import type { ProcedureGroup } from '@osseo/procedures';
import { riskFactors } from '@osseo/procedures/risk-factors';
import { describe, expect, it } from 'vitest';
import type { Given } from '../answer-form.examples.ts';
import type { EffectKey } from '../model/rule.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { FACIAL, FAT, FILLER, flagsOf, NOSE, SEDATION, TOXIN } from './thresholds/thresholds.examples.ts';

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
  [
    'r01-every-day-other-treatment',
    '12 cigarettes, filler',
    { smoking: 'every-day', 'smoking-per-day': 12 },
    [],
    FILLER,
  ],
  [
    'r02-daily-heavy',
    'six or more drinks every day, sedation',
    { 'alcohol-frequency': '4-or-more-a-week', 'alcohol-six-or-more': 'daily-or-almost' },
    [],
    SEDATION,
  ],
  ['r02-audit-c', 'a sum of 4, not heavy drinking', { 'alcohol-frequency': '4-or-more-a-week' }, []],
  ['r03-hba1c-under-7', '6.5 %', hba1c(6.5), ['R03-survival', 'R03-well-controlled']],
  ['r03-hba1c-7-to-8', '7.5 %', hba1c(7.5), ['R03-survival']],
  ['r03-hba1c-7-to-8', '8 %, which is not under 8', hba1c(8), []],
  ['r03-hba1c-over-8', '8.2 %', hba1c(8.2), ['R03-well-controlled', 'R03-slower-bonding']],
  ['r03-hba1c-over-8-5', '9 %', hba1c(9), ['R03-well-controlled', 'R03-slower-bonding']],
  ['r03-reported', '9 %, filler', hba1c(9), [], FILLER],
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
    ['R04-oral-rate', 'R04-extraction-osteoporosis', 'R04-bisphosphonate-osteoporosis'],
  ],
  [
    'r04-tablets-under-5-years',
    'the same, facial implant: a tooth removal is no part of it',
    bone('alendronate', 'osteoporosis', {
      'bone-medicine-route': ['tablets'],
      'bone-medicine-started': '2024',
      'bone-medicine-steroids': false,
    }),
    ['R04-oral-rate', 'R04-bisphosphonate-osteoporosis'],
    FACIAL,
  ],
  [
    'r04-tablets-5-years-or-more',
    'a bisphosphonate for osteoporosis since 2010',
    bone('alendronate', 'osteoporosis', { 'bone-medicine-started': '2010' }),
    ['R04-extraction-osteoporosis', 'R04-bisphosphonate-osteoporosis'],
  ],
  ['r04-with-steroids', 'any reason', bone('alendronate', 'osteoporosis', { 'bone-medicine-steroids': true }), []],
  ['r04-not-covered', 'another reason', bone('alendronate', 'other'), []],
  [
    'r04-denosumab-or-zoledronate',
    'denosumab for osteoporosis',
    bone('denosumab', 'osteoporosis'),
    ['R04-extraction-osteoporosis', 'R04-denosumab-osteoporosis', 'R04-missed-injection'],
  ],
  [
    'r04-denosumab-or-zoledronate',
    'zoledronate for osteoporosis',
    bone('zoledronate', 'osteoporosis'),
    ['R04-extraction-osteoporosis', 'R04-zoledronate-trial'],
  ],
  [
    'r04-cancer-or-earlier-osteonecrosis',
    'zoledronate for cancer',
    bone('zoledronate', 'cancer'),
    ['R04-extraction-cancer', 'R04-bisphosphonate-cancer'],
  ],
  [
    'r04-cancer-or-earlier-osteonecrosis',
    'denosumab for cancer',
    bone('denosumab', 'cancer'),
    ['R04-extraction-cancer', 'R04-denosumab-cancer'],
  ],
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
  ['r08-aspirin-alone-injectable', 'aspirin, filler', thinner('aspirin'), [], FILLER],
  ['r08-one-injectable', 'a direct oral anticoagulant, toxin', thinner('apixaban'), [], TOXIN],
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
  [
    'r10-active',
    'any disease, active, filler',
    { autoimmune: true, 'autoimmune-active': true },
    ['R10-filler'],
    FILLER,
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
  ['r24-reaction', 'a sting', { 'sting-reaction': true }, [], FILLER],
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
  [
    'r27-infection-now',
    'the skin, toxin',
    { 'infection-now': true, 'infection-kinds': ['skin'] },
    ['R27-toxin'],
    TOXIN,
  ],
  ['r27-infection-now', 'a tooth, toxin', { 'infection-now': true, 'infection-kinds': ['tooth'] }, [], TOXIN],
  ['r27-infection-now', 'any, filler', { 'infection-now': true }, ['R27-filler'], FILLER],
  ['r27-infection-now', 'a tooth, dental implant', { 'infection-now': true, 'infection-kinds': ['tooth'] }, []],
  ['r27-infection-now', 'the skin', { 'infection-now': true, 'infection-kinds': ['skin'] }, [], BOTH],
  ['r18-65-or-over', '66 years, dental implant', { 'date-of-birth': '1960-01-01' }, ['R18-survival-65']],
  ['r18-65-or-over', '66 years, filler', { 'date-of-birth': '1960-01-01' }, [], FILLER],
  ['r18-growing-jaw', '16 years', { 'date-of-birth': '2010-01-01' }, []],
  ['r18-under-18', '16 years, nose surgery', { 'date-of-birth': '2010-01-01' }, [], NOSE],
  ['r19-trying', 'hopes for a pregnancy', { pregnancy: 'trying' }, [], TOXIN],
  ['r19-pregnant', 'pregnant, toxin', { pregnancy: 'pregnant' }, ['R19-toxin'], TOXIN],
  ['r19-pregnant', 'pregnant, filler', { pregnancy: 'pregnant' }, ['R19-filler'], FILLER],
  ['r19-pregnant', 'pregnant, dental implant', { pregnancy: 'pregnant' }, []],
  ['r20-breastfeeding', 'breastfeeding', { breastfeeding: 'yes' }, []],
  ['r20-breastfeeding-injectable', 'breastfeeding, toxin', { breastfeeding: 'yes' }, ['R20-toxin'], TOXIN],
  ['r20-breastfeeding-injectable', 'breastfeeding, filler', { breastfeeding: 'yes' }, ['R20-filler'], FILLER],
  ['r28-within-2-weeks', 'before filler', { 'dental-work': 'last-2-weeks' }, ['R28-trigger'], FILLER],
  ['r28-within-2-weeks', 'before a facial implant', { 'dental-work': 'last-2-weeks' }, [], FACIAL],
  ['r29-vaccine-or-virus', 'a vaccine', { vaccine: 'booked' }, ['R29-vaccine'], FILLER],
  ['r29-vaccine-or-virus', 'a virus', { 'viral-illness': true }, [], FILLER],
  [
    'r30-history',
    'cold sores, filler',
    { 'cold-sores': 'sometimes' },
    ['R30-reactivation', 'R30-onset', 'R30-incidence'],
    FILLER,
  ],
  ['r30-history', 'cold sores, nose surgery', { 'cold-sores': 'sometimes' }, [], NOSE],
  ['r30-now', 'a cold sore now', { 'cold-sores': 'now' }, [], FILLER],
  ['r31-thick-scars', 'thick scars', { 'thick-scars': true }, [], FAT],
  [
    'r31-face-or-chest',
    'thick scars on the face',
    { 'thick-scars': true, 'thick-scars-where': ['face'], 'scars-past-wound': true },
    [],
    FACIAL,
  ],
  ['r32-worry', 'worries, not known to be a disorder', { 'look-worry': true }, [], NOSE],
  ['r33-low-mood', 'low mood', { mood: 'low' }, []],
  ['r33-crisis-or-pressure', 'pressure', { pressure: true }, []],
  ['r33-self-harm', 'thoughts of self-harm', { 'self-harm': true }, []],
  ['r34-with-cpap', 'with CPAP', { 'sleep-apnoea': 'with-cpap' }, [], NOSE],
  [
    'r34-likely-untreated',
    'our own questions, which no study tested',
    { 'breathing-pauses': true, 'sleep-apnoea': 'no' },
    [],
    SEDATION,
  ],
  ['r35-falling-weight', 'lost weight', { 'weight-change': 'lost' }, [], FAT],
  ['r35-bmi-35', 'a body mass index of 40', { height: [200, 'cm'], weight: [160, 'kg'] }, [], SEDATION],
  ['r36-taken', 'a weight injection', { 'weight-injection': true }, ['R36-continue', 'R36-liquids-all'], SEDATION],
  [
    'r36-new-rising-or-stomach',
    'a weight injection that is new',
    { 'weight-injection': true, 'weight-injection-rising': true },
    ['R36-liquids-high-risk', 'R36-liquids-all'],
    SEDATION,
  ],
  ['r37-two-or-more', 'a count, not the Caprini score', { hormones: true, cancer: true }, [], SEDATION],
  ['r37-own-clot', 'an own clot', { 'own-clot': true }, [], SEDATION],
  ['r38-reported', 'high blood pressure', { 'heart-problems': ['high-blood-pressure'] }, []],
  ['r38-valve-or-endocarditis', 'a new valve', { 'heart-problems': ['valve-replacement'] }, []],
  ['r38-recent', 'a stroke', { 'heart-problems': ['stroke'], 'heart-attack-or-stroke-on': '2026-10' }, [], SEDATION],
  ['r39-controlled', 'asthma', { 'lung-illness': true, 'lung-illness-controlled': true }, [], SEDATION],
  ['r39-not-controlled', 'asthma', { 'lung-illness': true, 'lung-illness-controlled': false }, [], SEDATION],
  ['r40-controlled', 'hepatitis', { 'kidney-liver': ['hepatitis'], 'kidney-liver-controlled': true }, [], SEDATION],
  [
    'r40-not-controlled',
    'hepatitis',
    { 'kidney-liver': ['hepatitis'], 'kidney-liver-controlled': false },
    [],
    SEDATION,
  ],
  ['r41-multiple-sclerosis', 'multiple sclerosis', { 'nerve-muscle': ['multiple-sclerosis'] }, [], TOXIN],
  ['r41-facial-palsy', 'facial palsy', { 'nerve-muscle': ['facial-palsy'] }, [], TOXIN],
  ['r41-medicines', 'quinine', { 'toxin-medicines': ['quinine'] }, ['R41-medicines'], TOXIN],
  ['r41-excluded', 'myasthenia gravis', { 'nerve-muscle': ['myasthenia-gravis'] }, ['R41-diseases'], TOXIN],
  ['r42-last-year', 'isotretinoin, nose surgery', { isotretinoin: true }, ['R42-no-delay', 'R42-label'], NOSE],
  ['r42-last-year', 'isotretinoin, filler', { isotretinoin: true }, [], FILLER],
  ['r42-resurfacing', 'a laser of unknown kind', { isotretinoin: true, 'skin-resurfacing': true }, [], NOSE],
  ['r43-taken', 'garlic', { supplements: ['garlic'] }, []],
  ['r44-used', 'cannabis', { drugs: ['cannabis'] }, [], SEDATION],
  ['r44-nasal-cocaine', 'cocaine', { drugs: ['cocaine'], 'cocaine-nose': true }, [], NOSE],
  ['r45-reported', 'trouble', { 'anaesthetic-problem': 'me' }, [], SEDATION],
  [
    'r45-inherited',
    'malignant hyperthermia',
    { 'anaesthetic-problem': 'me', 'anaesthetic-problem-kinds': ['malignant-hyperthermia'] },
    [],
    SEDATION,
  ],
  ['r46-cancer-or-scan', 'cancer', { 'breast-history': ['cancer'] }, ['R46-timing'], FAT],
  ['r46-cancer-or-scan', 'an abnormal scan', { 'breast-history': ['abnormal-scan'] }, [], FAT],
  ['r46-new-lump', 'a new lump', { 'breast-history': ['new-lump'] }, [], FAT],
  ['r48-alone', 'nobody at home', { 'first-night': 'nobody' }, [], SEDATION],
  ['r48-travel', 'a flight', { 'flight-2-weeks': true }, [], SEDATION],
  ['r49-interpreter', 'an interpreter', { interpreter: true }, []],
  ['r49-others-wish', 'somebody else’s wish', { 'whose-wish': 'others' }, []],
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
    effects.map(({ effect }) => ({ id, factor, groups, effect })),
  );

  it.each(named)('$effect belongs to the factor of $id, and to a procedure for which it counts', (row) => {
    const finding = riskFactors[row.factor].effects.find(({ statement }) => statement === row.effect);

    expect(finding?.groups.filter((group) => row.groups.includes(group))).not.toHaveLength(0);
    expect(finding).toBeDefined();
  });
});
