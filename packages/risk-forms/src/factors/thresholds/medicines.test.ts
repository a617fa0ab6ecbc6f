import { type Given } from '../../answer-form.examples.ts';
import { describeThresholds, FACIAL, FAT, FILLER, NOSE, SEDATION, TOXIN } from './thresholds.examples.ts';

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

describeThresholds('medicines', {
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
    ['aspirin alone is a note before filler', thinners('aspirin'), ['r08-aspirin-alone-injectable'], FILLER],
    ['aspirin alone is caution before fat transfer', thinners('aspirin'), ['r08-aspirin-alone'], FAT],
    ['one other is caution before toxin', thinners('warfarin'), ['r08-one-injectable'], TOXIN],
    ['one other is high before nose surgery', thinners('apixaban'), ['r08-one-facial'], NOSE],
    ['two are stop under sedation', thinners('aspirin', 'clopidogrel'), ['r08-two-or-inr-over-4'], SEDATION],
    ['two are stop', thinners('aspirin', 'clopidogrel'), ['r08-two-or-inr-over-4']],
    ['an INR of 4 is not stop', { ...thinners('warfarin'), inr: 4 }, ['r08-one-dental']],
    ['an INR of 4.1 is stop', { ...thinners('warfarin'), inr: 4.1 }, ['r08-two-or-inr-over-4', 'r08-one-dental']],
  ],
  'R15 and R16 medicines': [
    ['antidepressants are a note', { medicines: ['antidepressant'] }, ['r15-antidepressant']],
    ['stomach acid medicine is a note', { medicines: ['stomach-acid'] }, ['r16-stomach-acid']],
    ['none raises nothing', { medicines: ['none'] }, []],
  ],
  'R36 weight injections': [
    ['none raise nothing', { 'weight-injection': false }, [], SEDATION],
    ['are caution', { 'weight-injection': true, 'weight-injection-rising': false }, ['r36-taken'], SEDATION],
    [
      'that are new or rising are high',
      { 'weight-injection': true, 'weight-injection-rising': true },
      ['r36-new-rising-or-stomach', 'r36-taken'],
      SEDATION,
    ],
    [
      'that upset the stomach are high',
      { 'weight-injection': true, 'weight-injection-stomach': true },
      ['r36-new-rising-or-stomach', 'r36-taken'],
      SEDATION,
    ],
    ['do not count without sedation', { 'weight-injection': true }, []],
  ],
  'R42 isotretinoin': [
    ['none raises nothing', { isotretinoin: false }, [], NOSE],
    ['is a note', { isotretinoin: true, 'skin-resurfacing': false }, ['r42-last-year'], NOSE],
    [
      'with a laser or dermabrasion is high',
      { isotretinoin: true, 'skin-resurfacing': true },
      ['r42-resurfacing', 'r42-last-year'],
      FACIAL,
    ],
  ],
  'R43 supplements': [
    ['none raise nothing', { supplements: ['none'] }, []],
    ['are a note', { supplements: ['ginkgo', 'ibuprofen'] }, ['r43-taken'], TOXIN],
  ],
});
