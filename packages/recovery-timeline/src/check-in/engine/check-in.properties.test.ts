import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADOPTED, ALONE, CONNECTED, input, SIGNS } from './check-in.examples.ts';
import { checkIn } from './check-in.ts';
import { worstOf } from './levels.ts';
import { MEASURE_MAX, type CheckInAnswers, type CheckInRecord, type SignAnswer } from './model/answers.ts';
import { draftedRules } from './rules/drafted-rules.ts';

/** From the best to the worst; `undefined` is a question that was skipped. */
const FROM_BEST: readonly SignAnswer[] = ['no', 'not-sure', 'yes'];

const anySigns = fc.record(Object.fromEntries(SIGNS.map((sign) => [sign, fc.constantFrom(...FROM_BEST)])), {
  requiredKeys: [],
}) as fc.Arbitrary<CheckInAnswers['signs']>;
const anyScores = fc.record(
  { pain: fc.nat(MEASURE_MAX.pain), swelling: fc.nat(MEASURE_MAX.swelling) },
  { requiredKeys: [] },
);
const anyAnswers: fc.Arbitrary<CheckInAnswers> = fc.record({ signs: anySigns, escalated: anySigns, scores: anyScores });
const anyHistory: fc.Arbitrary<CheckInRecord[]> = fc.array(fc.record({ day: fc.nat(30), answers: anyAnswers }), {
  maxLength: 6,
});
const anyInput = fc.record({
  day: fc.integer({ min: 0, max: 60 }),
  answers: anyAnswers,
  history: anyHistory,
  ruleSet: fc.constantFrom(ADOPTED, draftedRules),
  clinic: fc.constantFrom(ALONE, CONNECTED),
});

/** The same answers with one of them worse: a sign more, surer of it, or a higher number. */
function worse(answers: CheckInAnswers, which: number): CheckInAnswers {
  const sign = SIGNS[which % SIGNS.length] ?? 'RF-04';
  const next = (said: SignAnswer | undefined) => FROM_BEST[Math.min(2, FROM_BEST.indexOf(said ?? 'no') + 1)] ?? 'yes';
  const measure = which % 2 === 0 ? 'pain' : 'swelling';
  const score = answers.scores[measure];
  const kinds: readonly CheckInAnswers[] = [
    { ...answers, signs: { ...answers.signs, [sign]: next(answers.signs[sign]) } },
    { ...answers, escalated: { ...answers.escalated, [sign]: next(answers.escalated[sign]) } },
    score === undefined
      ? answers
      : { ...answers, scores: { ...answers.scores, [measure]: Math.min(MEASURE_MAX[measure], score + 1) } },
  ];
  return kinds[which % kinds.length] ?? answers;
}

describe('whatever is answered', () => {
  it('5.2 a worse answer never lowers the level', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(1000), (change, which) => {
        const before = checkIn(input(change)).level;
        const after = checkIn(input({ ...change, answers: worse(change.answers, which) })).level;
        expect(worstOf([before, after])).toBe(after);
      }),
    );
  });

  it('5.2 a skipped red flag is never fine', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...SIGNS), (change, sign) => {
        const { [sign]: _skipped, ...signs } = change.answers.signs;
        expect(checkIn(input({ ...change, answers: { ...change.answers, signs } })).level).not.toBe('fine');
      }),
    );
  });

  it('5.2 the level is the worst of the reasons, and nothing is found without one', () => {
    fc.assert(
      fc.property(anyInput, (change) => {
        const { level, reasons } = checkIn(input(change));
        expect(level).toBe(worstOf(reasons.map((reason) => reason.level)));
      }),
    );
  });

  it('5.4 silence never changes the level', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(400), (change, gap) => {
        const ruleSet = { ...change.ruleSet, nudgeAfterDays: gap };
        expect(checkIn(input({ ...change, ruleSet })).level).toBe(checkIn(input(change)).level);
      }),
    );
  });

  it('5.6 without a clinic that reads the answers the action is a call', () => {
    fc.assert(
      fc.property(anyInput, (change) => {
        expect(checkIn(input({ ...change, clinic: ALONE })).action.kind).toBe('call');
      }),
    );
  });

  it('the order of the history does not matter, and nothing is changed in place', () => {
    fc.assert(
      fc.property(anyInput, (change) => {
        // One record a day, as a host keeps them.
        const history = [...new Map(change.history.map((record) => [record.day, record])).values()];
        const before = structuredClone(history);
        const result = checkIn(input({ ...change, history }));
        expect(checkIn(input({ ...change, history: history.toReversed() }))).toEqual(result);
        expect(history).toEqual(before);
      }),
    );
  });
});
