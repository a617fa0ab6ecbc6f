import { OsseoError } from '@osseo/core';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { migrateAnswers, type MigrationMapping } from './index.ts';

const formOf = (version: string, item: readonly object[]) =>
  ({ resourceType: 'Questionnaire', url: 'urn:form', version, status: 'active', item }) as Questionnaire;
const responseOf = (item: readonly object[], rest: object = {}) =>
  ({
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'urn:form|1',
    status: 'completed',
    ...rest,
    item,
  }) as QuestionnaireResponse;

const migrate = (
  from: readonly object[],
  to: readonly object[],
  item: readonly object[],
  mapping: MigrationMapping = {},
) => migrateAnswers(responseOf(item), { from: formOf('1', from), to: formOf('2', to), mapping });

const text = (linkId: string) => ({ linkId, type: 'string' });
const said = (linkId: string, ...values: readonly string[]) => ({
  linkId,
  answer: values.map((valueString) => ({ valueString })),
});
const choice = (linkId: string, ...codes: readonly string[]) => ({
  linkId,
  type: 'choice',
  repeats: true,
  answerOption: codes.map((code) => ({ valueCoding: { system: 'urn:s', code, display: code.toUpperCase() } })),
});
const chose = (linkId: string, ...codes: readonly string[]) => ({
  linkId,
  answer: codes.map((code) => ({ valueCoding: { system: 'urn:s', code } })),
});
const group = (linkId: string, item: readonly object[], rest: object = {}) => ({
  linkId,
  type: 'group',
  ...rest,
  item,
});
const reasonsOf = ({ lost }: ReturnType<typeof migrate>) => lost.map(({ reason, path }) => [reason, path]);

const extension = [{ url: 'urn:unknown', valueString: 'kept' }];

describe('what stays', () => {
  it('is every answer whose question is in both forms, with all that is said beside it', () => {
    const item = [
      {
        linkId: 'a',
        id: 'x',
        extension,
        text: 'As it was asked',
        answer: [{ extension, valueString: 'v', _valueString: { extension } }],
      },
      { linkId: 'empty', text: 'Nothing yet' },
    ];
    const from = [text('a'), text('empty')];
    const old = responseOf(item, { id: 'r', extension, subject: { reference: 'Patient/1' }, authored: '2026' });
    const { response, moved, lost } = migrateAnswers(old, { from: formOf('1', from), to: formOf('2', from) });
    expect(response).toEqual({ ...old, questionnaire: 'urn:form|2' });
    expect(moved).toEqual([{ linkId: 'a', to: 'a', path: 'item[0]', changes: [] }]);
    expect(lost).toEqual([]);
  });

  it('follows the order of the new form', () => {
    const { response } = migrate([text('a'), text('b')], [text('b'), text('a')], [said('a', '1'), said('b', '2')]);
    expect(response.item?.map(({ linkId }) => linkId)).toEqual(['b', 'a']);
  });

  it('keeps "I do not know" through every change of options and units', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
    const absent = { extension: [{ url, valueCode: 'asked-unknown' }] };
    const item = [
      { linkId: 'c', answer: [{ valueCoding: absent }] },
      { linkId: 'n', answer: [{ _valueInteger: absent }] },
    ];
    const { response, lost } = migrate(
      [choice('c', 'x'), { linkId: 'n', type: 'integer' }],
      [choice('c', 'y'), { linkId: 'n', type: 'decimal' }],
      item,
      { n: { unit: { factor: 2 } } },
    );
    expect(lost).toEqual([]);
    expect(response.item).toEqual([item[0], { linkId: 'n', answer: [{ _valueDecimal: absent }] }]);
  });
});

