import { fhirProblems } from '@osseo/testing/fhir';
import fc from 'fast-check';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../engine/index.ts';
import { intakeAnswers } from './answers-of-intake.examples.ts';
import { readAnswers, toResponse } from './index.ts';
import { intake, rare } from './intake.examples.ts';

const WHOLE = {
  smoker: false,
  alcohol: 'weekly',
  body: { weight: { value: 70, unit: 'kg' } },
  surgery: { value: false, item: {} },
} as const;

const responseOf = (item: readonly object[], rest: object = {}) =>
  ({ resourceType: 'QuestionnaireResponse', status: 'in-progress', ...rest, item }) as QuestionnaireResponse;
const problemsOf = (item: readonly object[], rest: object = {}) =>
  readAnswers(intake, responseOf(item, rest))
    .problems.filter(({ code }) => code !== 'required')
    .map(({ code, path, linkId }) => [code, path, linkId]);

describe('typed answers', () => {
  it('come back from their response as they were, through text too', () => {
    fc.assert(
      fc.property(intakeAnswers, (answers) => {
        const response = JSON.parse(JSON.stringify(toResponse(intake, answers)));
        expect(readAnswers(intake, response)).toEqual({ fits: true, answers, problems: [] });
      }),
    );
  });

  it('make a response that is valid FHIR, and equal to what a session makes of it', () => {
    fc.assert(
      fc.property(intakeAnswers, (answers) => {
        const response = toResponse(intake, { ...answers, smoker: true, packs: 3 });
        expect(fhirProblems(response)).toEqual([]);
        const { when: _, ...item } = answers.surgery.item;
        const shown = toResponse(intake, { ...answers, smoker: true, packs: 3, surgery: { value: false, item } });
        const session = createSession(readQuestionnaire(intake).form, { response: shown });
        expect(session.toResponse({ status: 'completed' })).toEqual(shown);
      }),
      { numRuns: 30 },
    );
  });

  it('cover the rare types of FHIR', () => {
    const answers = {
      at: '2026-05-01T09:30:00+09:00',
      time: ['09:30:00', '23:59:59.5'],
      site: 'https://clinic.example',
      photo: { title: 'Left side', contentType: 'image/png' },
      doctor: { reference: 'Practitioner/1' },
      country: { system: 'urn:iso:std:iso:3166', code: 'KR', version: '2020' },
    };
    const response = toResponse(rare, answers);
    expect(fhirProblems(response)).toEqual([]);
    expect(readAnswers(rare, response)).toEqual({ fits: true, answers, problems: [] });
  });

  it('may leave what is required open in a draft, and say so when read', () => {
    const response = toResponse(intake, { body: {}, allergies: [] }, { status: 'in-progress' });
    expect(response).toEqual({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'https://clinic.example/fhir/Questionnaire/intake|1',
      status: 'in-progress',
    });
    const { fits, answers, problems } = readAnswers(intake, response);
    expect([fits, answers]).toEqual([false, { body: {} }]);
    expect(problems.map(({ linkId }) => linkId)).toEqual(['smoker', 'alcohol', 'weight', 'surgery']);
  });

  it('keep the items of a question that has no answer yet', () => {
    const draft = { body: {}, surgery: { item: { when: '2020' } } };
    const response = toResponse(intake, draft, { status: 'in-progress' });
    expect(response.item).toEqual([
      {
        linkId: 'surgery',
        text: 'Have you had an operation?',
        item: [{ linkId: 'when', text: 'When?', answer: [{ valueDate: '2020' }] }],
      },
    ]);
    expect(readAnswers(intake, response).answers).toEqual(draft);
  });

  it('are refused by place where FHIR cannot write them, and never shown', () => {
    const born = () => toResponse(intake, { ...WHOLE, body: { ...WHOLE.body, born: '2026-02-30' } });
    expect(born).toThrow(expect.objectContaining({ code: 'invalid-response', path: 'body.born' }));
    expect(born).not.toThrow('2026');
    const medicines = () => toResponse(intake, { ...WHOLE, medicines: [{ name: 'a' }, { name: ' ' }] });
    expect(medicines).toThrow(expect.objectContaining({ path: 'medicines[1].name' }));
    const more = { ...WHOLE, stranger: 'canary' };
    const stranger = () => toResponse(intake, more);
    expect(stranger).toThrow(expect.objectContaining({ path: 'stranger' }));
    expect(stranger).not.toThrow('canary');
  });
});

