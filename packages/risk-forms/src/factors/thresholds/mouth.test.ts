import { describeThresholds, FACIAL, FILLER, TOXIN } from './thresholds.examples.ts';

describeThresholds('mouth', {
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
  'R28 dental work': [
    ['none raises nothing', { 'dental-work': 'no' }, [], FILLER],
    ['2 weeks before filler is caution', { 'dental-work': 'last-2-weeks' }, ['r28-within-2-weeks'], FILLER],
    ['2 weeks after a facial implant is caution', { 'dental-work': 'next-2-weeks' }, ['r28-within-2-weeks'], FACIAL],
    ['does not count before toxin', { 'dental-work': 'both' }, [], TOXIN],
  ],
});
