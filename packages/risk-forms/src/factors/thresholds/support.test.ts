import { describeThresholds, FILLER, SEDATION } from './thresholds.examples.ts';

describeThresholds('support', {
  'R48 home and travel': [
    [
      'that are arranged raise nothing',
      { 'first-night': 'adult', 'way-home': 'driven', 'flight-2-weeks': false, 'from-abroad': false },
      [],
      SEDATION,
    ],
    ['with a first night alone is caution', { 'first-night': 'nobody' }, ['r48-alone'], SEDATION],
    ['with an own car is caution', { 'first-night': 'adult', 'way-home': 'own-car' }, ['r48-alone'], SEDATION],
    ['with a flight within 2 weeks is caution', { 'flight-2-weeks': true }, ['r48-travel'], SEDATION],
    ['from abroad is caution', { 'from-abroad': true }, ['r48-travel'], SEDATION],
    ['does not count without sedation', { 'from-abroad': true }, [], FILLER],
  ],
  'R49 consent': [
    ['to an own wish raises nothing', { 'whose-wish': 'mine', interpreter: false }, []],
    ['to a shared wish raises nothing', { 'whose-wish': 'together' }, []],
    ['to somebody else’s wish is caution', { 'whose-wish': 'others' }, ['r49-others-wish'], FILLER],
    ['with an interpreter is a note', { interpreter: true }, ['r49-interpreter'], FILLER],
  ],
  'R50 expectations': [
    ['are for the clinician to read', { 'wish-different': 'A stronger chin.', 'wish-unhappy': 'A scar.' }, []],
  ],
});
