import { UNKNOWN, type Given } from '../../answer-form.examples.ts';
import { describeThresholds, FACIAL, FAT, FILLER, NOSE, SEDATION, TOXIN } from './thresholds.examples.ts';

const hba1c = (value: number, unit: string): Record<string, Given> => ({ diabetes: 'type-2', hba1c: [value, unit] });

const noClots: Record<string, Given> = {
  'own-clot': false,
  'family-clot': false,
  hormones: false,
  cancer: false,
  'recent-surgery': false,
  'long-flight': false,
};

describeThresholds('illnesses', {
  'R03 diabetes': [
    ['is a note before filler', hba1c(9, '%'), ['r03-reported'], FILLER],
    ['8.6 % is stop under sedation', hba1c(8.6, '%'), ['r03-hba1c-over-8-5'], SEDATION],
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
  'R30 cold sores': [
    ['none raise nothing', { 'cold-sores': 'no' }, [], FILLER],
    ['in the past are caution', { 'cold-sores': 'sometimes' }, ['r30-history'], FILLER],
    ['now are stop', { 'cold-sores': 'now' }, ['r30-now'], TOXIN],
    ['do not count before dental implants', { 'cold-sores': 'now' }, []],
  ],
  'R31 thick scars': [
    ['none raise nothing', { 'thick-scars': false }, [], FACIAL],
    ['are caution', { 'thick-scars': true, 'thick-scars-where': ['face'] }, ['r31-thick-scars'], FACIAL],
    [
      'that grow past the wound on the chest are high',
      { 'thick-scars': true, 'thick-scars-where': ['chest', 'elsewhere'], 'scars-past-wound': true },
      ['r31-face-or-chest', 'r31-thick-scars'],
      FAT,
    ],
    [
      'that grow past the wound elsewhere are caution',
      { 'thick-scars': true, 'thick-scars-where': ['elsewhere'], 'scars-past-wound': true },
      ['r31-thick-scars'],
      FAT,
    ],
  ],
  'R34 sleep apnoea': [
    ['none raises nothing', { 'sleep-apnoea': 'no', snoring: false, 'breathing-pauses': false }, [], SEDATION],
    ['with CPAP is caution', { 'sleep-apnoea': 'with-cpap' }, ['r34-with-cpap'], SEDATION],
    ['without CPAP is high', { 'sleep-apnoea': 'without-cpap' }, ['r34-likely-untreated'], NOSE],
    [
      'that somebody saw is high',
      { 'sleep-apnoea': 'no', 'breathing-pauses': true },
      ['r34-likely-untreated'],
      SEDATION,
    ],
    [
      'that is treated is caution, whatever somebody saw',
      { 'sleep-apnoea': 'with-cpap', 'breathing-pauses': true },
      ['r34-with-cpap'],
      SEDATION,
    ],
    ['is not found by snoring alone', { 'sleep-apnoea': 'no', snoring: true, 'breathing-pauses': false }, [], SEDATION],
  ],
  'R37 clots': [
    ['none raise nothing', noClots, [], SEDATION],
    ['of one’s own are stop', { ...noClots, 'own-clot': true }, ['r37-own-clot'], SEDATION],
    ['with one other risk raise nothing', { ...noClots, hormones: true }, [], FAT],
    ['with two others are high', { ...noClots, hormones: true, 'long-flight': true }, ['r37-two-or-more'], FAT],
    ['with one other and the rest unknown are undecided', { hormones: true, 'family-clot': UNKNOWN }, [], FAT],
    [
      'with two others are high, whatever is unknown',
      { hormones: true, cancer: true, 'family-clot': UNKNOWN },
      ['r37-two-or-more'],
      FACIAL,
    ],
  ],
  'R38 heart': [
    ['none raises nothing', { 'heart-problems': ['none'] }, [], SEDATION],
    ['high blood pressure is a note', { 'heart-problems': ['high-blood-pressure'] }, ['r38-reported'], SEDATION],
    [
      'a new valve is high before dental implants',
      { 'heart-problems': ['valve-replacement'] },
      ['r38-valve-or-endocarditis', 'r38-reported'],
    ],
    ['a new valve is a note under sedation', { 'heart-problems': ['valve-replacement'] }, ['r38-reported'], SEDATION],
    [
      'a heart attack 6 months ago to the day is a note',
      { 'heart-problems': ['heart-attack'], 'heart-attack-or-stroke-on': '2026-05-21' },
      ['r38-reported'],
      SEDATION,
    ],
    [
      'a stroke a day less than 6 months ago is stop',
      { 'heart-problems': ['stroke'], 'heart-attack-or-stroke-on': '2026-05-22' },
      ['r38-recent', 'r38-reported'],
      SEDATION,
    ],
  ],
  'R39 lungs': [
    ['none raises nothing', { 'lung-illness': false }, [], SEDATION],
    [
      'under control is a note',
      { 'lung-illness': true, 'lung-illness-controlled': true },
      ['r39-controlled'],
      SEDATION,
    ],
    [
      'not under control is high',
      { 'lung-illness': true, 'lung-illness-controlled': false },
      ['r39-not-controlled'],
      SEDATION,
    ],
  ],
  'R40 kidneys and liver': [
    ['none raises nothing', { 'kidney-liver': ['none'] }, [], SEDATION],
    [
      'under control is a note',
      { 'kidney-liver': ['hepatitis'], 'kidney-liver-controlled': true },
      ['r40-controlled'],
      SEDATION,
    ],
    [
      'not under control is high',
      { 'kidney-liver': ['kidney'], 'kidney-liver-controlled': false },
      ['r40-not-controlled'],
      SEDATION,
    ],
  ],
  'R41 nerves and muscles': [
    ['none raises nothing', { 'nerve-muscle': ['none'], 'toxin-medicines': ['none'] }, [], TOXIN],
    ['myasthenia gravis is stop', { 'nerve-muscle': ['myasthenia-gravis'] }, ['r41-excluded'], TOXIN],
    ['Lambert-Eaton syndrome is stop', { 'nerve-muscle': ['lambert-eaton'] }, ['r41-excluded'], TOXIN],
    ['ALS is stop', { 'nerve-muscle': ['als'] }, ['r41-excluded'], TOXIN],
    ['facial palsy is high', { 'nerve-muscle': ['facial-palsy'] }, ['r41-facial-palsy'], TOXIN],
    [
      'multiple sclerosis does not pass in silence',
      { 'nerve-muscle': ['multiple-sclerosis'] },
      ['r41-multiple-sclerosis'],
      TOXIN,
    ],
    ['antibiotics by drip are high', { 'toxin-medicines': ['antibiotics-by-drip'] }, ['r41-medicines'], TOXIN],
    ['do not count before filler', { 'nerve-muscle': ['als'] }, [], FILLER],
  ],
  'R46 breasts': [
    ['none raises nothing', { 'breast-history': ['none'] }, [], FAT],
    ['past cancer is high', { 'breast-history': ['cancer'] }, ['r46-cancer-or-scan'], FAT],
    ['an abnormal scan is high', { 'breast-history': ['abnormal-scan'] }, ['r46-cancer-or-scan'], FAT],
    ['a new lump is stop', { 'breast-history': ['new-lump', 'cancer'] }, ['r46-new-lump', 'r46-cancer-or-scan'], FAT],
  ],
});
