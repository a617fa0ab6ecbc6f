import { OsseoError } from '@osseo/core';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { ABSENT_REASONS_URL, MAX_DEPTH, answersOf, createSession, readQuestionnaire, type Session } from '../index.ts';
import { sessionOf, YES } from '../testing/session-of.ts';
import { enter } from '../reading/enter.ts';

const COMPLETED = { status: 'completed' } as const;
const extension = [{ url: 'urn:unknown', valueString: 'kept' }];
const responseOf = (item: readonly object[], rest: object = {}) =>
  ({ resourceType: 'QuestionnaireResponse', status: 'completed', ...rest, item }) as QuestionnaireResponse;
const roundTrip = (items: readonly object[], response: QuestionnaireResponse) =>
  sessionOf(items, { response }).toResponse({ status: response.status });

describe('a response', () => {
  it('names the form and version that were answered, the status and the time', () => {
    const { form } = readQuestionnaire({ resourceType: 'Questionnaire', url: 'urn:f', version: '2' });
    expect(createSession(form).toResponse({ status: 'in-progress', authored: '2026-01-01' })).toEqual({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'urn:f|2',
      status: 'in-progress',
      authored: '2026-01-01',
    });
  });

  it('names no form where the form has no address, and no version without one', () => {
    for (const version of [undefined, '2']) {
      const { form } = readQuestionnaire({ resourceType: 'Questionnaire', version });
      expect(createSession(form).toResponse(COMPLETED)).toStrictEqual({
        resourceType: 'QuestionnaireResponse',
        status: 'completed',
      });
    }
    const { form } = readQuestionnaire({ resourceType: 'Questionnaire', url: 'urn:f' });
    expect(createSession(form).toResponse(COMPLETED).questionnaire).toBe('urn:f');
  });

  it('leaves out a text of the form that is empty, which FHIR does not know', () => {
    const items = [
      { linkId: 'g', type: 'group', text: '', item: [{ linkId: 's', type: 'string', text: '' }] },
      { linkId: 't', type: 'string', text: '', item: [{ linkId: 'u', type: 'string', text: 'Why?' }] },
    ];
    const session = sessionOf(items);
    for (const linkId of ['s', 't', 'u']) session.answer(linkId, [{ kind: 'string', value: 'x' }]);
    const answer = { valueString: 'x' };
    expect(session.toResponse(COMPLETED).item).toStrictEqual([
      { linkId: 'g', item: [{ linkId: 's', answer: [answer] }] },
      { linkId: 't', answer: [{ ...answer, item: [{ linkId: 'u', text: 'Why?', answer: [answer] }] }] },
    ]);
  });

  it('spells each type as FHIR does', () => {
    const session = sessionOf([
      { linkId: 'b', type: 'boolean' },
      { linkId: 'i', type: 'integer' },
      { linkId: 'd', type: 'decimal' },
      { linkId: 't', type: 'date' },
      { linkId: 's', type: 'string', text: 'Words' },
      { linkId: 'c', type: 'choice' },
      { linkId: 'q', type: 'quantity' },
    ]);
    session.answer('b', YES);
    session.answer('i', [{ kind: 'integer', value: 1 }]);
    session.answer('d', [{ kind: 'decimal', value: 1.5 }]);
    session.answer('t', [{ kind: 'date', value: '2026-05' }]);
    session.answer('s', [{ kind: 'string', value: 'x' }]);
    session.answer('c', [{ kind: 'coding', value: { system: 'urn:s', code: 'a', display: 'A' } }]);
    session.answer('q', [{ kind: 'quantity', value: 2, unit: { system: 'urn:u', code: '%', display: 'percent' } }]);
    expect(session.toResponse(COMPLETED).item).toStrictEqual([
      { linkId: 'b', answer: [{ valueBoolean: true }] },
      { linkId: 'i', answer: [{ valueInteger: 1 }] },
      { linkId: 'd', answer: [{ valueDecimal: 1.5 }] },
      { linkId: 't', answer: [{ valueDate: '2026-05' }] },
      { linkId: 's', text: 'Words', answer: [{ valueString: 'x' }] },
      { linkId: 'c', answer: [{ valueCoding: { system: 'urn:s', code: 'a', display: 'A' } }] },
      { linkId: 'q', answer: [{ valueQuantity: { value: 2, unit: 'percent', system: 'urn:u', code: '%' } }] },
    ]);
  });

  it.each([
    ['boolean', '_valueBoolean'],
    ['integer', '_valueInteger'],
    ['decimal', '_valueDecimal'],
    ['date', '_valueDate'],
    ['string', '_valueString'],
    ['text', '_valueString'],
    ['choice', 'valueCoding'],
    ['open-choice', 'valueCoding'],
    ['quantity', 'valueQuantity'],
  ])('says why a %s has no value, on %s, and reads it back', (type, field) => {
    const items = [{ linkId: 'a', type, extension: [{ url: ABSENT_REASONS_URL, valueCode: 'asked-unknown' }] }];
    const session = sessionOf(items);
    enter(session, 'a', { absent: ['asked-unknown'] });
    const response = session.toResponse(COMPLETED);
    const reason = { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-unknown' };
    expect(response.item?.[0]?.answer).toEqual([{ [field]: { extension: [reason] } }]);
    const again = sessionOf(items, { response });
    expect(again.item('a').getSnapshot().answers).toEqual([{ kind: 'absent', reason: 'asked-unknown' }]);
    expect(again.toResponse(COMPLETED)).toEqual(response);
  });
});

describe('an incoming response', () => {
  const items = [
    { linkId: 'a', type: 'string' },
    { linkId: 'g', type: 'group', repeats: true, item: [{ linkId: 'b', type: 'integer' }] },
    { linkId: 'u', type: 'attachment' },
    { linkId: 'q', type: 'choice', repeats: true, item: [{ linkId: 'k', type: 'string' }] },
    { linkId: 'd', type: 'display', text: 'Words' },
  ];
  const response = responseOf(
    [
      { linkId: 'x0', answer: [{ valueString: 'unknown, first' }] },
      {
        linkId: 'a',
        extension,
        text: 'Other words',
        answer: [{ id: '1', extension, valueString: 'v', _valueString: { extension } }],
      },
      {
        linkId: 'g',
        item: [
          { linkId: 'b', answer: [{ valueInteger: 1 }] },
          { linkId: 'x1', text: 'unknown, inside' },
        ],
      },
      { linkId: 'g', definition: 'urn:d', item: [{ linkId: 'b', answer: [{ valueInteger: 2 }] }] },
      { linkId: 'x2', item: [{ linkId: 'x3' }] },
      { linkId: 'u', answer: [{ valueAttachment: { title: 'file' } }] },
      {
        linkId: 'q',
        answer: [
          { valueCoding: { code: '1', version: '9' }, item: [{ linkId: 'k', answer: [{ valueString: 'in 1' }] }] },
          { valueCoding: { code: '2' }, item: [{ linkId: 'x4' }, { linkId: 'k', answer: [{ valueString: 'in 2' }] }] },
        ],
      },
      { linkId: 'd', text: 'Words' },
    ],
    {
      id: 'r',
      meta: { profile: ['urn:p'] },
      extension,
      subject: { reference: 'Patient/1' },
      questionnaire: 'urn:form|1',
      authored: '2026',
    },
  );

  it('comes out as it came in, with all that the engine does not know', () => {
    expect(roundTrip(items, response)).toEqual(response);
  });

  it('keeps it all through a snapshot', () => {
    const snapshot = JSON.parse(JSON.stringify(sessionOf(items, { response }).toSnapshot()));
    expect(sessionOf(items, { snapshot }).toResponse(COMPLETED)).toEqual(response);
  });

  it('changes where it is answered anew, and nowhere else', () => {
    const session = sessionOf(items, { response });
    session.answer('a', [{ kind: 'string', value: 'new' }]);
    session.answer('u', []);
    const item = response.item?.flatMap((entry) => {
      if (entry.linkId === 'u') return [];
      return entry.linkId === 'a' ? { ...entry, answer: [{ valueString: 'new' }] } : entry;
    });
    expect(session.toResponse(COMPLETED)).toEqual({ ...response, item });
  });

  it('leaves nothing of an answer behind that is taken back, in whatever it held or stood', () => {
    const nested = [{ linkId: 'p', type: 'string', item: [{ linkId: 'k', type: 'string' }] }];
    const k = { linkId: 'k', answer: [{ valueString: 'in' }] };
    const inside = responseOf([{ linkId: 'p', answer: [{ valueString: '1', item: [k] }] }]);
    const after = (start: QuestionnaireResponse, key: string, value?: string) => {
      const session = sessionOf(nested, { response: start });
      session.answer(key, value === undefined ? [] : [{ kind: 'string', value }]);
      return session.toResponse(COMPLETED).item;
    };
    expect(after(inside, 'k')).toEqual([{ linkId: 'p', answer: [{ valueString: '1' }] }]);
    expect(after(inside, 'p')).toEqual([{ linkId: 'p', item: [k] }]);
    expect(after(responseOf([{ linkId: 'p', item: [k] }]), 'p', '1')).toEqual(inside.item);
    expect(after(responseOf([{ linkId: 'p', item: [k] }]), 'k')).toBeUndefined();
  });

  it('keeps the items that stand beside an answer instead of inside it', () => {
    const nested = [{ linkId: 'p', type: 'string', item: [{ linkId: 'k', type: 'string' }] }];
    const k = { linkId: 'k', answer: [{ valueString: 'beside' }] };
    const beside = responseOf([{ linkId: 'p', answer: [{ valueString: '1' }], item: [k] }]);
    expect(roundTrip(nested, beside).item).toEqual([{ linkId: 'p', answer: [{ valueString: '1', item: [k] }] }]);
  });

  it('has no initial values added, under no answer of a question that repeats', () => {
    const initial = [{ valueString: 'initial' }];
    const form = [{ linkId: 'q', type: 'string', repeats: true, item: [{ linkId: 'k', type: 'string', initial }] }];
    const answered = responseOf([{ linkId: 'q', answer: [{ valueString: '1' }, { valueString: '2' }] }]);
    expect(roundTrip(form, answered)).toEqual(answered);
    const unanswered = sessionOf(form, { response: responseOf([{ linkId: 'q' }]) });
    expect(unanswered.visible()).toEqual(['q', 'q:0/k']);
  });

  it('keeps an item that holds nothing, and a list of nothing', () => {
    const empty = responseOf([
      { linkId: 'a', item: [] },
      { linkId: 'g', extension },
    ]);
    expect(roundTrip(items, empty)).toEqual(empty);
  });

  it('answers nothing where an answer has no value, and keeps it', () => {
    const form = [
      { linkId: 'a', type: 'string' },
      { linkId: 'x', type: 'string', enableWhen: [{ question: 'a', operator: 'exists', answerBoolean: true }] },
    ];
    const silent = responseOf([{ linkId: 'a', answer: [{ extension }] }]);
    const session = sessionOf(form, { response: silent });
    expect(session.visible()).toEqual(['a']);
    expect(session.toResponse(COMPLETED)).toEqual(silent);
  });

  it('may answer a question as often as it likes, or twice over, without losing anything', () => {
    const twice = responseOf([
      { linkId: 'a', answer: [{ valueString: 'one' }, { valueString: 'two' }] },
      { linkId: 'a', answer: [{ valueString: 'again' }] },
    ]);
    expect(roundTrip(items, twice)).toEqual(twice);
  });

  it('keeps values of another type than the question has, and says so on validation', () => {
    const other = responseOf([
      { linkId: 'a', answer: [{ valueInteger: 3 }, { valueQuantity: { value: 1, comparator: '<' } }] },
    ]);
    const session = sessionOf(items, { response: other });
    expect(session.toResponse(COMPLETED)).toEqual(other);
    expect(session.validate().map(({ code }) => code)).toEqual(['unreadable']);
  });

  it('keeps items of answers that the form expects only once', () => {
    const nested = [{ linkId: 'p', type: 'string', item: [{ linkId: 'k', type: 'string' }] }];
    const k = (value: string): QuestionnaireResponseItem[] => [{ linkId: 'k', answer: [{ valueString: value }] }];
    const two = responseOf([
      {
        linkId: 'p',
        answer: [
          { valueString: '1', item: k('a') },
          { valueString: '2', item: k('b') },
        ],
      },
    ]);
    expect(roundTrip(nested, two)).toEqual(two);
  });

  it('is refused only if it is no response at all', () => {
    const { form } = readQuestionnaire({ resourceType: 'Questionnaire' });
    const start = (input: unknown): Session => createSession(form, { response: input as QuestionnaireResponse });
    expect(() => start({ resourceType: 'Patient' })).toThrow(OsseoError);
    expect(() => start('text')).toThrow(
      expect.objectContaining({ code: 'invalid-response', message: expect.stringContaining('QuestionnaireResponse') }),
    );
    expect(() => start({ resourceType: 'QuestionnaireResponse', item: 3 })).not.toThrow();
    expect(() =>
      start({ resourceType: 'QuestionnaireResponse', item: [{ linkId: {}, answer: 3, item: 'x' }, null] }),
    ).not.toThrow();
  });
});

describe('the answers of a response', () => {
  it('are found by linkId over all instances and depths', () => {
    const answers = answersOf(
      responseOf([
        { linkId: 'a', answer: [{ valueBoolean: true, item: [{ linkId: 'b', answer: [{ valueInteger: 1 }] }] }] },
        { linkId: 'g', item: [{ linkId: 'b', answer: [{ valueInteger: 2 }] }] },
        { linkId: '__proto__', answer: [{ valueString: 'x' }] },
        { linkId: 'none' },
      ]),
    );
    expect([...answers]).toEqual([
      ['a', YES],
      [
        'b',
        [
          { kind: 'integer', value: 1 },
          { kind: 'integer', value: 2 },
        ],
      ],
      ['__proto__', [{ kind: 'string', value: 'x' }]],
    ]);
  });

  it('are none where the response is broken', () => {
    expect(answersOf({} as QuestionnaireResponse).size).toBe(0);
    expect(answersOf(responseOf([{ linkId: 'a', answer: [{ extension }] }])).size).toBe(0);
  });

  it('are found under the empty linkId where an item has none', () => {
    expect([...answersOf(responseOf([{ answer: [{ valueBoolean: true }] }])).keys()]).toEqual(['']);
  });

  it('are found as deep as a form can be, with an answer and an item at each level, and no deeper', () => {
    const nestedIn = (levels: number) => {
      let item: object = { linkId: 'a', answer: [{ valueBoolean: true }] };
      for (let level = 0; level < levels; level += 1) {
        item = level % 2 === 0 ? { linkId: 'q', answer: [{ item: [item] }] } : { linkId: 'g', item: [item] };
      }
      return answersOf(responseOf([item])).has('a');
    };
    expect(nestedIn(MAX_DEPTH)).toBe(true);
    expect(nestedIn(5000)).toBe(false);
  });
});
