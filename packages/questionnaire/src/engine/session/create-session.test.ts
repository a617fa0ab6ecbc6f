import { OsseoError } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../index.ts';
import { NO, sessionOf, whenYes, YES } from '../testing/session-of.ts';
import { enter } from '../reading/enter.ts';

const text = (value: string) => [{ kind: 'string' as const, value }];
const COMPLETED = { status: 'completed' } as const;

describe('conditions', () => {
  const chain = [
    { linkId: 'a', type: 'boolean' },
    { linkId: 'b', type: 'boolean', ...whenYes('a') },
    { linkId: 'c', type: 'string', ...whenYes('b') },
  ];

  it('a disabled question reads as unanswered all along a chain', () => {
    const session = sessionOf(chain);
    session.answer('a', YES);
    session.answer('b', YES);
    expect(session.visible()).toEqual(['a', 'b', 'c']);
    session.answer('a', NO);
    expect(session.visible()).toEqual(['a']);
  });

  it('hidden answers come back with their question, and never leave in a response', () => {
    const session = sessionOf(chain);
    session.answer('a', YES);
    session.answer('b', YES);
    session.answer('c', text('kept'));
    session.answer('a', NO);
    expect(JSON.stringify(session.toResponse(COMPLETED))).not.toContain('kept');
    expect(JSON.stringify(session.toSnapshot())).toContain('kept');
    session.answer('a', YES);
    expect(session.item('c').getSnapshot().answers).toEqual(text('kept'));
  });

  it('an item inside a disabled group is disabled', () => {
    const session = sessionOf([
      { linkId: 'a', type: 'boolean' },
      { linkId: 'g', type: 'group', ...whenYes('a'), item: [{ linkId: 'b', type: 'string' }] },
    ]);
    expect(session.item('b').getSnapshot().enabled).toBe(false);
  });

  it('read the instance that they stand in, then what is around it', () => {
    const session = sessionOf([
      { linkId: 'all', type: 'boolean' },
      {
        linkId: 'g',
        type: 'group',
        repeats: true,
        item: [
          { linkId: 'own', type: 'boolean' },
          { linkId: 'x', type: 'string', ...whenYes('own') },
          { linkId: 'y', type: 'string', ...whenYes('all') },
        ],
      },
    ]);
    session.addInstance('g');
    session.answer('g:1/own', YES);
    session.answer('all', YES);
    expect(session.visible()).toEqual(['all', 'g:0', 'g:0/own', 'g:0/y', 'g:1', 'g:1/own', 'g:1/x', 'g:1/y']);
  });

  it('outside a repeating group read all of its instances', () => {
    const session = sessionOf([
      { linkId: 'g', type: 'group', repeats: true, item: [{ linkId: 'q', type: 'boolean' }] },
      { linkId: 'x', type: 'string', ...whenYes('q') },
    ]);
    const added = session.addInstance('g');
    session.answer(`${added}/q`, YES);
    expect(session.visible()).toContain('x');
    session.removeInstance(added);
    expect(session.visible()).not.toContain('x');
  });
});

describe('an answer', () => {
  it('reaches exactly the items that the graph of conditions says', () => {
    const session = sessionOf([
      { linkId: 'a', type: 'boolean' },
      { linkId: 'b', type: 'boolean', ...whenYes('a') },
      { linkId: 'c', type: 'string', ...whenYes('b') },
      { linkId: 'd', type: 'string' },
    ]);
    session.answer('b', YES);
    const told: string[] = [];
    for (const key of ['a', 'b', 'c', 'd']) session.item(key).subscribe(() => told.push(key));
    session.answer('a', YES);
    expect(told.toSorted()).toEqual(['a', 'b', 'c']);
    told.length = 0;
    session.answer('d', text('x'));
    expect(told).toEqual(['d']);
    session.answer('d', text('x'));
    expect(told).toEqual(['d']);
  });

  it('is settled everywhere before anybody hears of it', () => {
    const session = sessionOf([
      { linkId: 'a', type: 'boolean' },
      { linkId: 'b', type: 'boolean', ...whenYes('a') },
    ]);
    let seen: boolean | undefined;
    session.item('a').subscribe(() => (seen = session.item('b').getSnapshot().enabled));
    session.answer('a', YES);
    expect(seen).toBe(true);
  });

  it('may be given by a listener, and raises the revision once per change', () => {
    const session = sessionOf([
      { linkId: 'a', type: 'boolean' },
      { linkId: 'b', type: 'boolean' },
    ]);
    const { revision } = session.getSnapshot();
    session.item('a').subscribe(() => session.answer('b', session.item('a').getSnapshot().answers));
    session.answer('a', YES);
    expect(session.item('b').getSnapshot().answers).toEqual(YES);
    expect(session.getSnapshot().revision).toBe(revision + 2);
  });

  it('is refused for what is no question or does not exist', () => {
    const session = sessionOf([{ linkId: 'g', type: 'group' }]);
    expect(() => session.answer('g', YES)).toThrow(OsseoError);
    expect(() => session.answer('nobody', YES)).toThrow(OsseoError);
    expect(() => session.addInstance('g')).toThrow(OsseoError);
    expect(() => session.removeInstance('g')).toThrow(OsseoError);
    expect(session.has('nobody')).toBe(false);
  });
});

