import { UNKNOWN, type Given } from '../../answer-form.examples.ts';
import { describeThresholds } from './thresholds.examples.ts';

const hba1c = (value: number, unit: string): Record<string, Given> => ({ diabetes: 'type-2', hba1c: [value, unit] });

describeThresholds('illnesses', {
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
});