describe('what the mapping declares', () => {
  it('renames a question, and a group with what is inside', () => {
    const { response, moved, lost } = migrate(
      [text('a'), group('g', [text('b')])],
      [text('x'), group('h', [text('b')])],
      [said('a', '1'), { linkId: 'g', item: [said('b', '2')] }],
      { a: { to: 'x' }, g: { to: 'h' } },
    );
    expect(lost).toEqual([]);
    expect(response.item).toEqual([said('x', '1'), { linkId: 'h', item: [said('b', '2')] }]);
    expect(moved).toEqual([
      { linkId: 'a', to: 'x', path: 'item[0]', changes: ['renamed'] },
      { linkId: 'b', to: 'b', path: 'item[1].item[0]', changes: [] },
    ]);
  });

  it('moves a question into a group and out of one, but only where it is told to', () => {
    const from = [text('a'), group('g', [text('b')], { text: 'Old words' })];
    const to = [group('g', [text('a')], { text: 'New words' }), text('b')];
    const item = [said('a', '1'), { linkId: 'g', text: 'Old words', item: [said('b', '2')] }];
    expect(reasonsOf(migrate(from, to, item))).toEqual([
      ['other-place', 'item[0]'],
      ['other-place', 'item[1].item[0]'],
    ]);
    const { response, lost } = migrate(from, to, item, { a: { into: 'g' }, b: { into: null } });
    expect(lost).toEqual([]);
    expect(response.item).toEqual([{ linkId: 'g', text: 'Old words', item: [said('a', '1')] }, said('b', '2')]);
  });

  it('moves a question under another, beside its answer', () => {
    const { response } = migrate(
      [text('a'), text('b')],
      [{ ...text('b'), item: [text('a')] }],
      [said('a', '1'), said('b', '2')],
      { a: { into: 'b' } },
    );
    expect(response.item).toEqual([{ linkId: 'b', answer: [{ valueString: '2', item: [said('a', '1')] }] }]);
  });

  it('keeps the instances of a repeating group apart, renamed or not', () => {
    const item = ['1', '2', '3'].map((value) => ({ linkId: 'g', item: [said('a', value)] }));
    const { response, lost } = migrate(
      [group('g', [text('a')], { repeats: true })],
      [group('h', [group('inner', [text('x')])], { repeats: true })],
      item,
      { g: { to: 'h' }, a: { to: 'x', into: 'inner' } },
    );
    expect(lost).toEqual([]);
    expect(response.item).toEqual(
      ['1', '2', '3'].map((value) => ({ linkId: 'h', item: [{ linkId: 'inner', item: [said('x', value)] }] })),
    );
  });

  it('gathers what repeated in instances where the new question repeats, and keeps the first where it does not', () => {
    const from = [group('g', [text('a')], { repeats: true })];
    const item = ['1', '2'].map((value) => ({ linkId: 'g', item: [said('a', value)] }));
    const list = migrate(from, [{ ...text('a'), repeats: true }], item, { a: { into: null } });
    expect(list.response.item).toEqual([said('a', '1', '2')]);
    const single = migrate(from, [text('a')], item, { a: { into: null } });
    expect(single.response.item).toEqual([said('a', '1')]);
    expect(reasonsOf(single)).toEqual([['place-taken', 'item[1].item[0]']]);
    expect(single.lost[0]?.item).toEqual(said('a', '2'));
  });

  it('recodes options, with the new words, and tells of those that have no new one', () => {
    const { response, moved, lost } = migrate(
      [choice('c', 'never', 'some', 'daily')],
      [{ ...choice('c', 'no', 'yes'), text: 'New words' }],
      [{ ...chose('c', 'never', 'some', 'daily'), text: 'Old words' }],
      { c: { options: { never: 'no', some: 'yes' } } },
    );
    expect(response.item).toEqual([
      {
        linkId: 'c',
        text: 'New words',
        answer: ['no', 'yes'].map((code) => ({
          valueCoding: { system: 'urn:s', code, display: code.toUpperCase() },
        })),
      },
    ]);
    expect(moved[0]?.changes).toEqual(['recoded']);
    expect(lost).toEqual([
      {
        linkId: 'c',
        reason: 'not-an-option',
        path: 'item[0].answer[2]',
        item: { ...chose('c', 'daily'), text: 'Old words' },
      },
    ]);
  });

  it('makes one answer of two options that have become one, and tells of the other', () => {
    const result = migrate([choice('c', 'a', 'b')], [choice('c', 'x')], [chose('c', 'a', 'b')], {
      c: { options: { a: 'x', b: 'x' } },
    });
    expect(result.response.item?.[0]?.answer).toHaveLength(1);
    expect(reasonsOf(result)).toEqual([['place-taken', 'item[0].answer[1]']]);
  });

  it('changes the unit of a quantity and of a plain number', () => {
    const unit = (code: string) => ({
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
      valueCoding: { code },
    });
    const quantity = (linkId: string, code: string) => ({ linkId, type: 'quantity', extension: [unit(code)] });
    const pounds = { value: 154.3, unit: 'lb', code: '[lb_av]', extension };
    const { response, lost } = migrate(
      [quantity('q', '[lb_av]'), { linkId: 'n', type: 'integer' }, { linkId: 'whole', type: 'integer' }],
      [quantity('q', 'kg'), { linkId: 'n', type: 'decimal' }, { linkId: 'whole', type: 'integer' }],
      [
        { linkId: 'q', answer: [{ valueQuantity: pounds }] },
        { linkId: 'n', answer: [{ valueInteger: 3 }] },
        { linkId: 'whole', answer: [{ valueInteger: 3 }] },
      ],
      {
        q: { unit: { factor: 0.45359237, from: '[lb_av]', to: { code: 'kg', display: 'kg' }, decimals: 1 } },
        n: { unit: { factor: 0.1 } },
        whole: { unit: { factor: 0.5 } },
      },
    );
    expect(response.item).toEqual([
      { linkId: 'q', answer: [{ valueQuantity: { extension, value: 70, unit: 'kg', code: 'kg' } }] },
      { linkId: 'n', answer: [{ valueDecimal: 0.3 }] },
    ]);
    expect(lost.map(({ linkId, reason }) => [linkId, reason])).toEqual([['whole', 'not-whole']]);
  });

  it('drops a question, and a group but for what is named inside, with the words that it gives', () => {
    const { response, lost } = migrate(
      [group('g', [text('a'), text('b')]), text('c')],
      [text('b'), text('c')],
      [{ linkId: 'g', item: [said('a', '1'), said('b', '2')] }, said('c', '3')],
      { g: { drop: 'Not asked any more.' }, b: { into: null }, c: { drop: 'Asked in person.' } },
    );
    expect(response.item).toEqual([said('b', '2')]);
    expect(lost).toEqual([
      { linkId: 'a', reason: 'dropped', because: 'Not asked any more.', path: 'item[0].item[0]', item: said('a', '1') },
      { linkId: 'c', reason: 'dropped', because: 'Asked in person.', path: 'item[1]', item: said('c', '3') },
    ]);
  });

  it('lets a type become a wider one, but only where it is told to', () => {
    const from = [{ linkId: 'd', type: 'date' }];
    const to = [{ linkId: 'd', type: 'dateTime' }];
    const item = [{ linkId: 'd', answer: [{ valueDate: '2026' }] }];
    expect(reasonsOf(migrate(from, to, item))).toEqual([['other-type', 'item[0]']]);
    expect(migrate(from, to, item, { d: {} }).response.item).toEqual([
      { linkId: 'd', answer: [{ valueDateTime: '2026' }] },
    ]);
    expect(reasonsOf(migrate(to, from, item, { d: {} }))).toEqual([['other-type', 'item[0]']]);
  });
});

