import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '../engine/form/limits.ts';
import { extract } from './extract.ts';
import { completed, form, part, sdc } from './testing/forms.ts';
import { extractWith } from './testing/extract-with.ts';

const NO_IDS = { newId: () => 'x' };
const yes = sdc('observationExtract', { valueBoolean: true });
const question = { linkId: 'a', type: 'string', code: [{ code: 'a' }], extension: [yes] };
const answered = { linkId: 'a', answer: [{ valueString: 'secret' }] };

describe('extraction', () => {
  it.each([
    ['not-completed', { status: 'in-progress' }],
    ['not-completed', { status: 'stopped' }],
    ['not-completed', { status: undefined }],
    ['entered-in-error', { status: 'entered-in-error' }],
    ['other-questionnaire', { questionnaire: 'http://example.org/other' }],
    ['other-questionnaire', { questionnaire: 'http://example.org/q|2' }],
    ['modifier', { modifierExtension: [{ url: 'http://example.org/not' }] }],
    ['modifier', { implicitRules: 'http://example.org/rules' }],
    ['not-a-response', { resourceType: 'Observation' }],
  ])('is refused, as %s, of a response with %o', (code, fields) => {
    expect(extract(form([question], { version: '1' }), completed([answered], fields), NO_IDS)).toEqual({
      bundle: undefined,
      problems: [{ code, path: '', linkId: undefined }],
    });
  });

  it('takes an amended response, and a response to the form that this one is derived from', () => {
    expect(extractWith(form([question]), completed([answered], { status: 'amended' })).resources).toHaveLength(1);
    const derived = form([question], { url: 'http://example.org/derived', derivedFrom: ['http://example.org/q|1'] });
    expect(extractWith(derived, completed([answered])).resources).toHaveLength(1);
  });

  it('is an empty transaction where there is nothing to extract', () => {
    expect(extract(form([question]), completed([]), NO_IDS)).toEqual({
      bundle: { resourceType: 'Bundle', type: 'transaction' },
      problems: [],
    });
  });

  it('passes over an item whose meaning is modified, and says so', () => {
    const modified = { ...answered, modifierExtension: [{ url: 'http://example.org/not' }] };
    const { resources, problems } = extractWith(form([question]), completed([modified]));
    expect(resources).toEqual([]);
    expect(problems).toEqual([{ code: 'modifier', path: 'item[0]', linkId: 'a' }]);
  });

  it('names a way of extraction that the form asks for and the host has not given', () => {
    const asked = sdc('definitionExtract', [
      part('definition', { valueCanonical: 'http://hl7.org/fhir/StructureDefinition/Patient' }),
    ]);
    const { problems } = extract(form([question], { extension: [asked] }), completed([answered]), NO_IDS);
    expect(problems).toEqual([{ code: 'method-not-given', path: '', linkId: undefined }]);
  });

  it('points to the response where the host says that it is', () => {
    const responseReference = 'urn:uuid:00000000-0000-4000-8000-00000000000f';
    const { resources } = extractWith(form([question]), completed([answered]), { responseReference });
    expect(resources).toMatchObject([{ derivedFrom: [{ reference: responseReference }] }]);
  });

  it('stops at the depth at which reading a form stops', () => {
    const nested = (depth: number, leaf: object): object =>
      depth === 0 ? leaf : { linkId: `g${depth}`, type: 'group', item: [nested(depth - 1, leaf)] };
    const deep = MAX_DEPTH + 1;
    const { problems } = extractWith(
      form([nested(deep, question) as never]),
      completed([nested(deep, answered) as never]),
    );
    expect(problems).toMatchObject([{ code: 'too-deep' }]);
  });

  it('never throws and never tells an answer in a problem, whatever the form and the response are', () => {
    const SECRET = 'S3CRET';
    const extension = fc.constantFrom(
      yes,
      sdc('observationExtract', { valueCode: 'component' }),
      sdc('observationExtract', { valueCode: 'member' }),
      sdc('isSubject', { valueBoolean: true }),
      sdc('extractAllocateId', { valueString: '__proto__' }),
      sdc('definitionExtract', [
        part('definition', { valueCanonical: 'http://hl7.org/fhir/StructureDefinition/Patient' }),
        part('fullUrl', { valueString: 'item.answer.value' }),
      ]),
      sdc('itemExtractionContext', { valueExpression: { expression: 'Patient?name=x' } }),
      sdc('templateExtract', [part('template', { valueReference: { reference: '#t' } })]),
      sdc('definitionExtractValue', [
        part('definition', { valueUri: 'http://hl7.org/fhir/StructureDefinition/Patient#Patient.birthDate' }),
        part('expression', { valueExpression: { expression: 'answer.value' } }),
      ]),
      { url: 'x', extension: 7 },
      null,
    );
    const anything = fc.oneof(fc.constantFrom(null, 7, SECRET, {}, []), fc.anything());
    const item = fc.letrec<{ q: unknown; r: unknown }>((tie) => ({
      q: fc.record(
        {
          linkId: fc.constantFrom('a', 'b', '__proto__', 7),
          type: fc.constantFrom('group', 'string', 'choice', 'display', 9),
          code: fc.constantFrom([{ code: 'a' }], [null], 7),
          definition: fc.constantFrom(
            'http://hl7.org/fhir/StructureDefinition/Patient#Patient.name',
            'http://hl7.org/fhir/StructureDefinition/Patient#Patient.birthDate',
            '#',
            7,
          ),
          extension: fc.oneof(fc.array(extension, { maxLength: 4 }), anything),
          item: fc.oneof({ maxDepth: 3 }, anything, fc.array(tie('q'), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
      r: fc.record(
        {
          linkId: fc.constantFrom('a', 'b', '__proto__', 7),
          answer: fc.oneof(
            anything,
            fc.array(
              fc.constantFrom(
                { valueString: SECRET },
                { valueCoding: { code: SECRET } },
                { valueReference: { reference: SECRET } },
                { valueDate: SECRET },
                null,
              ),
              { maxLength: 3 },
            ),
          ),
          item: fc.oneof({ maxDepth: 3 }, anything, fc.array(tie('r'), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    }));
    const template = {
      resourceType: 'Basic',
      id: 't',
      code: { _text: { extension: [sdc('templateExtractValue', { valueString: 'answer.value' })] } },
    };
    fc.assert(
      fc.property(
        fc.array(item.q, { maxLength: 4 }),
        fc.array(item.r, { maxLength: 4 }),
        fc.array(extension, { maxLength: 3 }),
        (questions, answers, extensions) => {
          const questionnaire = form(questions as never, { contained: [template], extension: extensions });
          const { bundle, problems } = extractWith(questionnaire, completed(answers as never));
          expect(bundle?.type).toBe('transaction');
          expect(JSON.stringify(problems)).not.toContain(SECRET);
          expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.anything(), fc.anything(), (one, other) => void extract(one, other, NO_IDS)));
  });
});
