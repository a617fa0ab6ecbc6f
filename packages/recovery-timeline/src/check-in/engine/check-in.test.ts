import { describe, expect, it } from 'vitest';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { treatmentWith } from '../../engine/recovery.examples.ts';
import { ADOPTED, ALONE, CALM, CONNECTED, heardOn, input, said, SIGNS, TREATMENTS } from './check-in.examples.ts';
import { checkIn } from './check-in.ts';
import type { CheckInAnswers } from './model/answers.ts';
import { draftedRules } from './rules/drafted-rules.ts';

const scored = (scores: CheckInAnswers['scores']): CheckInAnswers => ({ ...CALM, scores });
const levelOf = (change: Parameters<typeof input>[0]) => checkIn(input(change)).level;
const stagesOf = (change: Parameters<typeof input>[0]) => checkIn(input(change)).reasons.map(({ stage }) => stage);

describe('the level of a check-in', () => {
  it('5.2 is the worst of everything that was found', () => {
    const result = checkIn(
      input({ day: 12, answers: { ...said({ 'RF-04': 'yes', 'RF-15': 'yes' }), scores: { pain: 9, swelling: 3 } } }),
    );
    expect(result.level).toBe('emergency');
    expect(result.reasons.map(({ stage, level }) => `${stage} ${level}`)).toEqual([
      'red-flag emergency',
      'red-flag routine',
      'threshold same-day',
      'threshold routine',
      'nudge null',
    ]);
  });

  it('5.2 is never fine while a red flag was skipped, and says which', () => {
    const { 'RF-04': _skipped, ...signs } = CALM.signs;
    const result = checkIn(input({ answers: { ...CALM, signs } }));
    expect(result.level).toBe('incomplete');
    expect(result.reasons).toContainEqual({
      stage: 'unanswered',
      signs: ['RF-04'],
      measures: [],
      level: 'incomplete',
    });
  });

  it('5.2 is not fine while a number that a rule reads was skipped', () => {
    expect(levelOf({ answers: scored({ swelling: 0 }) })).toBe('incomplete');
    expect(levelOf({ answers: scored({ pain: 0 }), day: 5 })).toBe('fine');
    expect(levelOf({ answers: scored({ pain: 0 }), day: 12 })).toBe('incomplete');
  });

  it('5.2 asks whoever is not sure to call today, and never later than for the sign itself', () => {
    expect(levelOf({ answers: said({ 'RF-04': 'not-sure' }) })).toBe('same-day');
    expect(levelOf({ answers: said({ 'RF-07': 'not-sure' }, { 'RF-07': 'no' }) })).toBe('same-day');
    expect(levelOf({ answers: said({ 'RF-15': 'not-sure' }) })).toBe('routine');
  });

  it('5.2 takes what makes a sign an emergency for one, also where somebody is not sure of it', () => {
    expect(levelOf({ answers: said({ 'RF-07': 'yes' }, { 'RF-07': 'no' }) })).toBe('same-day');
    expect(levelOf({ answers: said({ 'RF-07': 'yes' }, { 'RF-07': 'not-sure' }) })).toBe('emergency');
    expect(levelOf({ answers: said({ 'RF-07': 'yes' }, { 'RF-07': 'yes' }) })).toBe('emergency');
  });

  it('5.2 knows of no more urgent form of a sign where the catalogue has none', () => {
    expect(levelOf({ answers: said({}, { 'RF-15': 'yes' }) })).toBe('fine');
    expect(levelOf({ answers: said({}, { 'RF-07': 'yes' }) })).toBe('emergency');
  });

  it('5.2 says of a sign whether it is there or may be, and that it is an emergency', () => {
    const flags = (...answers: Parameters<typeof said>) =>
      checkIn(input({ answers: said(...answers) })).reasons.filter(({ stage }) => stage === 'red-flag');
    expect(flags({ 'RF-07': 'yes' }, { 'RF-07': 'yes' })).toMatchObject([{ answer: 'yes', escalated: true }]);
    expect(flags({ 'RF-07': 'not-sure' }, { 'RF-07': 'yes' })).toMatchObject([{ answer: 'not-sure', escalated: true }]);
    expect(flags({ 'RF-15': 'not-sure' })).toMatchObject([{ answer: 'not-sure', escalated: false }]);
  });

  it('5.2 calls it unanswered when nobody said whether a sign is an emergency', () => {
    expect(stagesOf({ answers: said({ 'RF-07': 'yes' }) })).toContain('unanswered');
    expect(stagesOf({ answers: said({ 'RF-04': 'yes' }) })).not.toContain('unanswered');
  });

  it('5.2 is as urgent as the plan says a sign is, so that what a risk factor raises counts', () => {
    const { plan } = input();
    const raised = plan.warningSigns.map((sign) =>
      sign.id === 'RF-15' ? ({ ...sign, urgency: 'emergency' } as const) : sign,
    );
    expect(levelOf({ plan: { ...plan, warningSigns: raised }, answers: said({ 'RF-15': 'yes' }) })).toBe('emergency');
  });
});

