import { OsseoError } from '@osseo/core';
import { expect, it } from 'vitest';
import { explain } from './index.ts';
import { NO, sessionOf, whenYes, YES } from '../testing/session-of.ts';

const items = [
  { linkId: 'smoker', type: 'boolean' },
  { linkId: 'age', type: 'integer' },
  {
    linkId: 'packs',
    type: 'integer',
    enableBehavior: 'all',
    enableWhen: [
      { question: 'smoker', operator: '=', answerBoolean: true },
      { question: 'age', operator: '>', answerInteger: 17 },
    ],
    item: [{ linkId: 'brand', type: 'string' }],
  },
];

it('says which conditions an item has, what they read and what is missing', () => {
  const session = sessionOf(items);
  session.answer('smoker', YES);
  expect(explain(session, 'packs')).toMatchObject({
    key: 'packs',
    linkId: 'packs',
    enabled: false,
    behavior: 'all',
    cyclic: false,
    parent: undefined,
    conditions: [
      { inputs: [{ key: 'smoker', linkId: 'smoker', enabled: true }], answered: true, holds: true },
      { inputs: [{ key: 'age', linkId: 'age', enabled: true }], answered: false, holds: false },
    ],
    missing: ['age'],
  });
});

it('counts an answer that does not fit as no missing one', () => {
  const session = sessionOf(items);
  session.answer('smoker', NO);
  session.answer('age', [{ kind: 'integer', value: 40 }]);
  expect(explain(session, 'packs')).toMatchObject({ enabled: false, missing: [] });
  session.answer('smoker', YES);
  expect(explain(session, 'packs')).toMatchObject({ enabled: true, missing: [] });
});

it('points to the item above where that is what hides it', () => {
  expect(explain(sessionOf(items), 'brand')).toMatchObject({
    enabled: false,
    parent: { key: 'packs', enabled: false },
    conditions: [],
  });
});

it('reads the instance that the item stands in', () => {
  const session = sessionOf([
    {
      linkId: 'g',
      type: 'group',
      repeats: true,
      item: [
        { linkId: 'q', type: 'boolean' },
        { linkId: 'x', type: 'string', ...whenYes('q') },
      ],
    },
  ]);
  session.addInstance('g');
  session.answer('g:0/q', YES);
  expect(explain(session, 'g:1/x')).toMatchObject({ conditions: [{ inputs: [{ key: 'g:1/q' }], answered: false }] });
});

it('names an item whose conditions lead back to it', () => {
  const session = sessionOf([{ linkId: 'a', type: 'boolean', ...whenYes('a') }]);
  expect(explain(session, 'a')).toMatchObject({ enabled: true, cyclic: true });
});

it('holds no answer', () => {
  const session = sessionOf([
    { linkId: 'a', type: 'string' },
    { linkId: 'b', type: 'string', enableWhen: [{ question: 'a', operator: 'exists', answerBoolean: true }] },
  ]);
  session.answer('a', [{ kind: 'string', value: 'canary-7731' }]);
  expect(JSON.stringify(explain(session, 'b'))).not.toContain('canary');
});

it('is refused for a key that does not exist', () => {
  expect(() => explain(sessionOf(items), 'nobody')).toThrow(OsseoError);
});
