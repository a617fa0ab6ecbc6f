import { describe, expect, it } from 'vitest';
import { NO, sessionOf, whenYes, YES } from '../testing/session-of.ts';
import type { Session } from '../model/session.ts';
import { inputsOf } from './enablement.ts';
import { internalsOf } from './internals.ts';

const coding = (code: string) => ({ kind: 'coding' as const, value: { code } });
const when = (question: string, code: string) => ({ question, operator: '=', answerCoding: { code } });

/** The keys and the answers that the first condition of an item reads. */
function readBy(session: Session, key: string): readonly unknown[] {
  const { plan, instances } = internalsOf(session);
  const instance = instances.byKey.get(key);
  const condition = instance?.node.item.enableWhen[0];
  if (!instance || !condition) return [];
  const { source, answers } = inputsOf(plan, instances, instance, condition);
  return [source ? [source.key] : [], answers];
}

describe('several conditions', () => {
  const questions = [
    { linkId: 'a', type: 'boolean' },
    { linkId: 'b', type: 'boolean' },
  ];
  const yes = (question: string) => ({ question, operator: '=', answerBoolean: true });
  const shown = (enableBehavior: string | undefined, ...yeses: readonly string[]) => {
    const enableWhen = [yes('a'), yes('b')];
    const session = sessionOf([...questions, { linkId: 'x', type: 'string', enableWhen, enableBehavior }]);
    for (const key of yeses) session.answer(key, YES);
    return session.visible().includes('x');
  };

  it('hold all together, or one of them is enough', () => {
    expect([shown('all'), shown('all', 'a'), shown('all', 'b'), shown('all', 'a', 'b')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([shown('any'), shown('any', 'a'), shown('any', 'b'), shown('any', 'a', 'b')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('are none where there is none, whatever is said of several', () => {
    const session = sessionOf([{ linkId: 'x', type: 'string', enableBehavior: 'any' }]);
    expect(session.visible()).toEqual(['x']);
  });
});

it('a condition on a question that is not there reads nothing', () => {
  const { plan, instances } = internalsOf(sessionOf([{ linkId: 'x', type: 'string' }]));
  const x = instances.byKey.get('x');
  const condition = { question: 'gone', operator: '=', answer: YES[0] } as const;
  expect(x && inputsOf(plan, instances, x, condition)).toEqual({ source: undefined, answers: [] });
});

it('items that wait for each other are shown', () => {
  const session = sessionOf([
    { linkId: 'a', type: 'boolean', ...whenYes('b') },
    { linkId: 'b', type: 'boolean', ...whenYes('a') },
    { linkId: 'c', type: 'boolean', ...whenYes('d') },
    { linkId: 'd', type: 'boolean' },
  ]);
  expect(session.visible()).toEqual(['a', 'b', 'd']);
});

describe('a condition', () => {
  it('reads the nearest instance of a question that repeats: the last before it, or the first after it', () => {
    const group = {
      linkId: 'g',
      type: 'group',
      repeats: true,
      item: [
        { linkId: 'on', type: 'boolean' },
        { linkId: 'q', type: 'boolean', ...whenYes('on') },
      ],
    };
    const session = sessionOf([
      { linkId: 'w', type: 'string', ...whenYes('q') },
      group,
      { linkId: 'x', type: 'string', ...whenYes('q') },
    ]);
    session.addInstance('g');
    session.answer('g:0/on', YES);
    session.answer('g:0/q', YES);
    session.answer('g:1/q', NO);
    expect(readBy(session, 'w')).toEqual([['g:0/q'], YES]);
    // One that does not apply is in no response.
    expect(readBy(session, 'x')).toEqual([['g:0/q'], YES]);
    session.answer('g:1/on', YES);
    expect(readBy(session, 'x')).toEqual([['g:1/q'], NO]);
    session.removeInstance('g:0');
    session.removeInstance('g:1');
    expect([readBy(session, 'w'), readBy(session, 'x')]).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  const nested = [
    { linkId: 'on', type: 'boolean', initial: [{ valueBoolean: true }] },
    {
      linkId: 'g',
      type: 'group',
      repeats: true,
      item: [
        {
          linkId: 'q',
          type: 'choice',
          repeats: true,
          ...whenYes('on'),
          item: [
            {
              linkId: 'h',
              type: 'group',
              repeats: true,
              item: [{ linkId: 'x', type: 'string', enableWhen: [when('q', 'b')] }],
            },
          ],
        },
      ],
    },
    { linkId: 'y', type: 'string', enableWhen: [when('q', 'b')] },
  ];

  it('inside an answer reads that answer alone, however deep it stands; outside it reads those of the nearest question', () => {
    const session = sessionOf(nested);
    session.addInstance('g');
    session.answer('g:0/q', [coding('b')]);
    session.answer('g:1/q', [coding('a'), coding('b')]);
    expect(readBy(session, 'g:0/q:0/h:0/x')).toEqual([['g:0/q'], [coding('b')]]);
    expect(readBy(session, 'g:1/q:0/h:0/x')).toEqual([['g:1/q'], [coding('a')]]);
    expect(readBy(session, 'g:1/q:1/h:0/x')).toEqual([['g:1/q'], [coding('b')]]);
    expect(readBy(session, 'y')).toEqual([['g:1/q'], [coding('a'), coding('b')]]);
  });

  it('inside an answer reads nothing while the question does not apply or has no answer', () => {
    const session = sessionOf(nested);
    expect(readBy(session, 'g:0/q:0/h:0/x')).toEqual([['g:0/q'], []]);
    session.answer('g:0/q', [coding('b')]);
    session.answer('on', NO);
    expect(readBy(session, 'g:0/q:0/h:0/x')).toEqual([['g:0/q'], []]);
  });
});

it('what does not apply has nothing inside that does', () => {
  const session = sessionOf([
    { linkId: 'on', type: 'boolean' },
    {
      linkId: 'g',
      type: 'group',
      ...whenYes('on'),
      item: [{ linkId: 'h', type: 'group', item: [{ linkId: 'x', type: 'string' }] }],
    },
  ]);
  expect([session.visible(), session.visible('g'), session.visible('h')]).toEqual([['on'], [], []]);
  session.answer('on', YES);
  expect([session.visible(), session.visible('h')]).toEqual([
    ['on', 'g', 'h', 'x'],
    ['h', 'x'],
  ]);
});
