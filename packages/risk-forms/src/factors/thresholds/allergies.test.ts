import { describeThresholds, FACIAL, FILLER } from './thresholds.examples.ts';

describeThresholds('allergies', {
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
    ['to stings is high before filler', { 'sting-reaction': true }, ['r24-reaction'], FILLER],
    ['to stings does not count before implants', { 'sting-reaction': true }, [], FACIAL],
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
});