describe('what cannot move', () => {
  it('is told of with its place, and stays whole', () => {
    const item = [{ ...said('a', '1'), extension }];
    const result = migrate([text('a')], [text('b')], item);
    expect(result.response).not.toHaveProperty('item');
    expect(result.lost).toEqual([{ linkId: 'a', reason: 'no-such-item', path: 'item[0]', item: item[0] }]);
  });

  it('is an answer too many, an option or a unit that is gone', () => {
    const unit = (...codes: readonly string[]) => ({
      linkId: 'q',
      type: 'quantity',
      extension: codes.map((code) => ({
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
        valueCoding: { code },
      })),
    });
    const result = migrate(
      [{ ...text('a'), repeats: true }, choice('c', 'x', 'y'), unit('kg', 'g')],
      [text('a'), choice('c', 'y'), unit('kg')],
      [
        said('a', '1', '2'),
        chose('c', 'x', 'y'),
        { linkId: 'q', answer: [{ valueQuantity: { value: 1, code: 'g' } }] },
      ],
    );
    expect(reasonsOf(result)).toEqual([
      ['too-many-answers', 'item[0].answer[1]'],
      ['not-an-option', 'item[1].answer[0]'],
      ['other-unit', 'item[2].answer[0]'],
    ]);
    expect(result.response.item).toEqual([said('a', '1'), chose('c', 'y')]);
  });

  it('keeps a unit that is not on offer where the new list takes others, with a code or in words', () => {
    const openTo = (code: string) => ({
      linkId: 'q',
      type: 'quantity',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption', valueCoding: { code: 'kg' } },
        { url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-unitOpen', valueCode: code },
      ],
    });
    const old = { linkId: 'q', type: 'quantity' };
    const coded = [{ linkId: 'q', answer: [{ valueQuantity: { value: 1, code: 'g' } }] }];
    const words = [{ linkId: 'q', answer: [{ valueQuantity: { value: 1, unit: 'spoon' } }] }];
    expect(reasonsOf(migrate([old], [openTo('optionsOrType')], coded))).toEqual([]);
    expect(reasonsOf(migrate([old], [openTo('optionsOrString')], words))).toEqual([]);
    expect(reasonsOf(migrate([old], [openTo('optionsOrType')], words))).toEqual([['other-unit', 'item[0].answer[0]']]);
  });

  it('is an option whose value set is another', () => {
    const from = (answerValueSet: string) => [{ linkId: 'c', type: 'choice', answerValueSet }];
    const item = [chose('c', 'x')];
    expect(migrate(from('urn:one'), from('urn:one'), item).lost).toEqual([]);
    expect(reasonsOf(migrate(from('urn:one'), from('urn:two'), item))).toEqual([
      ['not-an-option', 'item[0].answer[0]'],
    ]);
  });

  it('is an item that would have to choose among several answers', () => {
    const list = { ...text('b'), repeats: true };
    const result = migrate([text('a'), list], [{ ...list, item: [text('a')] }], [said('a', '1'), said('b', '2', '3')], {
      a: { into: 'b' },
    });
    expect(reasonsOf(result)).toEqual([['other-place', 'item[0]']]);
    expect(result.response.item).toEqual([said('b', '2', '3')]);
  });

  it('is what the further instances say of a group that repeats no more', () => {
    const item = [
      { linkId: 'g', item: [said('a', '1')] },
      { linkId: 'g', extension, item: [said('a', '2'), said('b', '3')] },
    ];
    const inner = [text('a'), text('b')];
    const result = migrate([group('g', inner, { repeats: true })], [group('g', inner)], item);
    // The second `b` stays out although the first is open: it belongs to another instance.
    expect(result.response.item).toEqual([{ linkId: 'g', item: [said('a', '1')] }]);
    expect(reasonsOf(result)).toEqual([
      ['place-taken', 'item[1]'],
      ['place-taken', 'item[1].item[0]'],
      ['place-taken', 'item[1].item[1]'],
    ]);
  });

  it('takes the items under it along only where they have a place of their own', () => {
    const from = [{ ...choice('c', 'x', 'y'), item: [text('in'), text('out')] }];
    const to = [
      { ...choice('c', 'y'), item: [text('in')] },
      { ...text('out'), repeats: true },
    ];
    const answers = ['x', 'y'].map((code) => ({
      valueCoding: { system: 'urn:s', code },
      item: [said('in', `in ${code}`), said('out', `out ${code}`)],
    }));
    const result = migrate(from, to, [{ linkId: 'c', answer: answers }], { out: { into: null } });
    expect(reasonsOf(result)).toEqual([
      ['not-an-option', 'item[0].answer[0]'],
      ['holder-lost', 'item[0].answer[0].item[0]'],
    ]);
    expect(result.response.item).toEqual([
      {
        linkId: 'c',
        answer: [{ valueCoding: { system: 'urn:s', code: 'y' }, item: [said('in', 'in y')] }],
      },
      said('out', 'out x', 'out y'),
    ]);
  });

  it('is what the old form did not know either, since the new one may mean something else by it', () => {
    const result = migrate(
      [text('a'), group('g', [text('b')])],
      [text('a'), text('stranger'), group('g', [text('b')])],
      [said('stranger', '1'), said('a', '2'), said('a', '3'), { linkId: 'g', item: [said('a', '4')] }, said('b', '5')],
    );
    expect(reasonsOf(result)).toEqual([
      ['unknown-item', 'item[0]'],
      ['unknown-item', 'item[2]'],
      ['unknown-item', 'item[3].item[0]'],
      ['unknown-item', 'item[4]'],
    ]);
    expect(result.response.item).toEqual([said('a', '2'), { linkId: 'g' }]);
  });

  it('is what a group says beside its items, if the group is gone', () => {
    const result = migrate(
      [group('g', [text('a')])],
      [text('a')],
      [{ linkId: 'g', extension, item: [said('a', '1')] }],
      {
        a: { into: null },
      },
    );
    expect(result.lost).toEqual([
      { linkId: 'g', reason: 'no-such-item', path: 'item[0]', item: { linkId: 'g', extension } },
    ]);
  });

  it('is what stands where items and answers should, but is none', () => {
    const broken = [{ linkId: 'a', answer: 'words', item: 3 }, 'words', null] as unknown as object[];
    expect(migrate([text('a')], [text('a')], broken).lost.map(({ path, item }) => [path, item])).toEqual([
      ['item', { linkId: undefined, item: ['words', null] }],
      ['item[0].item', { linkId: 'a', item: [3] }],
      ['item[0].answer', { linkId: 'a', answer: ['words'] }],
    ]);
  });
});

