import { UNKNOWN } from '../../answer-form.examples.ts';
import { describeThresholds, FACIAL, FAT, NOSE, SEDATION } from './thresholds.examples.ts';

describeThresholds('earlier-treatment', {
  'R06 radiotherapy': [
    ['is stop before dental implants', { 'head-radiation': true }, ['r06-dental']],
    ['is high before facial implants', { 'head-radiation': true }, ['r06-facial'], FACIAL],
    ['is high before fat transfer', { 'head-radiation': true }, ['r06-facial'], FAT],
    ['is high before nose surgery', { 'head-radiation': true }, ['r06-facial'], NOSE],
    ['none raises nothing', { 'head-radiation': false }, []],
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
  'R47 lost implants': [
    ['one is caution', { 'implant-lost': true, 'implant-lost-count': 1 }, ['r47-one']],
    ['two are high', { 'implant-lost': true, 'implant-lost-count': 2 }, ['r47-two-or-more']],
    ['none raises nothing', { 'implant-lost': false }, []],
  ],
  'R45 anaesthetic problems': [
    ['none raise nothing', { 'anaesthetic-problem': 'no' }, [], SEDATION],
    [
      'without an inherited cause are caution',
      { 'anaesthetic-problem': 'me', 'anaesthetic-problem-kinds': ['other'] },
      ['r45-reported'],
      SEDATION,
    ],
    [
      'with malignant hyperthermia in the family are stop',
      { 'anaesthetic-problem': 'family', 'anaesthetic-problem-kinds': ['malignant-hyperthermia'] },
      ['r45-inherited', 'r45-reported'],
      SEDATION,
    ],
    [
      'with low pseudocholinesterase are stop',
      { 'anaesthetic-problem': 'both', 'anaesthetic-problem-kinds': ['pseudocholinesterase'] },
      ['r45-inherited', 'r45-reported'],
      SEDATION,
    ],
    ['do not count without sedation', { 'anaesthetic-problem': 'me' }, []],
  ],
});
