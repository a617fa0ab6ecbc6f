/// <reference types="node" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../index.ts';
import { questionnaires, steps } from '../testing/forms.examples.ts';
import { whenYes } from '../testing/session-of.ts';
import { takeStep } from '../testing/take-step.ts';
import { convertUnit } from '../tools/convert-unit.ts';
import { matchesWhole } from '../tools/matches-whole.ts';
import { validateResponse } from './validate-response.ts';

const URL = 'urn:form';
const formOf = (item: readonly object[]) =>
  readQuestionnaire({ resourceType: 'Questionnaire', url: URL, version: '2', item }).form;
const responseOf = (item: unknown, rest: object = {}) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item,
  ...rest,
});
const issuesOf = (form: readonly object[], item: unknown, rest: object = {}) =>
  validateResponse(formOf(form), responseOf(item, rest)).map(({ code, path }) => `${path} ${code}`);

describe('a stored response', () => {
  it('has no problem where everything fits', () => {
    const form = [
      { linkId: 'smoker', type: 'boolean', required: true },
      { linkId: 'g', type: 'group', repeats: true, item: [{ linkId: 'name', type: 'string', required: true }] },
    ];
    const item = [
      { linkId: 'smoker', answer: [{ valueBoolean: true }] },
      { linkId: 'g', item: [{ linkId: 'name', answer: [{ valueString: 'A' }] }] },
      { linkId: 'g', item: [{ linkId: 'name', answer: [{ valueString: 'B' }] }] },
    ];
    expect(issuesOf(form, item, { questionnaire: 'urn:form|2' })).toEqual([]);
  });

  it('is named by the place of each problem, each answer by its own', () => {
    const form = [
      {
        linkId: 'n',
        type: 'integer',
        repeats: true,
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 9 }],
      },
      { linkId: 'g', type: 'group', item: [{ linkId: 'd', type: 'date' }] },
    ];
    const item = [
      { linkId: 'n', answer: [{ valueInteger: 5 }, { valueInteger: 10 }, { valueString: '7' }, { valueInteger: 11 }] },
      { linkId: 'g', item: [{ linkId: 'd', answer: [{ valueDate: '2026-02-30' }] }] },
    ];
    expect(issuesOf(form, item)).toEqual([
      'item[0].answer[1] above-max',
      'item[0].answer[2] wrong-type',
      'item[0].answer[3] above-max',
      'item[1].item[0].answer[0] unreadable',
    ]);
  });

  it('needs the very type of the question: a whole number is spelt as a decimal', () => {
    const form = [
      { linkId: 'd', type: 'decimal' },
      { linkId: 't', type: 'dateTime' },
    ];
    const item = [
      { linkId: 'd', answer: [{ valueInteger: 1 }] },
      { linkId: 't', answer: [{ valueDate: '2026-01-01' }] },
    ];
    expect(issuesOf(form, item)).toEqual(['item[0].answer[0] wrong-type', 'item[1].answer[0] wrong-type']);
  });

  it('holds nothing that the form does not ask, asks elsewhere, or asks once', () => {
    const form = [
      { linkId: 'a', type: 'string' },
      { linkId: 'g', type: 'group', item: [{ linkId: 'b', type: 'string' }] },
      { linkId: 'w', type: 'display' },
    ];
    const item = [
      { linkId: 'x', answer: [{ valueString: 'x' }] },
      { linkId: 'b', answer: [{ valueString: 'x' }] },
      { linkId: 'a', answer: [{ valueString: '1' }] },
      { linkId: 'a', answer: [{ valueString: '2' }] },
      { linkId: 'g', answer: [{ valueString: 'x' }] },
      { linkId: 'w', answer: [{ valueString: 'x' }] },
    ];
    expect(issuesOf(form, item)).toEqual([
      'item[0] unknown-item',
      'item[1] misplaced-item',
      'item[3] repeated-item',
      'item[4].answer[0] unexpected-answer',
      'item[5].answer[0] unexpected-answer',
    ]);
  });

  it('answers a question that does not repeat once', () => {
    const item = [{ linkId: 'a', answer: [{ valueString: '1' }, { valueString: '2' }] }];
    expect(issuesOf([{ linkId: 'a', type: 'string' }], item)).toEqual(['item[0] too-many']);
    expect(issuesOf([{ linkId: 'a', type: 'string', repeats: true }], item)).toEqual([]);
  });

  it('holds nothing that its own answers hide; what is inside is told with it', () => {
    const form = [
      { linkId: 'q', type: 'boolean' },
      { linkId: 'g', type: 'group', ...whenYes('q'), item: [{ linkId: 'a', type: 'string' }] },
    ];
    const hidden = [
      { linkId: 'q', answer: [{ valueBoolean: false }] },
      { linkId: 'g', item: [{ linkId: 'a', answer: [{ valueString: 'x' }] }] },
    ];
    expect(issuesOf(form, hidden)).toEqual(['item[1] disabled-item']);
  });

  it('lacks nothing that is required, unless it is still in progress', () => {
    const form = [
      { linkId: 'a', type: 'string', required: true },
      { linkId: 'f', type: 'attachment', required: true },
      { linkId: 'g', type: 'group', required: true, item: [{ linkId: 'b', type: 'string' }] },
      {
        linkId: 'h',
        type: 'group',
        item: [
          { linkId: 'o', type: 'string' },
          { linkId: 'c', type: 'string', required: true },
        ],
      },
    ];
    const item = [{ linkId: 'h', item: [{ linkId: 'o', answer: [{ valueString: 'x' }] }] }];
    expect(issuesOf(form, item)).toEqual([' required', ' required', ' required', 'item[0] required']);
    expect(issuesOf(form, item, { status: 'in-progress' })).toEqual([]);
    expect(validateResponse(formOf(form), responseOf(item)).map(({ linkId }) => linkId)).toEqual(['a', 'f', 'g', 'c']);
  });

  it('keeps the answers of a repeating question and their items apart', () => {
    const form = [
      { linkId: 'q', type: 'string', repeats: true, item: [{ linkId: 'k', type: 'integer', required: true }] },
    ];
    const item = [
      {
        linkId: 'q',
        answer: [
          { valueString: 'one', item: [{ linkId: 'k', answer: [{ valueInteger: 1 }] }] },
          { valueString: 'two', item: [{ linkId: 'k', answer: [{ valueString: 'x' }] }] },
          { valueString: 'three' },
        ],
      },
    ];
    expect(issuesOf(form, item)).toEqual(['item[0] required', 'item[0].answer[1].item[0].answer[0] wrong-type']);
  });

  it('has a status of FHIR, and names this form; another version is a warning', () => {
    expect(issuesOf([], undefined, { status: 'done' })).toEqual(['status wrong-status']);
    expect(issuesOf([], undefined, { questionnaire: 'urn:other' })).toEqual(['questionnaire other-questionnaire']);
    expect(validateResponse(formOf([]), responseOf([], { questionnaire: 'urn:form|1' }))).toMatchObject([
      { code: 'other-questionnaire', severity: 'warning' },
    ]);
  });

  it('is checked for patterns and in other units with the tools of the form', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition';
    const form = formOf([
      { linkId: 'code', type: 'string', extension: [{ url: `${url}/regex`, valueString: '[A-Z]{2}' }] },
      {
        linkId: 'w',
        type: 'quantity',
        extension: [{ url: `${url}/maxValue`, valueQuantity: { value: 100, code: 'kg' } }],
      },
    ]);
    const response = responseOf([
      { linkId: 'code', answer: [{ valueString: 'abc' }] },
      { linkId: 'w', answer: [{ valueQuantity: { value: 250, code: '[lb_av]' } }] },
    ]);
    expect(validateResponse(form, response)).toEqual([]);
    expect(validateResponse(form, response, { matchesWhole, convertUnit })).toMatchObject([
      { code: 'wrong-format', path: 'item[0].answer[0]' },
      { code: 'above-max', path: 'item[1].answer[0]', limits: { max: 100, unit: 'kg' } },
    ]);
  });

  it('may leave a group that repeats out altogether, with whatever is required inside', () => {
    const group = {
      linkId: 'g',
      type: 'group',
      repeats: true,
      item: [{ linkId: 'a', type: 'string', required: true }],
    };
    expect(issuesOf([group], [])).toEqual([]);
    expect(issuesOf([group], [{ linkId: 'g' }])).toEqual(['item[0] required']);
    expect(issuesOf([{ ...group, required: true }], [])).toEqual([' required']);
  });
});

