import { OSSEO_FHIR_BASE, OsseoError } from '@osseo/core';
import { describe, expect, it, vi } from 'vitest';
import { ABSENT_REASONS_URL, createSession, MAX_DEPTH, MAX_ITEMS, readQuestionnaire } from '../index.ts';
import { present } from '../testing/present.ts';

const read = (item: unknown, rest: object = {}) => readQuestionnaire({ resourceType: 'Questionnaire', item, ...rest });
const itemOf = (item: object, rest: object = {}) =>
  present(read([{ linkId: 'a', type: 'string', ...item }], rest).form.items[0]);

// Forms of the greatest size take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('a form that can be run', () => {
  it('keeps what a session and a view need, under our own names', () => {
    const item = itemOf({ text: 'Name', prefix: '1.', required: true, repeats: true, maxLength: 20, readOnly: true });
    expect(item).toMatchObject({
      text: 'Name',
      prefix: '1.',
      required: true,
      repeats: true,
      maxLength: 20,
      readOnly: true,
    });
  });

  it('is plain JSON, and runs the same after a trip through text', () => {
    const { form } = read([
      { linkId: 'a', type: 'boolean' },
      { linkId: 'b', type: 'string', enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }] },
    ]);
    const session = createSession(JSON.parse(JSON.stringify(form)));
    session.answer('a', [{ kind: 'boolean', value: true }]);
    expect(session.visible()).toEqual(['a', 'b']);
  });

  it('puts help texts on the question that they explain', () => {
    const control = (code: string) => ({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
          valueCodeableConcept: { coding: [{ code }] },
        },
      ],
    });
    const item = itemOf({
      ...control('drop-down'),
      item: [
        { linkId: 'h', type: 'display', text: 'As in your passport.', ...control('help') },
        { linkId: 'd', type: 'display', text: 'Shown below.' },
      ],
    });
    expect(item.help).toBe('As in your passport.');
    expect(item.control).toBe('drop-down');
    expect(item.items.map(({ linkId }) => linkId)).toEqual(['d']);
  });

  it('offers the ways not to answer that the form names, and no others', () => {
    const extension = ['asked-unknown', 'asked-declined', 'not-a-reason'].map((valueCode) => ({
      url: ABSENT_REASONS_URL,
      valueCode,
    }));
    expect(itemOf({ extension }).absentReasons).toEqual(['asked-unknown', 'asked-declined']);
    expect(ABSENT_REASONS_URL.startsWith(OSSEO_FHIR_BASE)).toBe(true);
  });

  it('reads limits of numbers, of dates and of quantities per unit', () => {
    const hl7 = 'http://hl7.org/fhir/StructureDefinition';
    const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
    expect(itemOf({ extension: [{ url: `${hl7}/minValue`, valueInteger: 3 }] }).min).toBe(3);
    expect(itemOf({ extension: [{ url: `${hl7}/maxValue`, valueDate: '2026-01-01' }] }).max).toBe('2026-01-01');
    const extension = [
      { url: `${sdc}/sdc-questionnaire-maxQuantity`, valueQuantity: { value: 20, unit: '%', code: '%' } },
      { url: `${sdc}/sdc-questionnaire-maxQuantity`, valueQuantity: { value: 200, code: 'mmol/mol' } },
      { url: `${hl7}/questionnaire-unitOption`, valueCoding: { code: '%' } },
      { url: `${hl7}/questionnaire-unitOption`, valueCoding: { code: 'mmol/mol' } },
    ];
    const item = itemOf({ type: 'quantity', extension });
    expect(item.maxQuantities.map(({ value }) => value)).toEqual([20, 200]);
    expect(item.units).toEqual([{ code: '%' }, { code: 'mmol/mol' }]);
  });

  it('gives each option a token of its own, even where codes repeat across systems', () => {
    const answerOption = [
      { valueCoding: { system: 'urn:a', code: 'x', display: 'First' } },
      { valueCoding: { system: 'urn:b', code: 'x' } },
      { valueString: 'Words' },
      { valueString: '~other' },
      { valueInteger: 3, initialSelected: true },
    ];
    const item = itemOf({ type: 'choice', answerOption });
    expect(item.options.map(({ token }) => token)).toEqual(['x', 'urn:b|x', 'Words', 'option-3', '3']);
    expect(item.options.map(({ label }) => label)).toEqual(['First', 'x', 'Words', '~other', '3']);
    expect(item.initial).toEqual([{ kind: 'integer', value: 3 }]);
  });

  it('takes options from a value set that the form contains', () => {
    const contained = [
      {
        id: 'e',
        expansion: {
          contains: [
            { system: 'urn:s', code: 'a', display: 'A' },
            { abstract: true, code: 'b' },
          ],
        },
      },
      { id: 'c', compose: { include: [{ system: 'urn:s', concept: [{ code: 'c', display: 'C' }] }] } },
    ];
    const labels = (answerValueSet: string) =>
      itemOf({ type: 'choice', answerValueSet }, { contained }).options.map(({ label }) => label);
    expect(labels('#e')).toEqual(['A']);
    expect(labels('#c')).toEqual(['C']);
  });

  it('reads a contained value set once, however many questions take their options from it', () => {
    const concept = Array.from({ length: 50 }, (_, index) => ({ code: `c${index}` }));
    const contained = [{ id: 'set', compose: { include: [{ concept }] } }];
    const item = ['a', 'b'].map((linkId) => ({ linkId, type: 'choice', answerValueSet: '#set' }));
    const [first, second] = read(item, { contained }).form.items;
    expect(first?.options).toHaveLength(50);
    expect(second?.options).toBe(first?.options);
  });

  it('marks the options that go with no other', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
    const answerOption = [
      { valueString: 'a' },
      { valueString: 'b', extension: [{ url, valueBoolean: false }] },
      { valueString: 'c', extension: [{ url, valueBoolean: true }] },
      { valueString: 'd', extension: [{ url, valueBoolean: 'true' }] },
    ];
    const { options } = itemOf({ type: 'choice', repeats: true, answerOption });
    expect(options.map(({ exclusive }) => exclusive)).toEqual([false, false, true, false]);
  });
});

