import type { QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, it, vi } from 'vitest';
import {
  beside,
  calculated,
  enabledBy,
  expressed,
  initially,
  optionsFrom,
  query,
  rule,
  toggle,
  truth,
  valueOf,
  variable,
  whole,
} from './testing/expressed.examples.ts';
import { explain } from '../explain/index.ts';
import type { ItemKey, Session } from '../index.ts';

const answersOf = (session: Session, key: ItemKey) =>
  session
    .item(key)
    .getSnapshot()
    .answers.map((answer) => ('value' in answer ? answer.value : answer));
const arrived = () => new Promise((resolve) => void setTimeout(resolve));
const isThere = (session: Session, key: ItemKey) => session.visible().includes(key);

const a = { linkId: 'a', type: 'integer' };
const b = { linkId: 'b', type: 'integer' };

describe('a calculation', () => {
  const sum = { linkId: 'sum', type: 'integer', extension: [calculated(`${valueOf('a')} + ${valueOf('b')}`)] };

  it('follows the answers that it reads, in the same step', () => {
    const { session } = expressed([a, b, sum]);
    session.answer('a', whole(2));
    expect(answersOf(session, 'sum')).toEqual([]);
    session.answer('b', whole(3));
    expect(answersOf(session, 'sum')).toEqual([5]);
  });

  it('follows other calculations, wherever they stand', () => {
    const twice = { linkId: 'twice', type: 'integer', extension: [calculated(`${valueOf('sum')} * 2`)] };
    const { session } = expressed([twice, sum, a, b]);
    session.answer('a', whole(2));
    session.answer('b', whole(3));
    expect(answersOf(session, 'twice')).toEqual([10]);
  });

  it('leaves an own answer of the person alone, and says that it is one, until the person wants it back', () => {
    const { session } = expressed([a, b, sum]);
    session.answer('a', whole(2));
    session.answer('b', whole(3));
    expect(session.item('sum').getSnapshot().calculation).toBe('followed');

    session.answer('sum', whole(6));
    session.answer('a', whole(7));
    expect(answersOf(session, 'sum')).toEqual([6]);
    expect(session.item('sum').getSnapshot().calculation).toBe('overridden');

    session.recalculate('sum');
    expect(answersOf(session, 'sum')).toEqual([10]);
    expect(session.item('sum').getSnapshot().calculation).toBe('followed');
  });

  it('takes the place of an answer that the person has emptied', () => {
    const { session } = expressed([a, b, sum]);
    session.answer('a', whole(2));
    session.answer('b', whole(3));
    session.answer('sum', whole(6));
    session.answer('sum', []);
    expect(answersOf(session, 'sum')).toEqual([5]);
  });

  it('keeps an own answer in a snapshot, and knows one in a response', () => {
    const { session } = expressed([a, b, sum]);
    session.answer('a', whole(2));
    session.answer('b', whole(3));
    session.answer('sum', whole(6));

    const later = expressed([a, b, sum], { snapshot: session.toSnapshot() }).session;
    later.answer('a', whole(1));
    expect(answersOf(later, 'sum')).toEqual([6]);

    const elsewhere = expressed([a, b, sum], { response: session.toResponse({ status: 'in-progress' }) }).session;
    elsewhere.answer('a', whole(1));
    expect(answersOf(elsewhere, 'sum')).toEqual([6]);

    session.recalculate('sum');
    const again = expressed([a, b, sum], { response: session.toResponse({ status: 'in-progress' }) }).session;
    again.answer('a', whole(1));
    expect(answersOf(again, 'sum')).toEqual([4]);
  });

  it('knows its own answer again in a stored response once its query is answered, and follows on', async () => {
    const root = { extension: [query('found', 'Condition?patient=1'), variable('many', '%found.entry.count()')] };
    const summed = { ...b, extension: [calculated(`%many + ${valueOf('a')}`)] };
    const stored = (value: number): QuestionnaireResponse => ({
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      item: [
        { linkId: 'a', answer: [{ valueInteger: 1 }] },
        { linkId: 'b', answer: [{ valueInteger: value }] },
      ],
    });
    for (const [value, after] of [
      [3, 7],
      [9, 9],
    ] as const) {
      const fetchResource = () => Promise.resolve({ resourceType: 'Bundle', entry: [{}, {}] });
      const { session } = expressed([a, summed], { fetchResource, response: stored(value) }, root);
      await arrived();
      session.answer('a', whole(5));
      expect(answersOf(session, 'b')).toEqual([after]);
    }
  });

  it('reads a hidden question as unanswered', () => {
    const hidden = { ...b, enableWhen: [{ question: 'a', operator: '>', answerInteger: 1 }] };
    const { session } = expressed([a, hidden, sum]);
    session.answer('a', whole(2));
    session.answer('b', whole(3));
    session.answer('a', whole(1));
    expect(answersOf(session, 'sum')).toEqual([]);
    session.answer('a', whole(2));
    expect(answersOf(session, 'sum')).toEqual([5]);
  });

  it('reads "I don\'t know" as unanswered', () => {
    const { session } = expressed([a, b, sum]);
    session.answer('a', whole(2));
    session.answer('b', [{ kind: 'absent', reason: 'asked-unknown' }]);
    expect(answersOf(session, 'sum')).toEqual([]);
  });

  it('finds items inside an answer where they stand, which is not below the item', () => {
    const holder = { ...a, item: [b] };
    const counted = (linkId: string, path: string) => ({
      linkId,
      type: 'integer',
      extension: [calculated(`${path}.count()`)],
    });
    const below = counted('below', "%resource.repeat(item).where(linkId='b')");
    const inside = counted('inside', "%resource.item.where(linkId='a').answer.item");
    const { session } = expressed([holder, below, inside]);
    session.answer('b', whole(1));
    expect([answersOf(session, 'below'), answersOf(session, 'inside')]).toEqual([[1], [0]]);
    session.answer('a', whole(1));
    expect([answersOf(session, 'below'), answersOf(session, 'inside')]).toEqual([[0], [1]]);
  });

  it('counts equal items once where they are found by repeat, as FHIRPath has it, and is told when one of them differs', () => {
    const dose = { linkId: 'dose', type: 'integer', item: [{ linkId: 'note', type: 'integer' }] };
    const medicine = { linkId: 'm', type: 'group', repeats: true, item: [dose] };
    const count = "%resource.repeat(item).where(linkId='dose').answer.count()";
    const { session } = expressed([medicine, { linkId: 'count', type: 'integer', extension: [calculated(count)] }]);
    const second = session.addInstance('m');
    session.answer('m:0/dose', whole(5));
    session.answer(`${second}/dose`, whole(5));
    expect(answersOf(session, 'count')).toEqual([1]);
    session.answer(`${second}/note`, whole(1));
    expect(answersOf(session, 'count')).toEqual([2]);
  });

  it('is done again for what it reads, and for nothing else', () => {
    const other = { linkId: 'other', type: 'integer' };
    const { session } = expressed([a, b, sum, other]);
    const listener = vi.fn();
    session.item('sum').subscribe(listener);
    session.answer('a', whole(1));
    session.answer('b', whole(1));
    session.answer('other', whole(1));
    session.answer('b', whole(1));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('that leads back to itself is named and left to the person', () => {
    const one = { linkId: 'one', type: 'integer', extension: [calculated(`${valueOf('two')} + 1`)] };
    const two = { linkId: 'two', type: 'integer', extension: [calculated(`${valueOf('one')} + 1`)] };
    const { session, problems } = expressed([one, two]);
    expect(problems.map(({ code, linkId }) => [code, linkId])).toEqual([
      ['cyclic-expression', 'one'],
      ['cyclic-expression', 'two'],
    ]);
    session.answer('one', whole(1));
    expect([answersOf(session, 'one'), answersOf(session, 'two')]).toEqual([[1], []]);
  });

  it('that may read everything ends, even where it counts itself', () => {
    const all = { linkId: 'all', type: 'integer', extension: [calculated('%resource.descendants().count()')] };
    const count = { linkId: 'count', type: 'integer', extension: [calculated('%resource.item.answer.count()')] };
    const { session } = expressed([a, b, count, all]);
    session.answer('a', whole(1));
    session.answer('b', whole(1));
    expect(answersOf(session, 'count')).toEqual([3]);
  });
});

describe('a condition in FHIRPath', () => {
  const adult = { linkId: 'adult', type: 'string', extension: [enabledBy(`${valueOf('a')} >= 18`)] };

  it('lets an item apply only where it is known to hold', () => {
    const { session } = expressed([a, adult]);
    expect(isThere(session, 'adult')).toBe(false);
    session.answer('a', whole(17));
    expect(isThere(session, 'adult')).toBe(false);
    session.answer('a', whole(18));
    expect(isThere(session, 'adult')).toBe(true);
  });

  it('counts besides enableWhen', () => {
    const both = { ...adult, enableWhen: [{ question: 'b', operator: '=', answerInteger: 1 }] };
    const { session } = expressed([a, b, both]);
    session.answer('a', whole(18));
    expect(isThere(session, 'adult')).toBe(false);
    session.answer('b', whole(1));
    expect(isThere(session, 'adult')).toBe(true);
  });

  it('lets an item apply where it cannot be run, and says so', () => {
    const wrong = { linkId: 'wrong', type: 'string', extension: [enabledBy('a ===')] };
    const { session, problems } = expressed([wrong]);
    expect(problems).toEqual([{ code: 'invalid-expression', path: 'item[0].extension[0]', linkId: 'wrong' }]);
    expect(isThere(session, 'wrong')).toBe(true);
  });
});

describe('a variable', () => {
  it('is in scope for its item and for what is inside, and hides one of the same name around it', () => {
    const show = (linkId: string) => ({ linkId, type: 'integer', extension: [calculated('%x')] });
    const group = { linkId: 'g', type: 'group', extension: [variable('x', '%x + 1')], item: [show('inner')] };
    const { session } = expressed([group, show('outer')], {}, { extension: [variable('x', '1')] });
    expect([answersOf(session, 'inner'), answersOf(session, 'outer')]).toEqual([[2], [1]]);
  });

  it('has a value of its own in each instance of a group', () => {
    const medicine = {
      linkId: 'm',
      type: 'group',
      repeats: true,
      extension: [variable('dose', "item.where(linkId='dose').answer.value")],
      item: [
        { linkId: 'dose', type: 'integer' },
        { linkId: 'daily', type: 'integer', extension: [calculated('%dose * 3')] },
      ],
    };
    const { session } = expressed([medicine]);
    const second = session.addInstance('m');
    session.answer('m:0/dose', whole(1));
    session.answer(`${second}/dose`, whole(2));
    expect([answersOf(session, 'm:0/daily'), answersOf(session, `${second}/daily`)]).toEqual([[3], [6]]);
    session.removeInstance('m:0');
    expect(answersOf(session, `${second}/daily`)).toEqual([6]);
  });

  it('of FHIR and SDC means what they say, whatever the form calls so', () => {
    const own = { linkId: 'own', type: 'string', text: 'Words', extension: [calculated('%qitem.text & %sct')] };
    const root = { extension: [variable('qitem', "'other'"), variable('sct', "'other'")] };
    expect(answersOf(expressed([own], {}, root).session, 'own')).toEqual(['Wordshttp://snomed.info/sct']);
    // The form as a whole is no item of it.
    const { problems } = expressed([own], {}, { extension: [variable('x', '%qitem')] });
    expect(problems).toMatchObject([{ code: 'unknown-variable', path: 'extension[0]' }]);
    const questionnaire = { resourceType: 'Questionnaire', item: [{ linkId: 'own', text: 'As the host has it ' }] };
    expect(answersOf(expressed([own], { questionnaire }).session, 'own')).toEqual([
      'As the host has it http://snomed.info/sct',
    ]);
  });

  it('that nobody gives is named', () => {
    const { problems } = expressed([{ ...a, extension: [calculated('%nobody')] }]);
    expect(problems).toEqual([{ code: 'unknown-variable', path: 'item[0].extension[0]', linkId: 'a' }]);
  });

  it('comes from the host where the form expects it', () => {
    const patient = { url: 'name', valueCoding: { code: 'patient' } };
    const root = {
      extension: [
        { url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext', extension: [patient] },
      ],
    };
    const name = { linkId: 'n', type: 'string', extension: [calculated('%patient.name.first().family')] };
    const launchContext = { patient: { resourceType: 'Patient', name: [{ family: 'Example' }] } };
    expect(answersOf(expressed([name], { launchContext }, root).session, 'n')).toEqual(['Example']);
    const without = expressed([name], {}, root);
    expect([answersOf(without.session, 'n'), without.problems]).toEqual([[], []]);
  });
});

describe('a query', () => {
  const item = [
    { linkId: 'town', type: 'string' },
    { linkId: 'clinic', type: 'string', extension: [calculated('%found.entry.resource.name')] },
  ];
  const root = { extension: [query('found', `Organization?address={{${valueOf('town')}}}`)] };
  const bundle = (name: string) => ({
    resourceType: 'Bundle',
    entry: [{ resource: { resourceType: 'Organization', name } }],
  });
  const town = (value: string) => [{ kind: 'string' as const, value }];

  it('is put to the host once everything in it is known, and its result arrives when it does', async () => {
    const fetchResource = vi.fn((_query: string) => Promise.resolve(bundle('First')));
    const { session } = expressed(item, { fetchResource }, root);
    await Promise.resolve();
    expect(fetchResource).not.toHaveBeenCalled();
    session.answer('town', town('Bad Ems & more'));
    expect(answersOf(session, 'clinic')).toEqual([]);
    await vi.waitFor(() => expect(answersOf(session, 'clinic')).toEqual(['First']));
    expect(fetchResource.mock.calls.map(([asked]) => asked)).toEqual(['Organization?address=Bad%20Ems%20%26%20more']);
  });

  it('leaves out an answer that comes after another question was asked, and one that fails', async () => {
    const replies = new Map<string, (value: unknown) => void>();
    const fetchResource = (asked: string) => new Promise((resolve) => void replies.set(asked, resolve));
    const { session } = expressed(item, { fetchResource }, root);
    session.answer('town', town('A'));
    session.answer('town', town('B'));
    await vi.waitFor(() => expect(replies.size).toBe(2));
    replies.get('Organization?address=B')?.(bundle('Second'));
    await vi.waitFor(() => expect(answersOf(session, 'clinic')).toEqual(['Second']));
    replies.get('Organization?address=A')?.(bundle('First'));
    await Promise.resolve();
    expect(answersOf(session, 'clinic')).toEqual(['Second']);

    const failing = expressed(item, { fetchResource: () => Promise.reject(new Error('no network')) }, root).session;
    failing.answer('town', town('A'));
    await Promise.resolve();
    expect(answersOf(failing, 'clinic')).toEqual([]);
  });

  describe('without an answer', () => {
    const outside = { extension: [query('found', 'Condition?patient=1'), variable('many', '%found.entry.count()')] };
    const questions = [
      a,
      { ...b, extension: [calculated('%many')] },
      { linkId: 'none', type: 'string', extension: [enabledBy('%many = 0')] },
      { linkId: 'ruled', type: 'integer', extension: [rule('%many > 0')] },
      { linkId: 'asked', type: 'integer', _required: beside('%many.exists()') },
      { linkId: 'either', type: 'integer', extension: [calculated(`iif(${valueOf('a')} = 1, 1, %many)`)] },
    ];
    const seen = (session: Session) => ({
      calculated: answersOf(session, 'b'),
      applies: isThere(session, 'none'),
      issues: session.validate().map(({ code, linkId }) => `${linkId} ${code}`),
    });
    const unknown = { calculated: [], applies: false, issues: [] };

    it('leaves whatever reads it not assessable while it waits, and lets it be judged once it has come', async () => {
      let reply: (bundle: unknown) => void = () => undefined;
      const fetchResource = () => new Promise((resolve) => void (reply = resolve));
      const { session } = expressed(questions, { fetchResource }, outside);
      await arrived();
      expect(seen(session)).toEqual(unknown);
      reply({ resourceType: 'Bundle', entry: [] });
      await arrived();
      expect(seen(session)).toEqual({
        calculated: [0],
        applies: true,
        issues: ['ruled constraint', 'asked required'],
      });
    });

    it('leaves it so where the query fails, or nobody takes it', async () => {
      const failing = expressed(questions, { fetchResource: () => Promise.reject(new Error('no network')) }, outside);
      await arrived();
      expect(seen(failing.session)).toEqual(unknown);
      expect(seen(expressed(questions, {}, outside).session)).toEqual(unknown);
    });

    it('holds back nothing that does not need it', () => {
      const { session } = expressed(questions, {}, outside);
      session.answer('a', whole(1));
      expect(answersOf(session, 'either')).toEqual([1]);
      session.answer('a', whole(2));
      expect(answersOf(session, 'either')).toEqual([]);
    });

    it('is not asked with what another one has yet to find', async () => {
      const fetchResource = vi.fn((_query: string) => new Promise(() => undefined));
      const next = { extension: [...outside.extension, query('next', 'Observation?_count={{%many}}')] };
      const { session } = expressed(
        [{ ...b, extension: [calculated('%next.entry.count()')] }],
        { fetchResource },
        next,
      );
      await arrived();
      expect(fetchResource.mock.calls).toEqual([['Condition?patient=1']]);
      expect(explain(session, 'b').expressions).toMatchObject([
        {
          queries: [
            { name: 'next', state: 'not-asked' },
            { name: 'found', state: 'waiting' },
          ],
        },
      ]);
    });

    it('is named by the explanation of whatever reads it, with what has become of it', async () => {
      const replies: { resolve: (bundle: unknown) => void; reject: (reason: Error) => void }[] = [];
      const fetchResource = () => new Promise((resolve, reject) => void replies.push({ resolve, reject }));
      const own = `Condition?code={{${valueOf('a')}}}`;
      const { session } = expressed(
        questions,
        { fetchResource },
        { extension: [query('found', own), ...outside.extension.slice(1)] },
      );
      const told = () => explain(session, 'b').expressions.map(({ outcome, queries }) => [outcome, queries]);
      const lacking = (state: string) => [['not-assessable', [{ name: 'found', path: 'extension[0]', state }]]];
      expect(told()).toEqual(lacking('not-asked'));
      session.answer('a', whole(1));
      await arrived();
      expect(told()).toEqual(lacking('waiting'));
      replies[0]?.reject(new Error('no network'));
      await arrived();
      expect(told()).toEqual(lacking('failed'));
      session.answer('a', whole(2));
      await arrived();
      replies[1]?.resolve({ resourceType: 'Bundle', entry: [{}] });
      await arrived();
      expect(told()).toEqual([['known', []]]);

      const far = { extension: [query('found', 'https://elsewhere.example/X'), ...outside.extension.slice(1)] };
      const elsewhere = expressed(questions, { fetchResource }, far).session;
      expect(explain(elsewhere, 'b').expressions).toMatchObject([{ queries: [{ state: 'failed' }] }]);
    });
  });
});

describe('an initial value', () => {
  it('is given once, where nothing else has been answered', () => {
    const start = { ...b, extension: [initially(`${valueOf('a')} + 1`)] };
    const { session } = expressed([a, start]);
    session.answer('a', whole(1));
    expect(answersOf(session, 'b')).toEqual([2]);
    session.answer('a', whole(5));
    expect(answersOf(session, 'b')).toEqual([2]);
  });

  describe('that reads what a query finds', () => {
    const root = { extension: [query('found', 'Condition?patient=1'), variable('many', '%found.entry.count()')] };
    const count = { ...b, extension: [initially('%many')] };
    const entries = (length: number) => ({ resourceType: 'Bundle', entry: Array.from({ length }, () => ({})) });
    const open = () => {
      let reply: (bundle: unknown) => void = () => undefined;
      const fetchResource = () => new Promise((resolve) => void (reply = resolve));
      const { session } = expressed([a, count], { fetchResource }, root);
      return { session, reply: (bundle: unknown) => (reply(bundle), arrived()) };
    };

    it.each([0, 2])('is given when the answer has come, also of %i', async (length) => {
      const { session, reply } = open();
      await Promise.resolve();
      session.answer('a', whole(1));
      const outcome = () => explain(session, 'b').expressions[0]?.outcome;
      expect([answersOf(session, 'b'), outcome()]).toEqual([[], 'not-assessable']);
      await reply(entries(length));
      expect([answersOf(session, 'b'), outcome()]).toEqual([[length], 'known']);
      session.answer('b', []);
      session.answer('a', whole(2));
      expect(answersOf(session, 'b')).toEqual([]);
    });

    it('leaves alone whoever has answered before, or has emptied the answer again', async () => {
      const [kept, emptied] = [open(), open()];
      await Promise.resolve();
      for (const { session } of [kept, emptied]) session.answer('b', whole(7));
      emptied.session.answer('b', []);
      for (const { reply } of [kept, emptied]) await reply(entries(2));
      expect(answersOf(kept.session, 'b')).toEqual([7]);
      expect(answersOf(emptied.session, 'b')).toEqual([]);
    });

    describe('in a session that goes on from a snapshot', () => {
      const goOn = (session: Session) => {
        const snapshot = JSON.parse(JSON.stringify(session.toSnapshot()));
        const replies: ((bundle: unknown) => void)[] = [];
        const fetchResource = () => new Promise((resolve) => void replies.push(resolve));
        const later = expressed([a, count], { fetchResource, snapshot }, root).session;
        const reply = async () => {
          await arrived();
          replies[0]?.(entries(2));
          await arrived();
        };
        return { later, reply };
      };

      it('is given when the answer comes, and not again after it was emptied', async () => {
        const { session } = open();
        await arrived();
        expect(session.toSnapshot().due).toEqual(['b']);
        const { later, reply } = goOn(goOn(session).later);
        await reply();
        expect(answersOf(later, 'b')).toEqual([2]);
        expect(later.toSnapshot().due).toBeUndefined();
        later.answer('b', []);
        const again = goOn(later);
        await again.reply();
        expect(answersOf(again.later, 'b')).toEqual([]);
      });

      it('leaves alone whoever has answered meanwhile, before the snapshot or after it, and has perhaps emptied it', async () => {
        const before = open().session;
        before.answer('b', whole(7));
        const emptied = open().session;
        emptied.answer('b', whole(7));
        emptied.answer('b', []);
        const [one, two, three] = [goOn(before), goOn(emptied), goOn(open().session)];
        three.later.answer('b', whole(8));
        for (const { reply } of [one, two, three]) await reply();
        expect([one, two, three].map(({ later }) => answersOf(later, 'b'))).toEqual([[7], [], [8]]);
      });

      it('is given in the instances of a group that waited, and not where a group was added and removed', async () => {
        const group = { linkId: 'g', type: 'group', repeats: true, item: [count] };
        const fetchResource = () => Promise.resolve(entries(2));
        const { session } = expressed([group], {}, root);
        session.removeInstance(session.addInstance('g'));
        const third = session.addInstance('g');
        const snapshot = session.toSnapshot();
        expect(snapshot.due).toEqual(['g:0/b', `${third}/b`]);
        const later = expressed([group], { fetchResource, snapshot }, root).session;
        await arrived();
        expect(snapshot.due?.map((key) => answersOf(later, key))).toEqual([[2], [2]]);
      });
    });

    it('is not given where the query fails: nothing was counted', async () => {
      const fetchResource = () => Promise.reject(new Error('no network'));
      const { session } = expressed([a, count], { fetchResource }, root);
      await arrived();
      session.answer('a', whole(1));
      expect(answersOf(session, 'b')).toEqual([]);
    });
  });

  it('is not given to a form that goes on', () => {
    const start = { ...b, extension: [initially('1')] };
    const response = { resourceType: 'QuestionnaireResponse' as const, status: 'in-progress' as const };
    expect(answersOf(expressed([start], { response }).session, 'b')).toEqual([]);
    expect(answersOf(expressed([start]).session, 'b')).toEqual([1]);
  });
});

describe('an item', () => {
  it('has the text, the limits and the options that follow from other answers', () => {
    const shown = {
      linkId: 'shown',
      type: 'integer',
      text: 'How many?',
      _text: beside(`iif(${valueOf('a')} > 1, 'How many more?', {})`),
      _required: beside(`${valueOf('a')} > 1`),
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/maxValue',
          valueInteger: 9,
          _valueInteger: beside(valueOf('a')),
        },
      ],
    };
    const { session } = expressed([a, shown]);
    expect(session.item('shown').getSnapshot().item).toMatchObject({ text: 'How many?', required: false, max: 9 });
    session.answer('a', whole(2));
    expect(session.item('shown').getSnapshot().item).toMatchObject({ text: 'How many more?', required: true, max: 2 });
    expect(session.validate().map(({ code }) => code)).toEqual(['required']);
    session.answer('shown', whole(3));
    expect(session.validate()).toMatchObject([{ code: 'above-max', limits: { max: 2 } }]);
    session.answer('a', whole(3));
    expect(session.item('shown').getSnapshot().issues).toEqual([]);
  });

  it('offers what an expression gives, and what its toggles let through', () => {
    const options = ['one', 'two', 'three'].map((code) => ({ valueCoding: { code, display: code } }));
    const some = { linkId: 'some', type: 'choice', repeats: true, answerOption: options };
    const from = { linkId: 'from', type: 'choice', extension: [optionsFrom(valueOf('some'))] };
    const toggled = { ...some, linkId: 'toggled', extension: [toggle(`${valueOf('a')} > 1`, 'two', 'three')] };
    const { session } = expressed([a, some, from, toggled]);
    const offered = (key: string) =>
      session
        .item(key)
        .getSnapshot()
        .item.options.map(({ label }) => label);
    expect([offered('from'), offered('toggled')]).toEqual([[], ['one']]);
    session.answer('some', [
      { kind: 'coding', value: { code: 'two', display: 'two' } },
      { kind: 'coding', value: { code: 'one', display: 'one' } },
    ]);
    session.answer('a', whole(2));
    expect([offered('from'), offered('toggled')]).toEqual([
      ['two', 'one'],
      ['one', 'two', 'three'],
    ]);
  });
});

describe('a repeating group that an expression requires', () => {
  const missing = (session: Session) => session.validate().map(({ key, code }) => `${key} ${code}`);

  it('is missed after its last instance was removed, before it was required or after', () => {
    const group = {
      linkId: 'g',
      type: 'group',
      repeats: true,
      _required: beside(`${valueOf('a')} > 1`),
      item: [b],
    };
    const { session } = expressed([a, group]);
    session.removeInstance(session.addInstance('g'));
    session.removeInstance('g:0');
    expect(session.getSnapshot().children).toEqual(['a', 'g:2']);
    expect(missing(session)).toEqual([]);
    session.answer('a', whole(2));
    expect(missing(session)).toEqual(['g:2 required']);
    session.removeInstance('g:2');
    expect(missing(session)).toEqual(['g:3 required']);

    const { session: later } = expressed([a, group], { snapshot: session.toSnapshot() });
    expect(missing(later)).toEqual(['g:3 required']);
    later.answer('g:3/b', whole(1));
    expect(missing(later)).toEqual([]);
  });

  it('is missed where it is required, and nowhere else', () => {
    const inner = { linkId: 'g', type: 'group', repeats: true, _required: beside('%needed'), item: [b] };
    const outer = {
      linkId: 'p',
      type: 'group',
      repeats: true,
      extension: [variable('needed', "item.where(linkId='yes').answer.value")],
      item: [{ linkId: 'yes', type: 'boolean' }, inner],
    };
    const { session } = expressed([outer]);
    const second = session.addInstance('p');
    session.removeInstance('p:0/g:0');
    session.removeInstance(`${second}/g:0`);
    session.answer(`${second}/yes`, truth(true));
    expect(missing(session)).toEqual([`${second}/g:1 required`]);
  });

  it('leaves no instance where expressions say other things of it', () => {
    const group = { linkId: 'g', type: 'group', repeats: true, _text: beside("'Words'"), item: [b] };
    const { session } = expressed([group]);
    session.removeInstance('g:0');
    expect(session.getSnapshot().children).toEqual([]);
  });
});

describe('a score', () => {
  const scored = (code: string, score: number) => ({
    valueCoding: { system: 'urn:often', code },
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: score }],
  });
  const answerOption = [scored('never', 0), scored('often', 3), { valueCoding: { code: 'other' } }];
  const questions = ['q1', 'q2'].map((linkId) => ({ linkId, type: 'choice', answerOption }));
  const path = "%resource.item.where(linkId='q1' or linkId='q2').answer.value.weight().sum()";
  const total = { linkId: 'total', type: 'decimal', extension: [calculated(path)] };
  const chosen = (code: string) => [{ kind: 'coding' as const, value: { system: 'urn:often', code } }];

  it('is the sum of what the chosen options count, and stands on the options for whoever may see it', () => {
    const { session } = expressed([...questions, total]);
    session.answer('q1', chosen('often'));
    session.answer('q2', chosen('never'));
    expect(answersOf(session, 'total')).toEqual([3]);
    session.answer('q2', chosen('often'));
    expect(answersOf(session, 'total')).toEqual([6]);
    expect(
      session
        .item('q1')
        .getSnapshot()
        .item.options.map(({ score }) => score),
    ).toEqual([0, 3, undefined]);
  });
});

