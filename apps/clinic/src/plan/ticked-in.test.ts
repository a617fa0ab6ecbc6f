import { recordIdOf } from '@osseo/recovery-timeline/react';
import { expect, it } from 'vitest';
import { wordedProcedures } from '../catalogue/worded-procedure.ts';
import { planRecoveryOf } from './plan-recovery-of.ts';
import { BOXES, HAS_DAYS, tickedIn } from './ticked-in.ts';

const { plan } = planRecoveryOf(wordedProcedures(['chin-implant', 'dental-implant'], 'en'), null);
const [visit = '', other = ''] = plan.visits.map(recordIdOf);
const post = (...fields: [string, string][]) => new URLSearchParams(fields);

it('keeps what is ticked, forgets what is cleared, and passes over what the plan does not have', () => {
  expect(tickedIn(post([BOXES.inWords, visit], [BOXES.inWords, 'visit of another']), plan, [])).toEqual([visit]);
  expect(tickedIn(post([BOXES.inWords, other]), plan, [visit])).toEqual([other]);
  expect(tickedIn(post(), plan, [visit, 'visit of another'])).toEqual([]);
});

it('follows the box that was changed where one thing has two', () => {
  const two = (...fields: [string, string][]) => post([HAS_DAYS, 'yes'], ...fields);
  expect(tickedIn(two([BOXES.inDays, visit]), plan, [])).toEqual([visit]);
  expect(tickedIn(two([BOXES.inWords, visit]), plan, [])).toEqual([visit]);
  expect(tickedIn(two([BOXES.inWords, visit]), plan, [visit])).toEqual([]);
  expect(tickedIn(two([BOXES.inWords, visit], [BOXES.inDays, visit]), plan, [visit])).toEqual([visit]);
});