describe('a migration that cannot begin', () => {
  const from = formOf('1', [text('a')]);
  const to = formOf('2', [group('g', [text('b')]), choice('c', 'x')]);
  const start =
    (mapping: unknown, rest: object = {}, response: unknown = responseOf([])) =>
    () =>
      migrateAnswers(response as QuestionnaireResponse, { from, to, mapping: mapping as MigrationMapping, ...rest });

  it.each([
    ['an old item', { nobody: {} }, 'mapping.nobody'],
    ['a new item', { a: { to: 'nobody' } }, 'mapping.a.to'],
    ['a place', { a: { to: 'b', into: null } }, 'mapping.a.into'],
    ['an option', { a: { to: 'c', options: { y: 'z' } } }, 'mapping.a.options.y'],
    ['a factor', { a: { to: 'b', unit: { factor: 0 } } }, 'mapping.a.unit.factor'],
    ['a unit of a group', { a: { to: 'g', unit: { factor: 1 } } }, 'mapping.a.unit'],
  ])('says which part of the mapping names %s that is not there', (_, mapping, path) => {
    expect(start(mapping)).toThrow(OsseoError);
    expect(start(mapping)).toThrow(expect.objectContaining({ code: 'invalid-questionnaire', path }));
  });

  it('refuses what is no response, or one to another form', () => {
    expect(start({}, {}, 'canary')).toThrow(expect.objectContaining({ code: 'invalid-response' }));
    const other = responseOf([], { questionnaire: 'urn:form|0' });
    expect(start({}, {}, other)).toThrow(expect.objectContaining({ path: 'questionnaire' }));
    for (const questionnaire of ['urn:form', undefined]) {
      expect(start({}, {}, { resourceType: 'QuestionnaireResponse', questionnaire })).not.toThrow();
    }
  });

  it('refuses a new form that the response could not name', () => {
    const { version: _, ...nameless } = to;
    expect(start({}, { to: nameless })).toThrow(expect.objectContaining({ path: 'to.version' }));
  });
});