describe('what is looked for', () => {
  it('5.3 goes from red flags to thresholds, to what has become worse, to silence', () => {
    const answers = { ...said({ 'RF-15': 'yes' }), scores: { pain: 6, swelling: 0 } };
    expect(stagesOf({ day: 12, answers, history: [heardOn(8, { pain: 3 })] })).toEqual([
      'red-flag',
      'threshold',
      'trend',
      'nudge',
    ]);
  });

  it('5.3 takes a red flag for one on any day', () => {
    for (const day of [0, 3, 40, 400]) expect(levelOf({ day, answers: said({ 'RF-04': 'yes' }) })).toBe('emergency');
  });

  it('5.3 knows that what is normal on day 2 is not on day 12', () => {
    const answers = scored({ pain: 5, swelling: 3 });
    const history = [heardOn(1, { pain: 5, swelling: 3 }), heardOn(11, { pain: 5, swelling: 3 })];
    expect(levelOf({ day: 2, answers, history })).toBe('fine');
    expect(levelOf({ day: 12, answers, history })).toBe('same-day');
  });

  it('5.3 holds today against the last earlier day on which the same was said', () => {
    const history = [heardOn(4, { pain: 2 }), heardOn(3, { pain: 0 }), heardOn(5, {}), heardOn(7, { pain: 0 })];
    expect(levelOf({ day: 6, answers: scored({ pain: 2, swelling: 0 }), history })).toBe('fine');
    expect(levelOf({ day: 6, answers: scored({ pain: 3, swelling: 0 }), history })).toBe('same-day');
  });

  it('5.3 does not hold today against what was said earlier on the same day', () => {
    const history = [heardOn(4, { pain: 2 }), heardOn(6, { pain: 3 })];
    expect(levelOf({ day: 6, answers: scored({ pain: 3, swelling: 0 }), history })).toBe('same-day');
  });

  it('5.3 does not call more pain worse before day 4, when the evidence does not', () => {
    const rise = { answers: scored({ pain: 5, swelling: 0 }), history: [heardOn(2, { pain: 1 })] };
    expect(levelOf({ ...rise, day: 3 })).toBe('fine');
    expect(levelOf({ ...rise, day: 4 })).toBe('same-day');
  });

  it('5.3 counts the days of each treatment from its own day 0, and any of them is enough', () => {
    const treatments = [...TREATMENTS, treatmentWith({}, { key: 'later', on: '2026-12-03', warningSigns: SIGNS })];
    const answers = scored({ pain: 7, swelling: 0 });
    const result = checkIn(input({ plan: planRecovery(treatments), treatments, day: 10, answers }));
    expect(result.reasons.flatMap((reason) => ('rule' in reason ? [[reason.rule, reason.treatments]] : []))).toEqual([
      ['pain-7-of-10-from-0', ['later']],
      ['pain-4-of-10-from-10', ['chin']],
    ]);
  });

  it('5.3 does not count the days of a treatment from which another one has taken over', () => {
    const again = { ...treatmentWith({}, { key: 'again', on: '2026-12-03', warningSigns: SIGNS }), revises: 'chin' };
    const treatments = [...TREATMENTS, again];
    const plan = planRecovery(treatments);
    const rise = { plan, treatments, answers: scored({ pain: 5, swelling: 0 }), history: [heardOn(1, { pain: 3 })] };
    expect(levelOf({ ...rise, day: 9 })).toBe('same-day');
    // Day 0 and day 3 after the second operation: more pain is not yet what the rule is about.
    expect(levelOf({ ...rise, day: 10 })).toBe('fine');
    expect(levelOf({ ...rise, day: 13 })).toBe('fine');
    expect(levelOf({ ...rise, day: 14 })).toBe('same-day');
  });

  it('5.3 asks a rule of some procedures for those alone', () => {
    const rules = ADOPTED.rules.map((rule) => ({ ...rule, procedures: ['rhinoplasty'] }));
    expect(levelOf({ ruleSet: { ...ADOPTED, rules }, day: 12, answers: scored({ pain: 10, swelling: 3 }) })).toBe(
      'fine',
    );
  });
});

