import { describeThresholds, FACIAL, FILLER } from './thresholds.examples.ts';

describeThresholds('today', {
  'R27 infection': [['now is stop', { 'infection-now': true }, ['r27-infection-now']]],
  'R29 vaccines and viruses': [
    ['none raise nothing', { vaccine: 'no', 'viral-illness': false }, [], FILLER],
    ['a booked vaccine is a note', { vaccine: 'booked' }, ['r29-vaccine-or-virus'], FILLER],
    ['a virus is a note', { vaccine: 'no', 'viral-illness': true }, ['r29-vaccine-or-virus'], FILLER],
    ['do not count before facial implants', { vaccine: 'booked' }, [], FACIAL],
  ],
});
