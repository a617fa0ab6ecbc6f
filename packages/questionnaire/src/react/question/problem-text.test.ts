import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../engine/model/issue.ts';
import { ar } from '../../messages/ar.ts';
import { en } from '../../messages/en.ts';
import { ko } from '../../messages/ko.ts';
import { createSession, readQuestionnaire } from '../../engine/index.ts';
import { sessionOf } from '../examples/example.examples.ts';
import * as questions from '../examples/questions.examples.ts';
import { problemLine, problemText } from './problem-text.ts';

const CODES: readonly IssueCode[] = [
  'required',
  'unreadable',
  'no-such-date',
  'year-too-short',
  'not-whole',
  'below-min',
  'above-max',
  'no-such-time',
  'too-long',
  'too-short',
  'wrong-format',
  'too-many-decimals',
  'too-few',
  'too-many',
  'wrong-file-type',
  'file-too-large',
  'not-an-option',
  'exclusive-option',
  'unit-missing',
  'constraint',
  'hidden-item',
];

describe('the words for a problem', () => {
  it('are whole sentences for every problem of every type in every language, without an open hole', () => {
    for (const [locale, messages] of Object.entries({ en, ko, ar })) {
      for (const example of Object.values(questions)) {
        const session = sessionOf(example, 'en');
        const [key = ''] = session.getSnapshot().children;
        const { item } = session.item(key).getSnapshot();
        for (const code of CODES) {
          const text = problemText(
            item,
            { key, linkId: key, code, severity: 'error', limits: { min: 1, max: 9, maxLength: 20, option: 'None' } },
            { locale, messages },
          );
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
          expect(text.length).toBeGreaterThan(5);
        }
      }
    }
  });

  it('name both limits where the question has both, in the unit of the answer', () => {
    const session = sessionOf(questions.severalUnits, 'en');
    const { item } = session.item('weight').getSnapshot();
    const limited = {
      ...item,
      maxQuantities: [
        { value: 300, unit: item.units[0] },
        { value: 660, unit: item.units[1] },
      ],
    };
    const issue = {
      key: 'weight',
      linkId: 'weight',
      code: 'below-min',
      severity: 'error',
      limits: { min: 60, unit: 'lb' },
    } as const;

    expect(problemText(limited, issue, { locale: 'en', messages: en })).toBe(
      'Check this number. It should be between 60 lb and 660 lb.',
    );
  });

  it('write the limits of a date as dates', () => {
    const { item } = sessionOf(questions.date, 'ko').item('last-visit').getSnapshot();
    const issue = {
      key: 'last-visit',
      linkId: 'last-visit',
      code: 'above-max',
      severity: 'error',
      limits: { max: '2026-11-21' },
    } as const;

    expect(problemText(item, issue, { locale: 'ko', messages: ko })).toContain('2026년 11월 21일');
  });
});

describe('a problem away from its question', () => {
  const dose = { linkId: 'dose', text: 'Dose', type: 'string', required: true } as const;
  const medicine = { linkId: 'medicine', text: 'Medicine', type: 'group', repeats: true, item: [dose] } as const;
  const illness = { linkId: 'illness', text: 'Illness', type: 'group', repeats: true, item: [medicine] } as const;
  const start = () =>
    createSession(readQuestionnaire({ resourceType: 'Questionnaire', status: 'active', item: [illness] }).form);
  const lines = (session: ReturnType<typeof start>) =>
    session.validate().map((issue) => problemLine(session, issue, { locale: 'en', messages: en }).split(' – ')[0]);

  it('says in which entry of a list it stands, and in which of the list around that', () => {
    const session = start();
    session.addInstance('illness');
    session.addInstance('medicine', 'illness:1');
    session.moveInstance('illness:1/medicine:1', 0);
    expect(lines(session)).toEqual([
      'Dose (Illness 1)',
      'Dose (Medicine 1) (Illness 2)',
      'Dose (Medicine 2) (Illness 2)',
    ]);
  });

  it('counts no entry where there is only one', () => {
    expect(lines(start())).toEqual(['Dose']);
  });
});
