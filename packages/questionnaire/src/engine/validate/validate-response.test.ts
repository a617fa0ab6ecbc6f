/// <reference types="node" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../index.ts';
import { questionnaires, steps } from '../testing/forms.examples.ts';
import { whenYes } from '../testing/session-of.ts';
import { takeStep } from '../testing/take-step.ts';
import { convertUnit } from '../tools/convert-unit.ts';
import { loadTools } from '../tools/load-tools.ts';
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

  it('is whole once it is completed or amended, and may be short of something in any other status', () => {
    const form = [
      { linkId: 'a', type: 'string', required: true },
      {
        linkId: 'b',
        type: 'string',
        repeats: true,
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs', valueInteger: 2 }],
      },
      { linkId: 'c', type: 'integer' },
    ];
    const item = [
      { linkId: 'b', answer: [{ valueString: 'x' }] },
      { linkId: 'c', answer: [{ valueString: 'x' }] },
    ];
    const wrong = 'item[1].answer[0] wrong-type';
    for (const status of ['completed', 'amended']) {
      expect(issuesOf(form, item, { status })).toEqual([' required', 'item[0] too-few', wrong]);
    }
    for (const status of ['in-progress', 'entered-in-error', 'stopped']) {
      expect(issuesOf(form, item, { status })).toEqual([wrong]);
    }
  });

  it('says once that an answer is missing, at the item that came without one', () => {
    const form = [{ linkId: 'a', type: 'string', required: true }];
    expect(issuesOf(form, [{ linkId: 'a' }])).toEqual(['item[0] required']);
    expect(issuesOf([...form, { linkId: 'b', type: 'string' }], [{ linkId: 'a' }, { linkId: 'b' }])).toEqual([
      'item[0] required',
    ]);
  });

  it('names its problems as errors with their limits, in the order of the response', () => {
    const item = Array.from({ length: 11 }, (_, index) => ({ linkId: `x${index}` }));
    const found = validateResponse(formOf([]), responseOf(item));
    expect(found.map(({ path }) => path)).toEqual(item.map((_, index) => `item[${index}]`));
    expect(found[0]).toEqual({ code: 'unknown-item', severity: 'error', path: 'item[0]', linkId: 'x0', limits: {} });
    const long = [{ linkId: 'a', answer: [{ valueString: 'abcd' }] }];
    expect(validateResponse(formOf([{ linkId: 'a', type: 'string', maxLength: 3 }]), responseOf(long))).toEqual([
      { code: 'too-long', severity: 'error', path: 'item[0].answer[0]', linkId: 'a', limits: { maxLength: 3 } },
    ]);
  });

  it('holds of a choice what it offers; where the options are elsewhere, a code or words', () => {
    const codes = (type: string, answerOption: readonly object[], answer: object) =>
      issuesOf([{ linkId: 'a', type, answerOption }], [{ linkId: 'a', answer: [answer] }]);
    for (const type of ['choice', 'open-choice']) {
      expect(codes(type, [], { valueCoding: { code: 'x' } })).toEqual([]);
      expect(codes(type, [], { valueString: 'x' })).toEqual([]);
      expect(codes(type, [], { valueInteger: 1 })).toEqual(['item[0].answer[0] wrong-type']);
      expect(codes(type, [{ valueInteger: 1 }], { valueInteger: 1 })).toEqual([]);
      expect(codes(type, [{ valueInteger: 1 }], { valueInteger: 2 })).toEqual(['item[0].answer[0] not-an-option']);
    }
  });

  it('may say why there is no answer, and hold anything where the engine does not know the type', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
    const noInteger = { extension: [{ url, valueCode: 'asked-unknown' }] };
    const form = [
      { linkId: 'a', type: 'integer' },
      { linkId: 'b', type: 'horoscope' },
    ];
    const item = [
      { linkId: 'a', answer: [{ _valueInteger: noInteger }] },
      { linkId: 'b', answer: [{ valueBoolean: true }] },
    ];
    expect(issuesOf(form, item)).toEqual([]);
  });

  it('has a file of the kind that the form asks for', () => {
    const mimeType = { url: 'http://hl7.org/fhir/StructureDefinition/mimeType', valueCode: 'image/*' };
    const form = [{ linkId: 'f', type: 'attachment', extension: [mimeType] }];
    const item = [{ linkId: 'f', answer: [{ valueAttachment: { contentType: 'text/html', url: 'urn:x' } }] }];
    expect(issuesOf(form, item)).toEqual(['item[0].answer[0] wrong-file-type']);
  });

  it('tells of each disabled item that no disabled item holds', () => {
    const form = [
      { linkId: 'q', type: 'boolean' },
      {
        linkId: 'g',
        type: 'group',
        item: [
          { linkId: 'a', type: 'string', ...whenYes('q') },
          { linkId: 'b', type: 'string', ...whenYes('q') },
        ],
      },
      { linkId: 'c', type: 'string', ...whenYes('q') },
    ];
    const answer = [{ valueString: 'x' }];
    const item = [
      {
        linkId: 'g',
        item: [
          { linkId: 'a', answer },
          { linkId: 'b', answer },
        ],
      },
      { linkId: 'c', answer },
    ];
    expect(issuesOf(form, item)).toEqual([
      'item[0].item[0] disabled-item',
      'item[0].item[1] disabled-item',
      'item[1] disabled-item',
    ]);
  });

  it('keeps to the rules of the form, which are told where they are broken', async () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-constraint';
    const rule = (key: string, expression: string) => ({
      url,
      extension: [
        { url: 'key', valueId: key },
        { url: 'severity', valueCode: 'warning' },
        { url: 'human', valueString: 'Look again.' },
        { url: 'expression', valueString: expression },
      ],
    });
    const { form } = readQuestionnaire({
      resourceType: 'Questionnaire',
      extension: [rule('of-form', "%resource.item.where(linkId = 'a').answer.value > 3")],
      item: [
        { linkId: 'w', type: 'display' },
        { linkId: 'a', type: 'integer', extension: [rule('of-item', 'answer.value > 2')] },
      ],
    });
    const { tools } = await loadTools(form);
    const found = (value: number) =>
      validateResponse(form, responseOf([{ linkId: 'a', answer: [{ valueInteger: value }] }]), tools);
    const broken = (path: string, linkId: string | undefined, key: string) => ({
      code: 'constraint',
      severity: 'warning',
      path,
      linkId,
      limits: { key, human: 'Look again.' },
    });
    expect(found(1)).toEqual([broken('', undefined, 'of-form'), broken('item[0]', 'a', 'of-item')]);
    expect(found(3)).toEqual([broken('', undefined, 'of-form')]);
    expect(found(4)).toEqual([]);
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
      { code: 'other-questionnaire', severity: 'warning', path: 'questionnaire', limits: {} },
    ]);
  });

  it('has nothing said of its form where it, or the form, does not say which', () => {
    const nameless = readQuestionnaire({ resourceType: 'Questionnaire', version: '2', item: [] }).form;
    const unversioned = readQuestionnaire({ resourceType: 'Questionnaire', url: URL, item: [] }).form;
    expect(validateResponse(nameless, responseOf([], { questionnaire: 'urn:other|1' }))).toEqual([]);
    expect(validateResponse(unversioned, responseOf([], { questionnaire: 'urn:form|1' }))).toEqual([]);
    expect(issuesOf([], undefined, { questionnaire: 'urn:form' })).toEqual([]);
    expect(issuesOf([], undefined, { questionnaire: 7 })).toEqual([]);
    expect(issuesOf([], undefined, { questionnaire: 'urn:other', status: 'done' })).toEqual([
      'questionnaire other-questionnaire',
      'status wrong-status',
    ]);
    expect(issuesOf([], undefined, { questionnaire: 'urn:form|1', status: 'done' })).toEqual([
      'questionnaire other-questionnaire',
      'status wrong-status',
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

  it('is checked in each instance of a group', () => {
    const item = { linkId: 'a', type: 'integer', required: true };
    const form = [{ linkId: 'g', type: 'group', repeats: true, item: [item] }];
    const wrong = { linkId: 'g', item: [{ linkId: 'a', answer: [{ valueString: 'x' }] }] };
    expect(issuesOf(form, [wrong, wrong, { linkId: 'g' }, wrong])).toEqual([
      'item[0].item[0].answer[0] wrong-type',
      'item[1].item[0].answer[0] wrong-type',
      'item[2] required',
      'item[3].item[0].answer[0] wrong-type',
    ]);
  });

  it('may not leave out what is required under a question, even one that repeats and has no answer', () => {
    const k = { linkId: 'k', type: 'string', required: true };
    expect(issuesOf([{ linkId: 'q', type: 'string', repeats: true, item: [k] }], [])).toEqual([' required']);
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
    expect(issuesOf([{ ...group, repeats: false }], [])).toEqual([' required']);
    const holder = (item: object) => ({ linkId: 'h', type: 'group', required: true, item: [item] });
    expect(issuesOf([holder(group)], [{ linkId: 'h' }])).toEqual([]);
    expect(issuesOf([{ ...group, item: [holder({ linkId: 't', type: 'string' })] }], [])).toEqual([]);
    expect(issuesOf([{ ...group, item: [holder({ linkId: 't', type: 'string' })] }], [{ linkId: 'g' }])).toEqual([
      'item[0] required',
    ]);
  });

  it('lacks an item where the nearest one around it stands', () => {
    const inner = { linkId: 'i', type: 'group', item: [{ linkId: 'a', type: 'string', required: true }] };
    const form = [{ linkId: 'o', type: 'group', item: [inner, { linkId: 't', type: 'string' }] }];
    expect(issuesOf(form, [{ linkId: 'o', item: [{ linkId: 't', answer: [{ valueString: 'x' }] }] }])).toEqual([
      'item[0] required',
    ]);
  });

  it('holds the items of an answer inside it, and those of one answer once', () => {
    const form = [{ linkId: 'p', type: 'string', item: [{ linkId: 'k', type: 'integer' }] }];
    const k = { linkId: 'k', answer: [{ valueString: 'x' }] };
    const [one, two] = [{ valueString: '1', item: [k] }, { valueString: '2' }];
    expect(issuesOf(form, [{ linkId: 'p', answer: [one] }])).toEqual([
      'item[0].answer[0].item[0].answer[0] wrong-type',
    ]);
    expect(issuesOf(form, [{ linkId: 'p', item: [k] }])).toEqual(['item[0].item[0].answer[0] wrong-type']);
    expect(issuesOf(form, [{ linkId: 'p', answer: [two], item: [k] }])).toEqual([
      'item[0].item[0].answer[0] wrong-type',
    ]);
    expect(issuesOf(form, [{ linkId: 'p', answer: [one], item: [k] }])).toEqual([
      'item[0].answer[0].item[0].answer[0] wrong-type',
      'item[0].item[0] misplaced-item',
    ]);
    expect(issuesOf(form, [{ linkId: 'p', answer: [{ ...two, item: [] }], item: ['x'] }])).toEqual([
      'item[0].item[0] malformed',
    ]);
    expect(issuesOf(form, [{ linkId: 'p', answer: [one, { ...two, item: [k] }] }])).toEqual([
      'item[0] too-many',
      'item[0].answer[0].item[0].answer[0] wrong-type',
      'item[0].answer[1].item[0] misplaced-item',
    ]);
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

  it('is named with the item that it belongs to, where that has a name', () => {
    const named = (item: readonly unknown[]) =>
      validateResponse(formOf([{ linkId: 'a', type: 'string' }]), responseOf(item)).map(({ linkId }) => linkId);
    expect(named([{ linkId: 'a', answer: 'x' }])).toEqual(['a']);
    expect(named([{ linkId: 'a', answer: ['x', {}] }])).toEqual(['a', 'a']);
    expect(named([{ linkId: 3 }, 'x'])).toEqual([undefined, undefined]);
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
