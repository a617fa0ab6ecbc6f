import { chinImplant } from '@osseo/procedures/chin-implant';
import { dentalImplant } from '@osseo/procedures/dental-implant';
import { describe, expect, it } from 'vitest';
import { answerForm, IN_PERSON, UNKNOWN, type Given } from '../answer-form.examples.ts';
import { en } from '../words/en/index.ts';
import { es } from '../words/es/index.ts';
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

  it('tell somebody who may harm themselves to call for help now', () => {
    for (const [words, call] of [
      [en, /call the emergency number or a crisis line now/u],
      [ko, /지금 응급 번호나 위기 상담 전화로 전화하십시오/u],
      [es, /llame ya al número de emergencias o a una línea de crisis/u],
    ] as const) {
      const [first] = points({ 'self-harm': true }, words).filter(({ purpose }) => purpose === 'get-help');
      expect(first?.text).toMatch(call);
    }
    for (const open of [UNKNOWN, IN_PERSON]) {
      expect(points({ 'self-harm': open }).map(({ purpose }) => purpose)).toContain('get-help');
    }
    expect(points({ 'self-harm': false, mood: 'low' }).map(({ purpose }) => purpose)).toEqual(['tell']);
  });

  it('say nothing of worry about looks but that somebody will talk with them', () => {
    expect(points({ 'look-worry': true, 'look-worry-hour': true }).map(({ text }) => text)).toEqual([
      'Thank you. Someone from the team will talk with you.',
    ]);
  });

  it('ask whether treatment should wait, where the patient is still growing', () => {
    expect(points({ 'date-of-birth': '2012-05-01' }).map(({ statement }) => statement)).toEqual(['r18-growth']);
    expect(points({ 'date-of-birth': '1990-05-01' })).toEqual([]);
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
