import { describe, expect, it } from 'vitest';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { ALONE, CALM, CONNECTED, input, said, TREATMENTS } from './check-in.examples.ts';
import { checkIn } from './check-in.ts';
import { guidanceOf } from './patient-guidance.ts';
import { draftedRules } from './rules/drafted-rules.ts';

describe('what the patient is told', () => {
  const guide = (change: Parameters<typeof input>[0]) => guidanceOf(checkIn(input(change)), planRecovery(TREATMENTS));

  it('5.6 is an approved instruction and what is expected today: no level, no reason, no score', () => {
    const guidance = guide({ answers: said({ 'RF-07': 'yes' }) });
    expect(guidance).toEqual({
      instruction: 'same-day',
      crisis: false,
      expected: [{ treatment: 'chin', statement: 'normal-swelling' }],
    });
  });

  it('5.6 is to call for help at once in an emergency, whoever reads the answers', () => {
    const answers = said({ 'RF-04': 'yes' });
    for (const clinic of [ALONE, CONNECTED]) expect(guide({ answers, clinic }).instruction).toBe('emergency');
  });

  it('5.6 is the same when nothing was found as when something was left out', () => {
    const found = guide({});
    expect(found.instruction).toBe('not-sure');
    expect(guide({ answers: { ...CALM, signs: {} } })).toEqual(found);
    expect(guide({ ruleSet: draftedRules })).toEqual(found);
  });

  it('5.6 says to wait for the next visit only where a clinic reads the answers', () => {
    const answers = said({ 'RF-15': 'yes' });
    expect(guide({ answers }).instruction).toBe('routine');
    expect(guide({ answers, clinic: ALONE }).instruction).toBe('not-sure');
  });

  it('puts the lines for a crisis beside it when a low mood was named, or may be there', () => {
    expect(guide({ answers: said({ 'RF-16': 'not-sure' }) }).crisis).toBe(true);
    expect(guide({ answers: said({ 'RF-04': 'yes' }) }).crisis).toBe(false);
  });
});
