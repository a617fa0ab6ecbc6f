import { describeThresholds, FILLER, NOSE, SEDATION, TOXIN } from './thresholds.examples.ts';

describeThresholds('mind', {
  'R32 worry about looks': [
    ['none raises nothing', { 'look-worry': false, 'look-unhappy-before': false }, [], NOSE],
    ['is high', { 'look-worry': true }, ['r32-worry'], NOSE],
    ['that takes an hour a day is high', { 'look-worry': true, 'look-worry-hour': true }, ['r32-worry'], FILLER],
    ['after an unhappy treatment is high', { 'look-worry': false, 'look-unhappy-before': true }, ['r32-worry'], TOXIN],
    ['counts before dental implants, where it is asked too', { 'look-worry': true }, ['r32-worry']],
  ],
  'R33 mood': [
    ['that is well raises nothing', { mood: 'well', 'self-harm': false, pressure: false }, []],
    ['up and down raises nothing', { mood: 'up-and-down' }, []],
    ['that is low is caution', { mood: 'low' }, ['r33-low-mood'], FILLER],
    ['with pressure from others is caution', { pressure: true }, ['r33-crisis-or-pressure'], NOSE],
    ['with an eating disorder is caution', { 'eating-disorder': true }, ['r33-crisis-or-pressure'], TOXIN],
    ['in a crisis is caution', { 'life-crisis': true }, ['r33-crisis-or-pressure'], SEDATION],
    ['with thoughts of self-harm is stop', { mood: 'low', 'self-harm': true }, ['r33-self-harm', 'r33-low-mood']],
  ],
});