describe('a response that does not fit', () => {
  it('is named by place where items are strange, repeated or answered too often', () => {
    const smoker = { linkId: 'smoker', answer: [{ valueBoolean: true }, { valueBoolean: false }] };
    expect(problemsOf([smoker, { linkId: 'canary' }, { linkId: 'smoker' }, { linkId: 'weight' }])).toEqual([
      ['unknown-item', 'item[1]', undefined],
      ['unknown-item', 'item[3]', undefined],
      ['repeated-item', 'item[2]', 'smoker'],
      ['too-many-answers', 'item[0].answer[1]', 'smoker'],
    ]);
  });

  it('is named by place where values are of another type or no option', () => {
    const problems = problemsOf([
      { linkId: 'smoker', answer: [{ valueString: 'canary' }] },
      { linkId: 'packs', answer: [{ valueInteger: 1 }] },
      { linkId: 'alcohol', answer: [{ valueCoding: { system: 'urn:other', code: 'daily' } }] },
      {
        linkId: 'body',
        item: [
          { linkId: 'weight', answer: [{ valueQuantity: { value: 1, code: 'st' } }] },
          { linkId: 'born', answer: [{ valueDate: '2026-02-30' }] },
          { linkId: 'dose', answer: [{ valueQuantity: { value: 1, comparator: '<' } }] },
        ],
      },
      { linkId: 'medicines', item: [{ linkId: 'count', answer: [{}] }] },
    ]);
    expect(problems).toEqual([
      ['wrong-type', 'item[0].answer[0]', 'smoker'],
      ['wrong-type', 'item[1].answer[0]', 'packs'],
      ['not-an-option', 'item[2].answer[0]', 'alcohol'],
      ['not-an-option', 'item[3].item[0].answer[0]', 'weight'],
      ['wrong-type', 'item[3].item[1].answer[0]', 'born'],
      ['wrong-type', 'item[3].item[2].answer[0]', 'dose'],
      ['wrong-type', 'item[4].item[0].answer[0]', 'count'],
    ]);
    expect(JSON.stringify(problems)).not.toContain('canary');
  });

  it('takes only the ways not to answer that the question offers', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
    const absent = (valueCode: string) => ({ extension: [{ url, valueCode }] });
    const read = readAnswers(
      intake,
      responseOf([
        { linkId: 'smoker', answer: [{ _valueBoolean: absent('asked-declined') }] },
        { linkId: 'alcohol', answer: [{ valueCoding: absent('asked-declined') }] },
      ]),
    );
    expect(read.answers).toMatchObject({ alcohol: { absent: 'asked-declined' } });
    expect(read.problems[0]).toEqual({ code: 'not-an-option', path: 'item[0].answer[0]', linkId: 'smoker' });
  });

  it('keeps what fits', () => {
    const { answers } = readAnswers(
      intake,
      responseOf([
        { linkId: 'smoker', answer: [{ valueBoolean: true }] },
        { linkId: 'allergies', answer: [{ valueCoding: { code: 'latex' } }, { valueInteger: 3 }] },
      ]),
    );
    expect(answers).toEqual({ smoker: true, allergies: ['latex'], body: {} });
  });

  it('is named as a whole where it answers another form, or is no response', () => {
    expect(problemsOf([], { questionnaire: 'https://clinic.example/fhir/Questionnaire/intake|2' })).toEqual([
      ['other-form', 'questionnaire', undefined],
    ]);
    for (const input of [undefined, 'text', [], { resourceType: 'Patient' }]) {
      expect(readAnswers(intake, input as never).problems[0]?.code).toBe('not-a-response');
    }
  });

  it('survives fields of any wrong kind', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('smoker', 'body', 'medicines', 'illnesses'), (json, linkId) => {
        const item = [{ linkId, answer: json, item: json }, json, { linkId, answer: [json], item: [json] }];
        expect(() => readAnswers(intake, responseOf(item as object[]))).not.toThrow();
      }),
    );
  });
});
