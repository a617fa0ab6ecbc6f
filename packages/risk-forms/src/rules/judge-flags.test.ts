import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adopt, answerForm, UNKNOWN } from '../answer-form.examples.ts';
import type { FlagJudgement } from '../model/rule.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { flagKey } from './flag-key.ts';
import { dismissalOf, DISMISSAL_REASONS, judgedFlags, readFlagJudgement } from './judge-flags.ts';
import { draftedRules } from './rules-of.ts';
import { severityOf } from './severity-of.ts';

const flags = evaluateRules(draftedRules, answerForm({ 'infection-now': true, grinding: UNKNOWN }), {
  adoptions: adopt(draftedRules),
});
const [infection] = flags;
if (!infection) throw new Error('The answers raise no flag.');

const signed = { by: 'Dr Example', at: '2026-11-22T10:00:00Z' };
const dismissal: FlagJudgement = {
  act: 'dismiss',
  flag: flagKey(infection),
  version: infection.rule.version,
  reason: 'discussed',
  ...signed,
};
const restored: FlagJudgement = { ...signed, act: 'restore', flag: dismissal.flag, version: dismissal.version };

describe('a flag that a clinician dismisses', () => {
  it('stays, with who, when and why, and counts no more', () => {
    const judged = judgedFlags(flags, [dismissal]);

    expect(judged).toHaveLength(flags.length);
    expect(judged.map((flag) => dismissalOf(flag))).toEqual([dismissal, undefined]);
    expect([severityOf(flags), severityOf(judged)]).toEqual([4, 2]);
  });

  it('stands again once it is brought back, and both stay on record', () => {
    const [first] = judgedFlags(flags, [dismissal, restored]);

    expect(first && dismissalOf(first)).toBeUndefined();
    expect(first?.judgements).toEqual([dismissal, restored]);
  });

  it('is a new one where the rule has another version', () => {
    expect(judgedFlags(flags, [{ ...dismissal, version: '0.0.1' }])).toEqual(flags);
  });

  it('has a name of its own', () => {
    expect(flags.map(flagKey)).toEqual(['r27-infection-now', 'unknown-grinding']);
  });
});

describe('a posted judgement', () => {
  const post = (fields: Record<string, string>) =>
    readFlagJudgement(new Map(Object.entries({ flag: dismissal.flag, 'flag-version': '1', ...fields })), signed);

  it('is read with who and when from the host', () => {
    expect(post({ 'flag-act': 'dismiss', 'flag-reason': 'other', 'flag-text': ' A letter. ' })).toEqual({
      kind: 'judgement',
      judgement: { ...signed, act: 'dismiss', flag: dismissal.flag, version: '1', reason: 'other', text: 'A letter.' },
    });
    expect(post({ 'flag-act': 'restore' })).toMatchObject({ kind: 'judgement', judgement: { act: 'restore' } });
  });

  it('is refused without a reason, and without words for another one', () => {
    expect(post({ 'flag-act': 'dismiss' })).toMatchObject({ problem: 'no-reason' });
    expect(post({ 'flag-act': 'dismiss', 'flag-reason': 'other' })).toMatchObject({ problem: 'no-text' });
    expect(post({ 'flag-act': 'delete' })).toMatchObject({ problem: 'no-flag' });
  });

  it('is never made of anything else', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('flag', 'flag-act', 'flag-reason', 'flag-text', 'by'), fc.string()),
        (all) => {
          const read = readFlagJudgement(new Map(Object.entries(all)), signed);
          if (read.kind === 'problem') return;
          expect(read.judgement.by).toBe(signed.by);
          if (read.judgement.act === 'dismiss') expect(DISMISSAL_REASONS).toContain(read.judgement.reason);
        },
      ),
    );
  });
});
