import { OsseoError } from '@osseo/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../index.ts';
import { enter } from '../reading/enter.ts';

const read = (item: unknown, rest: object = {}) => readQuestionnaire({ resourceType: 'Questionnaire', ...rest, item });

const TYPES = [
  'group',
  'display',
  'string',
  'integer',
  'decimal',
  'date',
  'dateTime',
  'time',
  'url',
  'choice',
  'coding',
  'quantity',
  'attachment',
  'reference',
  'question',
  'horoscope',
];
const URLS = [
  'minValue',
  'maxValue',
  'minLength',
  'regex',
  'mimeType',
  'maxSize',
  'maxDecimalPlaces',
  'questionnaire-minOccurs',
  'questionnaire-maxOccurs',
  'questionnaire-unit',
  'questionnaire-unitOption',
  'questionnaire-itemControl',
  'questionnaire-unitValueSet',
  'variable',
  'questionnaire-constraint',
].map((name) => `http://hl7.org/fhir/StructureDefinition/${name}`);
const FIELDS = [
  'linkId',
  'type',
  'text',
  'item',
  'extension',
  'url',
  'enableWhen',
  'question',
  'operator',
  'answerBoolean',
  'answerCoding',
  'answerQuantity',
  'answerOption',
  'answerValueSet',
  'answerConstraint',
  'disabledDisplay',
  'initial',
  'valueCoding',
  'valueInteger',
  'valueDecimal',
  'valueString',
  'valueTime',
  'valueReference',
  'valueAttachment',
  'valueQuantity',
  'valueCodeableConcept',
  'valueExpression',
  'value',
  'code',
  'system',
  'unit',
  'coding',
  'contained',
  'id',
  'compose',
  'include',
  'exclude',
  'concept',
  'expansion',
  'contains',
  'maxLength',
  'required',
  'repeats',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'length',
];

/** JSON with the field names of FHIR in all the wrong places; numbers that no JSON holds among it. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      '',
      0,
      -1,
      1.5,
      Number.NaN,
      Infinity,
      2 ** 60,
      'a',
      '#v',
      '__proto__',
      'constructor',
      ...TYPES,
      ...URLS,
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), { maxKeys: 6 }),
  ),
})).value;

/** Items that are nearly right, with one or two fields of any shape. */
const items = fc.array(
  fc.record({
    linkId: fc.constantFrom('a', 'b', '__proto__', 'constructor', 'c'),
    type: fc.constantFrom(...TYPES),
    spoilt: fc.dictionary(fc.constantFrom(...FIELDS), anything, { maxKeys: 3 }),
  }),
  { maxLength: 5 },
);

describe('a form of any shape', () => {
  it('is read, with a place for every problem, or refused as no Questionnaire', () => {
    fc.assert(
      fc.property(anything, anything, (item, contained) => {
        try {
          const { problems } = read(item, { contained });
          for (const { path } of problems) expect(path).toMatch(/^(?:item\[\d+\]|contained|extension|\.|$)/);
        } catch (error) {
          expect(error).toBeInstanceOf(OsseoError);
          expect((error as OsseoError).code).toBe('invalid-questionnaire');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives a session that runs what can be run', () => {
    fc.assert(
      fc.property(items, anything, (nearly, contained) => {
        const { form } = read(
          nearly.map(({ spoilt, ...item }) => ({ ...item, ...spoilt })),
          { contained },
        );
        const session = createSession(form);
        for (const key of session.visible()) {
          // An answer may hide a question that was there before it.
          if (!session.has(key) || /^(?:group|display)$/.test(session.item(key).getSnapshot().item.type)) continue;
          enter(session, key, { '': ['1'], other: ['x'], day: ['1'], time: ['9'] });
        }
        session.validate();
        const response = session.toResponse({ status: 'completed' });
        expect(() => createSession(form, { response }).validate()).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

describe('names that objects inherit', () => {
  it('are linkIds like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { form, problems } = read(
      names.map((linkId, index) => ({
        linkId,
        type: 'string',
        enableWhen: index === 0 ? undefined : [{ question: names[index - 1], operator: '=', answerString: 'x' }],
      })),
    );
    expect(problems).toEqual([]);
    const session = createSession(form);
    for (const key of names.keys()) {
      expect(session.visible()).toHaveLength(key + 1);
      enter(session, session.visible()[key] ?? '', { '': ['x'] });
    }
    expect(session.toResponse({ status: 'completed' }).item?.map(({ linkId }) => linkId)).toEqual(names);
  });

  it('are no types, values or options', () => {
    const { form } = read(
      ['__proto__', 'constructor'].map((type) => ({ linkId: type, type, answerOption: [{ valueToString: 1 }] })),
    );
    expect(form.items.map(({ type }) => type)).toEqual(['unsupported', 'unsupported']);
  });
});

it('a name that cannot be turned into words is no name', () => {
  const linkId = { toString: null, valueOf: null };
  const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
  const extension = [{ url, valueCodeableConcept: { coding: [{ code: 'help' }] } }];
  const { form, problems } = read([
    { linkId: 'a', type: 'string', item: [{ linkId, type: 'display', text: 'Help', extension }] },
    { linkId, type: 'string' },
  ]);
  expect(form.items.map(({ help }) => help)).toEqual(['Help']);
  expect(problems).toEqual([{ code: 'missing-link-id', path: 'item[1]', linkId: undefined }]);
});

describe('too much of anything', () => {
  it('100,000 options are read, each with a token of its own, and chosen from', () => {
    const answerOption = Array.from({ length: 100_000 }, (_, index) => ({
      valueCoding: { code: `c${index % 50_000}` },
    }));
    const { form } = read([{ linkId: 'a', type: 'choice', repeats: true, answerOption }]);
    const tokens = form.items[0]?.options.map(({ token }) => token) ?? [];
    expect(new Set(tokens).size).toBe(100_000);
    const session = createSession(form);
    enter(session, 'a', { '': tokens });
    expect(session.item('a').getSnapshot().answers).toHaveLength(100_000);
    // Every answer against every option would be ten thousand million comparisons.
    expect(session.validate()).toEqual([]);
  });

  it('values nested without end are kept, and compared no deeper than makes sense', () => {
    const nested = () => {
      let deep: object = {};
      for (let level = 0; level < 50_000; level += 1) deep = { deep };
      return { valueDeep: deep };
    };
    const { form } = read([{ linkId: 'a', type: 'choice', answerOption: [nested()], initial: [nested()] }]);
    const session = createSession(form);
    expect(session.validate().map(({ code }) => code)).toEqual(['not-an-option']);
    let contains: object[] = [{ code: 'x' }];
    for (let level = 0; level < 50_000; level += 1) contains = [{ contains }];
    const contained = [{ resourceType: 'ValueSet', id: 'v', expansion: { contains } }];
    expect(read([{ linkId: 'a', type: 'choice', answerValueSet: '#v' }], { contained }).form.items[0]?.options).toEqual(
      [],
    );
  });
});