describe('a form that cannot be run as written', () => {
  it.each([
    ['nothing', undefined, '$'],
    ['text', '{"resourceType":"Questionnaire"}', '$'],
    ['a list', [], '$'],
    ['another resource', { resourceType: 'Patient' }, 'resourceType'],
    ['items that are no list', { resourceType: 'Questionnaire', item: {} }, 'item'],
  ])('is refused with a path if it is %s', (_, input, path) => {
    expect(() => readQuestionnaire(input)).toThrow(OsseoError);
    expect(() => readQuestionnaire(input)).toThrow(expect.objectContaining({ code: 'invalid-questionnaire', path }));
  });

  it('survives fields of any wrong kind', () => {
    const wrong = [1, 'x', null, [], {}, true];
    const names = ['linkId', 'type', 'text', 'answerOption', 'enableWhen', 'extension', 'initial', 'item', 'maxLength'];
    for (const name of names) {
      for (const value of wrong) {
        const { form } = read([{ linkId: 'a', type: 'choice', [name]: value }, null, 3, 'x', []]);
        expect(() => createSession(form).validate()).not.toThrow();
      }
    }
  });

  it('shows items of a type that it does not run as unsupported, and names them', () => {
    const { form, problems } = read([
      { linkId: 'a', type: 'question' },
      { linkId: 'b', type: 'horoscope' },
      { linkId: 'c' },
    ]);
    expect(form.items.map(({ type, fhirType }) => [type, fhirType])).toEqual([
      ['unsupported', 'question'],
      ['unsupported', 'horoscope'],
      ['unsupported', ''],
    ]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-type', 'item[0]'],
      ['unknown-type', 'item[1]'],
      ['unknown-type', 'item[2]'],
    ]);
  });

  it('leaves out items without a linkId or with one that is taken, and names their place', () => {
    const { form, problems } = read([
      { linkId: 'g', type: 'group', item: [{ type: 'string' }, { linkId: 'a', type: 'string' }] },
      { linkId: 'a', type: 'string' },
      { linkId: '', type: 'string' },
    ]);
    expect(form.nodes.map(({ linkId }) => linkId)).toEqual(['g', 'a']);
    expect(problems).toEqual([
      { code: 'missing-link-id', path: 'item[0].item[0]', linkId: undefined },
      { code: 'duplicate-link-id', path: 'item[1]', linkId: 'a' },
      { code: 'missing-link-id', path: 'item[2]', linkId: '' },
    ]);
  });

  it('drops a condition that cannot be decided, so that the item is shown rather than lost', () => {
    const enableWhen = [
      { question: 'nobody', operator: '=', answerBoolean: true },
      { question: 'b', operator: '~', answerBoolean: true },
      { question: 'b', operator: '=' },
      { question: 'b', operator: 'exists', answerString: 'yes' },
      { question: 'g', operator: 'exists', answerBoolean: true },
    ];
    const { form, problems } = read([
      { linkId: 'a', type: 'string', enableWhen },
      { linkId: 'b', type: 'boolean' },
      { linkId: 'g', type: 'group' },
    ]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['dangling-enable-when', 'item[0].enableWhen[0]'],
      ['invalid-enable-when', 'item[0].enableWhen[1]'],
      ['invalid-enable-when', 'item[0].enableWhen[2]'],
      ['invalid-enable-when', 'item[0].enableWhen[3]'],
      ['invalid-enable-when', 'item[0].enableWhen[4]'],
    ]);
    expect(createSession(form).visible()).toEqual(['a', 'b', 'g']);
  });

  it('names every item of a cycle and counts it as enabled, but not what only hangs on the cycle', () => {
    const when = (question: string) => [{ question, operator: '=', answerBoolean: true }];
    const { form, problems } = read([
      { linkId: 'a', type: 'boolean', enableWhen: when('b') },
      { linkId: 'b', type: 'boolean', enableWhen: when('a') },
      { linkId: 'self', type: 'boolean', enableWhen: when('self') },
      { linkId: 'g', type: 'group', enableWhen: when('inside'), item: [{ linkId: 'inside', type: 'boolean' }] },
      { linkId: 'after', type: 'boolean', enableWhen: when('a') },
    ]);
    expect(problems.map(({ code, linkId }) => [code, linkId])).toEqual(
      ['a', 'b', 'self', 'g'].map((linkId) => ['cyclic-enable-when', linkId]),
    );
    expect(createSession(form).visible()).toEqual(['a', 'b', 'self', 'g', 'inside']);
  });

  it('names options that say nothing, and a choice whose options lie elsewhere', () => {
    const { problems } = read([
      { linkId: 'a', type: 'choice', answerOption: [{}, { valueString: 'x' }] },
      { linkId: 'b', type: 'choice', answerValueSet: 'http://example.org/set', required: true },
    ]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-option', 'item[0].answerOption[0]'],
      ['invalid-option', 'item[1].answerValueSet'],
    ]);
  });

  it('names a choice without a single option, and requires no answer to it', () => {
    const { form, problems } = read([
      { linkId: 'a', type: 'choice', required: true },
      { linkId: 'b', type: 'choice', required: true, answerOption: [{}] },
      { linkId: 'c', type: 'open-choice' },
      { linkId: 'd', type: 'choice', readOnly: true },
    ]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['no-options', 'item[0]'],
      ['invalid-option', 'item[1].answerOption[0]'],
      ['no-options', 'item[1]'],
    ]);
    expect(createSession(form).validate()).toEqual([]);
  });

  it('keeps the id of a help text taken, and reads no answer from it', () => {
    const control = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
      valueCodeableConcept: { coding: [{ code: 'help' }] },
    };
    const { problems } = read([
      { linkId: 'a', type: 'string', item: [{ linkId: 'h', type: 'display', text: 'Help', extension: [control] }] },
      { linkId: 'h', type: 'string' },
      { linkId: 'b', type: 'string', enableWhen: [{ question: 'h', operator: 'exists', answerBoolean: true }] },
    ]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['duplicate-link-id', 'item[1]'],
      ['dangling-enable-when', 'item[2].enableWhen[0]'],
    ]);
  });

  it('stops at the deepest level that it can walk', () => {
    let item: object = { linkId: 'bottom', type: 'string' };
    for (let level = 199; level > 0; level -= 1) item = { linkId: `g${level}`, type: 'group', item: [item] };
    const { form, problems } = read([item]);
    expect(form.nodes).toHaveLength(MAX_DEPTH);
    expect(problems.map(({ code }) => code)).toEqual(['too-deep']);
    expect(createSession(form).visible()).toHaveLength(MAX_DEPTH);
  });

  it('stops at the number of items that it can hold, and says so once', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ linkId: String(index), type: 'string' }));
    const { form, problems } = read(items);
    expect(form.nodes).toHaveLength(MAX_ITEMS);
    expect(problems.map(({ code }) => code)).toEqual(['too-many-items']);
    expect(createSession(form).visible()).toHaveLength(MAX_ITEMS);
  });

  it('orders a chain of conditions as long as the form', () => {
    const items = Array.from({ length: MAX_ITEMS }, (_, index) => ({
      linkId: String(index),
      type: 'boolean',
      ...(index > 0 && { enableWhen: [{ question: String(index - 1), operator: '!=', answerBoolean: true }] }),
    }));
    expect(createSession(read(items).form).visible()).toHaveLength(MAX_ITEMS);
  });

  it('treats names of the language itself as any other linkId', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { form, problems } = read(names.map((linkId) => ({ linkId, type: 'string' })));
    const session = createSession(form);
    for (const name of names) session.answer(name, [{ kind: 'string', value: name }]);
    expect(problems).toEqual([]);
    expect(session.toResponse({ status: 'completed' }).item?.map(({ linkId }) => linkId)).toEqual(names);
    expect(({} as Record<string, unknown>)['answers']).toBeUndefined();
  });
});