describe('what is entered', () => {
  it('stays as typed while it cannot be read, with an issue once somebody looks', () => {
    const session = sessionOf([{ linkId: 'n', type: 'integer' }]);
    enter(session, 'n', { '': ['about 3'] });
    const entered = { parts: { '': 'about 3' }, code: 'unreadable' };
    expect(session.item('n').getSnapshot()).toMatchObject({ answers: [], entered, issues: [] });
    expect(session.validate()).toEqual([{ key: 'n', linkId: 'n', code: 'unreadable', severity: 'error', limits: {} }]);
    enter(session, 'n', { '': ['3'] });
    expect(session.item('n').getSnapshot()).toMatchObject({ entered: undefined, issues: [] });
  });

  it('is wrong for the same reason wherever the session goes on, whatever language is typed there', () => {
    const session = sessionOf([{ linkId: 'n', type: 'decimal', required: true }]);
    enter(session, 'n', { '': ['1,500'] });
    const issues = session.validate();
    expect(issues).toMatchObject([{ code: 'unreadable' }]);
    const again = createSession(session.form, { snapshot: session.toSnapshot(), locale: 'de' });
    expect(again.item('n').getSnapshot().entered?.parts).toEqual({ '': '1,500' });
    expect(again.validate()).toEqual(issues);
  });

  it('is ignored where the form is for reading only or of an unsupported type', () => {
    const response = {
      resourceType: 'QuestionnaireResponse' as const,
      status: 'in-progress' as const,
      item: [{ linkId: 'f', answer: [{ valueUri: 'urn:x' }] }],
    };
    const items = [
      { linkId: 'r', type: 'string', readOnly: true, required: true, initial: [{ valueString: 'fixed' }] },
      { linkId: 'f', type: 'horoscope', required: true },
    ];
    const session = sessionOf(items, { response });
    enter(session, 'f', { '': ['other'] });
    expect(session.toResponse({ status: 'in-progress' }).item).toEqual(response.item);
    const fresh = sessionOf(items);
    enter(fresh, 'r', { '': ['changed'] });
    expect(fresh.item('r').getSnapshot().answers).toEqual(text('fixed'));
    expect(fresh.validate()).toEqual([]);
  });
});

describe('items inside a question', () => {
  const items = [
    {
      linkId: 'q',
      type: 'choice',
      repeats: true,
      answerOption: ['a', 'b', 'c'].map((code) => ({ valueCoding: { code } })),
      item: [
        { linkId: 'since', type: 'string' },
        { linkId: 'more', type: 'string', enableWhen: [{ question: 'q', operator: '=', answerCoding: { code: 'b' } }] },
      ],
    },
  ];
  const coding = (code: string) => ({ kind: 'coding' as const, value: { code } });

  it('exist once per answer, and each condition sees its own answer', () => {
    const session = sessionOf(items);
    session.answer('q', [coding('a'), coding('b')]);
    expect(session.visible()).toEqual(['q', 'q:0/since', 'q:1/since', 'q:1/more']);
  });

  it('stay with their answer when others come and go', () => {
    const session = sessionOf(items);
    session.answer('q', [coding('a'), coding('b')]);
    session.answer('q:1/since', text('May'));
    session.answer('q', [coding('b')]);
    expect(session.visible()).toEqual(['q', 'q:1/since', 'q:1/more']);
    expect(session.toResponse(COMPLETED).item).toEqual([
      {
        linkId: 'q',
        answer: [{ valueCoding: { code: 'b' }, item: [{ linkId: 'since', answer: [{ valueString: 'May' }] }] }],
      },
    ]);
  });

  it('are asked before the question is answered, and then stand beside the missing answer', () => {
    const session = sessionOf([{ linkId: 'p', type: 'string', item: [{ linkId: 'k', type: 'string' }] }]);
    session.answer('k', text('x'));
    expect(session.toResponse(COMPLETED).item).toEqual([
      { linkId: 'p', item: [{ linkId: 'k', answer: [{ valueString: 'x' }] }] },
    ]);
  });
});

