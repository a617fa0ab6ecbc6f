import type { QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../index.ts';

const read = (item: readonly object[], rest: object = {}) =>
  readQuestionnaire({ resourceType: 'Questionnaire', ...rest, item });
const codes = [{ valueCoding: { code: 'a', display: 'A' } }];

describe('the types of FHIR', () => {
  it('of R4 and R4B are all run', () => {
    const types = [
      'group',
      'display',
      'boolean',
      'decimal',
      'integer',
      'date',
      'dateTime',
      'time',
      'string',
      'text',
      'url',
      'open-choice',
      'attachment',
      'reference',
      'quantity',
    ];
    const { form, problems } = read([
      ...types.map((type) => ({ linkId: type, type })),
      { linkId: 'choice', type: 'choice', answerOption: codes },
    ]);
    expect(form.items.map(({ type }) => type)).toEqual([...types, 'choice']);
    expect(problems).toEqual([]);
  });

  it.each([
    [{ type: 'coding' }, 'choice', 'optionsOnly'],
    [{ type: 'coding', answerConstraint: 'optionsOnly' }, 'choice', 'optionsOnly'],
    [{ type: 'coding', answerConstraint: 'optionsOrString' }, 'open-choice', 'optionsOrString'],
    [{ type: 'coding', answerConstraint: 'optionsOrType' }, 'open-choice', 'optionsOrType'],
    [{ type: 'coding', answerConstraint: 'anything' }, 'choice', 'optionsOnly'],
    [{ type: 'question' }, 'choice', 'optionsOnly'],
    [{ type: 'choice' }, 'choice', 'optionsOnly'],
    [{ type: 'open-choice' }, 'open-choice', 'optionsOrString'],
    [{ type: 'string' }, 'choice', 'optionsOnly'],
    [{ type: 'string', answerConstraint: 'optionsOrString' }, 'open-choice', 'optionsOrString'],
    [{ type: 'boolean' }, 'boolean', 'optionsOnly'],
    [{ type: 'group' }, 'group', 'optionsOnly'],
  ])('with options: %j is asked as %s', (item, type, answerConstraint) => {
    const { form } = read([{ linkId: 'a', ...item, answerOption: codes }]);
    expect(form.items[0]).toMatchObject({ type, fhirType: item.type, answerConstraint });
  });

  it('say in R4 by extension what R5 has elements for', () => {
    const url = (name: string) => `http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.item.${name}`;
    const extension = [
      { url: url('answerConstraint'), valueCode: 'optionsOrType' },
      { url: url('disabledDisplay'), valueCode: 'protected' },
    ];
    const { form } = read([{ linkId: 'a', type: 'choice', answerOption: codes, extension }]);
    expect(form.items[0]).toMatchObject({
      type: 'open-choice',
      answerConstraint: 'optionsOrType',
      disabledDisplay: 'protected',
    });
  });

  it('stay for reading while they are disabled, where the form says so', () => {
    const shown = ['protected', 'hidden', undefined, 3].map((disabledDisplay) => {
      const { form } = read([{ linkId: 'a', type: 'string', disabledDisplay }]);
      return form.items[0]?.disabledDisplay;
    });
    expect(shown).toEqual(['protected', 'hidden', 'hidden', 'hidden']);
  });

  it('without a type of their own are named, and what they hold is asked', () => {
    const { form, problems } = read([{ linkId: 'q', type: 'question', item: [{ linkId: 'a', type: 'string' }] }]);
    expect(form.items[0]).toMatchObject({ type: 'unsupported', items: [{ linkId: 'a', type: 'string' }] });
    expect(problems).toEqual([{ code: 'unknown-type', path: 'item[0]', linkId: 'q' }]);
  });
});

describe('a value set that the form contains', () => {
  const set = (rest: object) => ({ contained: [{ resourceType: 'ValueSet', id: 'v', ...rest }] });
  const optionsOf = (rest: object, type = 'coding') =>
    read([{ linkId: 'a', type, answerValueSet: '#v' }], set(rest)).form.items[0]?.options.map(({ answer }) => answer);

  it('may nest its codes, some of which only hold others', () => {
    const contains = [
      { code: 'a', abstract: true, contains: [{ code: 'b', contains: [{ code: 'c' }] }] },
      { code: 'd' },
    ];
    expect(optionsOf({ expansion: { contains } })?.map((answer) => 'value' in answer && answer.value)).toEqual([
      { code: 'b' },
      { code: 'c' },
      { code: 'd' },
    ]);
  });

  it('gives its words to a question for words', () => {
    const compose = { include: [{ system: 'urn:s', concept: [{ code: 'a', display: 'A' }, { code: 'b' }] }] };
    expect(optionsOf({ compose }, 'string')).toEqual([
      { kind: 'string', value: 'A' },
      { kind: 'string', value: 'b' },
    ]);
  });

  it.each([
    ['filters', { include: [{ concept: [{ code: 'a' }] }, { system: 'urn:s', filter: [] }] }],
    ['leaves out', { include: [{ concept: [{ code: 'a' }] }], exclude: [{ concept: [{ code: 'a' }] }] }],
    ['takes all of another', { include: [{ concept: [{ code: 'a' }] }, { valueSet: ['urn:v'] }] }],
  ])('is not shown by halves: it %s', (_, compose) => {
    expect(optionsOf({ compose })).toEqual([]);
    expect(read([{ linkId: 'a', type: 'coding', answerValueSet: '#v' }], set({ compose })).problems).toMatchObject([
      { code: 'invalid-option', path: 'item[0].answerValueSet' },
    ]);
  });

  it('that is missing leaves a question for words open to any', () => {
    const { form, problems } = read([{ linkId: 'a', type: 'string', answerValueSet: 'urn:elsewhere' }]);
    expect(form.items[0]?.type).toBe('string');
    expect(problems.map(({ path }) => path)).toEqual(['item[0].answerValueSet']);
  });
});

it('answers of every type come back as they came, and as FHIR spells them', () => {
  const values: readonly (readonly [string, object])[] = [
    ['dateTime', { valueDateTime: '2026-05' }],
    ['dateTime', { valueDateTime: '2026-05-01T09:30:00.123+09:00' }],
    ['time', { valueTime: '09:30:00.5' }],
    ['url', { valueUri: 'https://clinic.example' }],
    ['attachment', { valueAttachment: { contentType: 'image/png', size: '123', hash: 'x', pages: 2 } }],
    [
      'reference',
      {
        valueReference: {
          reference: 'Patient/1',
          identifier: { use: 'official', value: '7' },
          extension: [{ url: 'urn:e' }],
        },
      },
    ],
    ['coding', { valueCoding: { system: 'urn:s', code: 'a' } }],
    ['string', { valueString: 'a' }],
  ];
  for (const [type, answer] of values) {
    const { form } = read([
      { linkId: 'a', type, answerOption: type === 'coding' ? codes : undefined, initial: [answer] },
    ]);
    const fresh = createSession(form);
    expect(fresh.toResponse({ status: 'completed' }).item).toEqual([{ linkId: 'a', answer: [answer] }]);
    const snapshot = JSON.parse(JSON.stringify(fresh.toSnapshot()));
    expect(createSession(form, { snapshot }).toResponse({ status: 'completed' }).item).toEqual([
      { linkId: 'a', answer: [answer] },
    ]);
  }
});

it.each([
  ['dateTime', '_valueDateTime'],
  ['time', '_valueTime'],
  ['url', '_valueUri'],
  ['attachment', 'valueAttachment'],
  ['reference', 'valueReference'],
  ['coding', 'valueCoding'],
])('"I don’t know" stands on the value of a %s', (type, field) => {
  const session = createSession(
    read([{ linkId: 'a', type, answerOption: type === 'coding' ? codes : undefined }]).form,
  );
  session.answer('a', [{ kind: 'absent', reason: 'asked-unknown' }]);
  const response = session.toResponse({ status: 'completed' });
  expect(Object.keys(response.item?.[0]?.answer?.[0] ?? {})).toEqual([field]);
  expect(createSession(session.form, { response }).item('a').getSnapshot().answers).toEqual([
    { kind: 'absent', reason: 'asked-unknown' },
  ]);
});

it('a whole number is spelt as the decimal that was asked for, and a date as a moment', () => {
  const session = createSession(
    read([
      { linkId: 'd', type: 'decimal' },
      { linkId: 't', type: 'dateTime' },
    ]).form,
  );
  session.answer('d', [{ kind: 'integer', value: 3 }]);
  session.answer('t', [{ kind: 'date', value: '2026-05-01' }]);
  expect(session.toResponse({ status: 'completed' }).item?.map(({ answer }) => answer?.[0])).toEqual([
    { valueDecimal: 3 },
    { valueDateTime: '2026-05-01' },
  ]);
});

it('a limit that is no number, and a count that is none, is no limit', () => {
  const url = 'http://hl7.org/fhir/StructureDefinition';
  const extension = [
    { url: `${url}/minValue`, valueInteger: Number.NaN },
    { url: `${url}/maxValue`, valueInteger: null },
    { url: `${url}/minLength`, valueInteger: -1 },
    { url: `${url}/maxSize`, valueDecimal: 'large' },
    { url: `${url}/regex`, valueString: "matches('^a$')" },
  ];
  const { form } = read([{ linkId: 'a', type: 'integer', extension }]);
  expect(form.items[0]).toMatchObject({ min: undefined, max: undefined });
  expect(form.items[0]?.limits).toEqual({ pattern: '^a$' });
});

it('a file or a pointer with anything but words where words belong is kept, and is no answer of its type', () => {
  const { form } = read([{ linkId: 'f', type: 'attachment' }]);
  const item = [{ linkId: 'f', answer: [{ valueAttachment: { contentType: 'image/png', url: 3 } }] }];
  const response = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item,
  } as unknown as QuestionnaireResponse;
  const session = createSession(form, { response });
  expect(session.validate()).toMatchObject([{ code: 'unreadable' }]);
  expect(session.toResponse({ status: 'completed' }).item).toEqual(item);
});