describe('a rule', () => {
  it('is an issue while it is broken, and none while it cannot be judged', () => {
    const limited = { ...b, extension: [rule(`answer.value < ${valueOf('a')}`, 'warning')] };
    const { session } = expressed([a, limited]);
    session.answer('b', whole(3));
    expect(session.validate()).toEqual([]);
    session.answer('a', whole(3));
    expect(session.validate()).toEqual([
      { key: 'b', linkId: 'b', code: 'constraint', severity: 'warning', limits: { key: 'rule', human: 'Look again.' } },
    ]);
    session.answer('a', whole(4));
    expect(session.item('b').getSnapshot().issues).toEqual([]);
  });

  it('of the form is an issue of the form', () => {
    const { session } = expressed([a, b], {}, { extension: [rule(`${valueOf('a')} < ${valueOf('b')}`)] });
    session.answer('a', whole(2));
    session.answer('b', whole(1));
    expect(session.validate()).toMatchObject([{ key: '', linkId: '', code: 'constraint', severity: 'error' }]);
    expect(session.getSnapshot().issues).toHaveLength(1);
    session.answer('b', whole(3));
    expect(session.getSnapshot().issues).toEqual([]);
  });
});

it('reads the truth of a yes as any other answer', () => {
  const yes = { linkId: 'yes', type: 'boolean' };
  const then = { linkId: 'then', type: 'string', extension: [enabledBy(`${valueOf('yes')} = true`)] };
  const { session } = expressed([yes, then]);
  session.answer('yes', truth(true));
  expect(isThere(session, 'then')).toBe(true);
});