describe('what is no response', () => {
  it('is one problem', () => {
    for (const input of [undefined, null, 3, 'x', [], {}, { resourceType: 'Patient' }]) {
      expect(validateResponse(formOf([]), input)).toMatchObject([{ code: 'malformed', path: '' }]);
    }
  });

  it('is named where its parts have another shape', () => {
    const form = [{ linkId: 'a', type: 'string' }];
    expect(issuesOf(form, 'x')).toEqual(['item malformed']);
    expect(issuesOf(form, [null, { linkId: 3 }, { linkId: 'a', answer: [{}, 'x', { valueString: 7 }] }])).toEqual([
      'item[0] malformed',
      'item[1].linkId malformed',
      'item[2].answer[0] malformed',
      'item[2].answer[1] malformed',
      'item[2].answer[2] wrong-type',
    ]);
    expect(issuesOf(form, [{ linkId: 'a', answer: { valueString: 'x' } }])).toEqual(['item[0].answer malformed']);
  });

  it('never throws, whatever comes', () => {
    const names = fc.constantFrom(
      'linkId',
      'item',
      'answer',
      'valueString',
      'valueCoding',
      'a',
      'g',
      '__proto__',
      'resourceType',
    );
    const anything = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 0, Infinity, 'a', 'g', '__proto__'),
        fc.array(tie('value')),
        fc.dictionary(names, tie('value')),
      ),
    })).value;
    const form = formOf([
      { linkId: 'a', type: 'string' },
      { linkId: 'g', type: 'group', repeats: true, item: [{ linkId: '__proto__', type: 'choice' }] },
    ]);
    fc.assert(fc.property(anything, (item) => void validateResponse(form, responseOf(item))));
    fc.assert(fc.property(anything, (input) => void validateResponse(form, input)));
  });
});

it('finds in what a session wrote only what the session itself finds', () => {
  fc.assert(
    fc.property(questionnaires, steps, (questionnaire, taken) => {
      const session = createSession(readQuestionnaire(questionnaire).form);
      // A group that is required and has no instance left has nobody in a session to say so.
      for (const step of taken) if (step.do !== 'remove') takeStep(session, step);
      const said = new Set(session.validate().map(({ code, linkId }) => `${linkId} ${code}`));
      const response = session.toResponse({ status: 'completed' });
      const found = validateResponse(session.form, response).map(({ code, linkId }) => `${linkId} ${code}`);
      expect(found.filter((one) => !said.has(one))).toEqual([]);
    }),
  );
}, 60_000);