describe('a page of a form', () => {
  it('is checked alone, and shows its problems in reading order', () => {
    const session = sessionOf([
      { linkId: 'p1', type: 'group', item: [{ linkId: 'a', type: 'string', required: true }] },
      {
        linkId: 'p2',
        type: 'group',
        item: [
          { linkId: 'b', type: 'string', required: true },
          { linkId: 'c', type: 'string', required: true },
        ],
      },
    ]);
    expect(session.visible('p2')).toEqual(['p2', 'b', 'c']);
    expect(session.validate('p2').map(({ key }) => key)).toEqual(['b', 'c']);
    expect(session.item('a').getSnapshot().issues).toEqual([]);
    expect(session.item('b').getSnapshot().issues).toHaveLength(1);
  });

  it('forgets its problems when it is hidden', () => {
    const session = sessionOf([
      { linkId: 'a', type: 'boolean', initial: [{ valueBoolean: true }] },
      { linkId: 'b', type: 'string', required: true, ...whenYes('a') },
    ]);
    session.validate();
    expect(session.item('b').getSnapshot().issues).toHaveLength(1);
    session.answer('a', NO);
    session.answer('a', YES);
    expect(session.item('b').getSnapshot()).toMatchObject({ enabled: true, issues: [] });
  });

  it('holds nothing while it is hidden', () => {
    const session = sessionOf([
      { linkId: 'a', type: 'boolean' },
      { linkId: 'p', type: 'group', ...whenYes('a'), item: [{ linkId: 'b', type: 'string', required: true }] },
    ]);
    expect(session.visible('p')).toEqual([]);
    expect(session.validate()).toEqual([]);
  });
});

describe('what is wrong with a list', () => {
  const list = [{ linkId: 'g', type: 'group', repeats: true, required: true, item: [{ linkId: 'q', type: 'string' }] }];
  const speakers = (session: Session) =>
    session.visible().filter((key) => session.item(key).getSnapshot().issues.length > 0);

  it('is said by the entry that is moved to its beginning', () => {
    const session = sessionOf(list);
    session.addInstance('g');
    session.validate();
    expect(speakers(session)).toEqual(['g:0']);
    session.moveInstance('g:1', 0);
    expect(speakers(session)).toEqual(['g:1']);
    session.answer('g:0/q', text('mended'));
    expect(speakers(session)).toEqual([]);
  });

  it('is said by the next one where the first is taken away', () => {
    const session = sessionOf(list);
    session.addInstance('g');
    session.validate();
    session.removeInstance('g:0');
    expect(speakers(session)).toEqual(['g:1']);
  });

  it('is not said for being moved', () => {
    const session = sessionOf(list);
    session.addInstance('g');
    session.moveInstance('g:1', 0);
    expect(speakers(session)).toEqual([]);
  });
});

it('begins with initial values, but not over answers that are there', () => {
  const items = [{ linkId: 'a', type: 'integer', initial: [{ valueInteger: 2 }] }];
  expect(sessionOf(items).item('a').getSnapshot().answers).toEqual([{ kind: 'integer', value: 2 }]);
  const response = { resourceType: 'QuestionnaireResponse' as const, status: 'in-progress' as const };
  expect(sessionOf(items, { response }).item('a').getSnapshot().answers).toEqual([]);
});

it('ignores what a snapshot knows and the form does not', () => {
  const snapshot = {
    questionnaire: { url: undefined, version: undefined },
    items: [
      { key: 'gone', answers: YES },
      { key: 'a', answers: YES },
    ],
    instances: [{ of: 'g', ids: [3, 3, -1, 0.5], next: 0 }],
  };
  const session = sessionOf(
    [
      { linkId: 'a', type: 'boolean' },
      { linkId: 'g', type: 'group', repeats: true },
    ],
    { snapshot },
  );
  expect(session.visible()).toEqual(['a', 'g:3']);
  expect(session.addInstance('g')).toBe('g:4');
});