describe('the action', () => {
  it('5.6 is a call and nothing else where no clinic reads the answers', () => {
    const answers = [CALM, said({ 'RF-15': 'yes' }), said({ 'RF-07': 'yes' })];
    expect(answers.map((each) => checkIn(input({ answers: each, clinic: ALONE })).action)).toEqual(
      answers.map(() => ({ kind: 'call', whom: 'clinic', number: '020 7946 0000' })),
    );
    expect(checkIn(input({ answers: said({ 'RF-04': 'yes' }), clinic: ALONE })).action).toEqual({
      kind: 'call',
      whom: 'emergency',
      number: '112',
    });
  });

  it('5.6 is a call for an emergency and for today, also where a clinic reads the answers', () => {
    expect(checkIn(input({ answers: said({ 'RF-04': 'yes' }) })).action).toMatchObject({ whom: 'emergency' });
    expect(checkIn(input({ answers: said({ 'RF-07': 'yes' }) })).action).toMatchObject({ whom: 'clinic' });
    expect(checkIn(input()).action).toEqual({ kind: 'clinic-reads', ...CONNECTED.connection });
  });

  it('5.6 takes a clinic without an owner or hours for one that reads nothing', () => {
    const connections = [
      { owner: '', hours: 'Every day' },
      { owner: ' ', hours: 'Every day' },
      { owner: 'Ward nurse', hours: ' ' },
    ];
    for (const connection of connections)
      expect(checkIn(input({ clinic: { ...ALONE, connection } })).action.kind).toBe('call');
  });
});

describe('the rules', () => {
  it('5.6 are off as they ship, and nothing is fine while they are', () => {
    const result = checkIn(input({ ruleSet: draftedRules, day: 9, history: [heardOn(8, { pain: 0 })] }));
    expect(draftedRules.adoption).toBeNull();
    expect(draftedRules.rules.map(({ provenance }) => provenance.review.status)).toEqual(['draft']);
    expect(result.level).toBe('incomplete');
    expect(result.reasons).toEqual([{ stage: 'rules-off', level: 'incomplete' }]);
  });

  it('5.6 are off again once their version is not the one that the clinic adopted', () => {
    const newer = { ...ADOPTED, version: '4' };
    expect(checkIn(input({ ruleSet: newer })).ruleSet).toEqual({ id: 'clinic', version: '4', inForce: false });
    expect(levelOf({ ruleSet: newer })).toBe('incomplete');
  });

  it('5.6 being off switches no warning sign off', () => {
    expect(levelOf({ ruleSet: draftedRules, answers: said({ 'RF-04': 'yes' }) })).toBe('emergency');
  });

  it('5.7 leave their version with each result', () => {
    expect(checkIn(input()).ruleSet).toEqual({ id: 'clinic', version: '3', inForce: true });
    expect(checkIn(input({ ruleSet: draftedRules })).ruleSet).toMatchObject({ version: '0.1.0', inForce: false });
  });
});
