import { UNKNOWN, type Given } from '../../answer-form.examples.ts';
import { describeThresholds, FAT, FILLER, NOSE, SEDATION } from './thresholds.examples.ts';

const drinks = (frequency: string, perDay: string, six: string): Record<string, Given> => ({
  'alcohol-frequency': frequency,
  'alcohol-drinks-per-day': perDay,
  'alcohol-six-or-more': six,
});

describeThresholds('habits', {
  'R01 smoking': [
    ['never raises nothing', { smoking: 'never' }, []],
    ['every day is high', { smoking: 'every-day' }, ['r01-every-day']],
    ['every day is high before fat transfer', { smoking: 'every-day' }, ['r01-every-day'], FAT],
    ['every day is caution before filler', { smoking: 'every-day' }, ['r01-every-day-other-treatment'], FILLER],
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
    [
      'daily heavy drinking is high under sedation',
      drinks('4-or-more-a-week', '5-6', 'daily-or-almost'),
      ['r02-daily-heavy', 'r02-audit-c'],
      SEDATION,
    ],
    ['weekly heavy drinking is caution', drinks('4-or-more-a-week', '5-6', 'weekly'), ['r02-audit-c'], SEDATION],
    ['an open item leaves a low sum undecided', { 'alcohol-frequency': 'monthly-or-less' }, []],
  ],
  'R44 drugs': [
    ['none raises nothing', { drugs: ['none'] }, [], NOSE],
    ['cannabis is caution', { drugs: ['cannabis'] }, ['r44-used'], SEDATION],
    ['cocaine by another way is caution', { drugs: ['cocaine'], 'cocaine-nose': false }, ['r44-used'], NOSE],
    [
      'cocaine through the nose is stop before nose surgery',
      { drugs: ['cocaine'], 'cocaine-nose': true },
      ['r44-nasal-cocaine', 'r44-used'],
      NOSE,
    ],
    [
      'cocaine through the nose is caution under sedation',
      { drugs: ['cocaine'], 'cocaine-nose': true },
      ['r44-used'],
      SEDATION,
    ],
  ],
});
