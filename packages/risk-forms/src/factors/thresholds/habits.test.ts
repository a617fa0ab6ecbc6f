import { UNKNOWN, type Given } from '../../answer-form.examples.ts';
import { describeThresholds } from './thresholds.examples.ts';

const drinks = (frequency: string, perDay: string, six: string): Record<string, Given> => ({
  'alcohol-frequency': frequency,
  'alcohol-drinks-per-day': perDay,
  'alcohol-six-or-more': six,
});

describeThresholds('habits', {
  'R01 smoking': [
    ['never raises nothing', { smoking: 'never' }, []],
    ['every day is high', { smoking: 'every-day' }, ['r01-every-day']],
    ['some days is caution', { smoking: 'some-days' }, ['r01-some-days']],
    [
      'stopped 3 months ago to the day is a note',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-08-21' },
      ['r01-stopped-long-ago'],
    ],
    [
      'stopped a day less than 3 months ago is caution',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-08-22' },
      ['r01-stopped-recently'],
    ],
    [
      'stopped in a month that lies on both sides is undecided',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-08' },
      [],
    ],
    [
      'stopped in September is caution',
      { smoking: 'stopped', 'smoking-stopped-on': '2026-09' },
      ['r01-stopped-recently'],
    ],
    ['stopped in 2020 is a note', { smoking: 'stopped', 'smoking-stopped-on': '2020' }, ['r01-stopped-long-ago']],
  ],
  'R02 alcohol': [
    ['never raises nothing', { 'alcohol-frequency': 'never' }, []],
    ['a sum of 2 raises nothing', drinks('2-4-a-month', '1-2', 'never'), []],
    ['a sum of 3 is caution', drinks('2-4-a-month', '3-4', 'never'), ['r02-audit-c']],
    ['a sum of 4 is caution', drinks('2-4-a-month', '3-4', 'less-than-monthly'), ['r02-audit-c']],
    [
      'the first item alone can be enough',
      { 'alcohol-frequency': '2-3-a-week', 'alcohol-six-or-more': UNKNOWN },
      ['r02-audit-c'],
    ],
    ['an open item leaves a low sum undecided', { 'alcohol-frequency': 'monthly-or-less' }, []],
  ],
});
