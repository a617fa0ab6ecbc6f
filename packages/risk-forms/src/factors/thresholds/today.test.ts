import { describeThresholds } from './thresholds.examples.ts';

describeThresholds('today', {
  'R27 infection': [['now is stop', { 'infection-now': true }, ['r27-infection-now']]],
});
