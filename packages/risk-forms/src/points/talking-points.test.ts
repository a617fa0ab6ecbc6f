import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { describe, expect, it } from 'vitest';
import { answerForm, IN_PERSON, UNKNOWN, type Given } from '../answer-form.examples.ts';
import { en } from '../words/en/index.ts';
import { ko } from '../words/ko/index.ts';
import { talkingPoints } from './talking-points.ts';

const both = [dentalImplant, chinImplant];
const points = (given: Record<string, Given>, words = en) => talkingPoints(both, answerForm(given, both), words);

describe('talking points', () => {
  it('say what to bring, tell and ask, and what not to stop', () => {
    const given = { 'bone-medicine': 'now', 'bone-medicine-names': ['denosumab'], smoking: 'every-day' };

    expect(points(given).map(({ purpose, statement }) => [purpose, statement])).toEqual([
      ['tell', 'r01-healing'],
      ['ask', 'r01-when-to-stop'],
      ['do-not-stop', 'r04-do-not-stop'],
      ['bring', 'r04-bring-name-and-date'],
      ['ask', 'r04-ask-timing'],
    ]);
  });

  it('speak the language of the words', () => {
    expect(points({ 'blood-thinner': true }, ko)[0]?.text).toContain('임의로 끊지 마십시오');
  });

  it('answer "rather in person" with a promise to ask then', () => {
    expect(points({ smoking: IN_PERSON }).map(({ text }) => text)).toEqual([
      'You would rather talk about smoking in person. We will ask you at your visit.',
    ]);
  });

  it('answer "I don’t know" once per subject', () => {
    const given = { diabetes: 'type-2', hba1c: UNKNOWN, 'hba1c-date': UNKNOWN };
    const open = points(given).filter(({ statement }) => statement === 'unknown');

    expect(open).toMatchObject([{ factor: 'R03', purpose: 'bring' }]);
  });

  it('are none where the answers call for none', () => {
    expect(points({ smoking: 'never', 'bone-medicine': 'no', 'infection-now': false })).toEqual([]);
  });

  it('leave out what no chosen procedure needs', () => {
    const response = answerForm({ 'implant-lost': true }, both);

    expect(talkingPoints([chinImplant], response, en)).toEqual([]);
  });

  it('hold nothing but factor, purpose and sentence', () => {
    for (const point of points({ 'infection-now': true, 'head-radiation': true })) {
      expect(Object.keys(point).toSorted()).toEqual(['factor', 'purpose', 'statement', 'text']);
    }
  });
});
