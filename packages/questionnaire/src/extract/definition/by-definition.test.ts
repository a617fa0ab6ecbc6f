import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { extractWith } from '../testing/extract-with.ts';
import { completed, form, part, sdc } from '../testing/forms.ts';
import { fhirpathEvaluate } from '../testing/fhirpath-evaluate.ts';

const BASE = 'http://hl7.org/fhir/StructureDefinition/';
const element = (id: string) => `${BASE}${id.split('.')[0]}#${id}`;
const extracted = (type: string, ...parts: readonly object[]) =>
  sdc('definitionExtract', [
    part('definition', { valueCanonical: BASE + type }),
    ...(parts as Record<string, unknown>[]),
  ]);
const fixed = (id: string, value: Record<string, unknown>) =>
  sdc('definitionExtractValue', [part('definition', { valueUri: element(id) }), part('fixed-value', value)]);
const computed = (id: string, expression: string) =>
  sdc('definitionExtractValue', [
    part('definition', { valueUri: element(id) }),
    part('expression', { valueExpression: { language: 'text/fhirpath', expression } }),
  ]);
const item = (linkId: string, type: string, id: string, fields: object = {}) => ({
  linkId,
  type,
  definition: element(id),
  ...fields,
});
const answered = (linkId: string, ...answer: readonly object[]) => ({ linkId, answer });

describe('extraction by definition', () => {
  it('makes one resource, with a new part for each instance of a group', () => {
    const name = item('name', 'group', 'Patient.name', {
      repeats: true,
      item: [
        item('given', 'string', 'Patient.name.given', { repeats: true }),
        item('family', 'string', 'Patient.name.family'),
      ],
      extension: [computed('Patient.name.text', "item.answer.value.join(' ')")],
    });
    const { bundle, resources, problems } = extractWith(
      form([
        {
          linkId: 'patient',
          type: 'group',
          extension: [extracted('Patient')],
          item: [name, item('dob', 'date', 'Patient.birthDate'), item('sex', 'choice', 'Patient.gender')],
        },
      ]),
      completed([
        {
          linkId: 'patient',
          item: [
            {
              linkId: 'name',
              item: [
                answered('given', { valueString: 'A' }, { valueString: 'B' }),
                answered('family', { valueString: 'C' }),
              ],
            },
            { linkId: 'name', item: [answered('family', { valueString: 'D' })] },
            answered('dob', { valueDate: '1990-01-01' }),
            answered('sex', { valueCoding: { code: 'female' } }),
          ],
        },
      ]),
      { evaluate: fhirpathEvaluate },
    );
    expect(problems).toEqual([]);
    expect(resources).toEqual([
      {
        resourceType: 'Patient',
        name: [
          { text: 'A B C', given: ['A', 'B'], family: 'C' },
          { text: 'D', family: 'D' },
        ],
        birthDate: '1990-01-01',
        gender: 'female',
      },
    ]);
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it('puts fixed values of a question beside each of its answers', () => {
    const phone = item('phone', 'string', 'Patient.telecom.value', {
      repeats: true,
      extension: [fixed('Patient.telecom.system', { valueCode: 'phone' })],
    });
    const { resources } = extractWith(
      form([
        {
          linkId: 'p',
          type: 'group',
          extension: [extracted('Patient')],
          item: [phone, item('mail', 'string', 'Patient.telecom.value')],
        },
      ]),
      completed([
        {
          linkId: 'p',
          item: [answered('phone', { valueString: '1' }, { valueString: '2' }), answered('mail', { valueString: '3' })],
        },
      ]),
    );
    expect(resources).toMatchObject([
      { telecom: [{ system: 'phone', value: '1' }, { system: 'phone', value: '2' }, { value: '3' }] },
    ]);
  });

  it('makes a resource of each instance, which finds another by an allocated address', () => {
    const contact = {
      linkId: 'contact',
      type: 'group',
      repeats: true,
      extension: [extracted('RelatedPerson'), computed('RelatedPerson.patient.reference', '%NewPatient')],
      item: [item('who', 'string', 'RelatedPerson.name.text'), item('rel', 'choice', 'RelatedPerson.relationship')],
    };
    const patient = {
      linkId: 'p',
      type: 'group',
      extension: [extracted('Patient', part('fullUrl', { valueString: '%NewPatient' }))],
      item: [item('f', 'string', 'Patient.name.family')],
    };
    const { bundle, entries, resources } = extractWith(
      form([patient, contact], { extension: [sdc('extractAllocateId', { valueString: 'NewPatient' })] }),
      completed([
        { linkId: 'p', item: [answered('f', { valueString: 'A' })] },
        {
          linkId: 'contact',
          item: [answered('who', { valueString: 'B' }), answered('rel', { valueCoding: { code: 'N' } })],
        },
        { linkId: 'contact', item: [answered('who', { valueString: 'C' })] },
        { linkId: 'contact', item: [{ linkId: 'who' }] },
      ]),
    );
    const reference = entries[0]?.fullUrl;
    expect(resources.slice(1)).toEqual([
      {
        resourceType: 'RelatedPerson',
        patient: { reference },
        name: [{ text: 'B' }],
        relationship: [{ coding: [{ code: 'N' }] }],
      },
      { resourceType: 'RelatedPerson', patient: { reference }, name: [{ text: 'C' }] },
    ]);
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it('finds the type of a choice by the answer, by the name and by the slice', () => {
    const observation = (id: string, type: string, fields: object = {}) => ({
      linkId: id,
      type: 'group',
      extension: [
        extracted('Observation'),
        fixed('Observation.status', { valueCode: 'final' }),
        fixed('Observation.code.text', { valueString: id }),
      ],
      item: [item(`${id}-v`, type, id, fields)],
    });
    const { bundle, resources } = extractWith(
      form([
        observation('Observation.value', 'choice'),
        observation('Observation.valueQuantity.value', 'decimal', {
          extension: [fixed('Observation.valueQuantity.unit', { valueString: 'kg' })],
        }),
        observation('Observation.value[x]:valueDateTime', 'date'),
      ]),
      completed([
        { linkId: 'Observation.value', item: [answered('Observation.value-v', { valueCoding: { code: 'a' } })] },
        {
          linkId: 'Observation.valueQuantity.value',
          item: [answered('Observation.valueQuantity.value-v', { valueDecimal: 7 })],
        },
        {
          linkId: 'Observation.value[x]:valueDateTime',
          item: [answered('Observation.value[x]:valueDateTime-v', { valueDate: '2026' })],
        },
      ]),
    );
    expect(resources).toMatchObject([
      { valueCodeableConcept: { coding: [{ code: 'a' }] } },
      { valueQuantity: { value: 7, unit: 'kg' } },
      { valueDateTime: '2026' },
    ]);
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it('updates where the form knows the id, and runs the older itemExtractionContext', () => {
    const { entries } = extractWith(
      form([item('id', 'string', 'Patient.id')], {
        extension: [sdc('itemExtractionContext', { valueCode: 'Patient' })],
      }),
      completed([answered('id', { valueString: 'p9' })]),
    );
    expect(entries).toMatchObject([{ resource: { id: 'p9' }, request: { method: 'PUT', url: 'Patient/p9' } }]);
  });

  it('names the profile in the resource, and says that the profile was not read', () => {
    const canonical = 'http://example.org/StructureDefinition/my-patient';
    const { resources, problems } = extractWith(
      form([{ linkId: 'f', type: 'string', definition: `${canonical}#Patient.name.family` }], {
        extension: [sdc('definitionExtract', [part('definition', { valueCanonical: canonical })])],
      }),
      completed([answered('f', { valueString: 'A' })]),
    );
    expect(resources).toEqual([{ resourceType: 'Patient', meta: { profile: [canonical] }, name: [{ family: 'A' }] }]);
    expect(problems).toMatchObject([{ code: 'profile-not-read', path: '' }]);
  });

  it('names what it cannot write, and writes the rest', () => {
    const { resources, problems } = extractWith(
      form(
        [
          item('unknown', 'string', 'Patient.__proto__.polluted'),
          item('none', 'string', 'Patient.favouriteColour'),
          item('wrong', 'string', 'Patient.birthDate'),
          item('several', 'string', 'Patient.maritalStatus.text', { repeats: true }),
          item('ok', 'boolean', 'Patient.active'),
        ],
        {
          extension: [
            extracted('Patient'),
            sdc('definitionExtract', [part('definition', { valueCanonical: `${BASE}Unicorn` })]),
          ],
        },
      ),
      completed([
        answered('unknown', { valueString: 'x' }),
        answered('none', { valueString: 'x' }),
        answered('wrong', { valueString: 'x' }),
        answered('several', { valueString: 'x' }, { valueString: 'y' }),
        answered('ok', { valueBoolean: true }),
      ]),
    );
    expect(resources).toEqual([{ resourceType: 'Patient', active: true }]);
    expect(problems.map(({ code, linkId }) => [code, linkId])).toEqual([
      ['unknown-element', 'unknown'],
      ['unknown-element', 'none'],
      ['wrong-type', 'wrong'],
      ['several-values', 'several'],
      ['unknown-resource-type', undefined],
    ]);
  });

  it('gives no fixed value without an answer beside it', () => {
    const system = fixed('Patient.identifier.system', { valueUri: 'http://example.org/n' });
    const declined = {
      _valueString: {
        extension: [{ url: `${BASE}data-absent-reason`, valueCode: 'asked-declined' }],
      },
    };
    const { resources } = extractWith(
      form(
        [
          item('group', 'group', 'Patient.identifier', {
            extension: [system],
            item: [item('n', 'string', 'Patient.identifier.value')],
          }),
          item('m', 'string', 'Patient.identifier.value', { extension: [system] }),
        ],
        { extension: [extracted('Patient')] },
      ),
      completed([{ linkId: 'group', item: [{ linkId: 'n' }] }, answered('m', declined)]),
    );
    expect(resources).toEqual([{ resourceType: 'Patient' }]);
  });

  it('leaves the response as it was', () => {
    const asked = form([item('n', 'string', 'Observation.subject.display')], {
      extension: [extracted('Observation'), computed('Observation.subject', '%resource.subject')],
    });
    const response = completed([answered('n', { valueString: 'A' })]);
    const before = structuredClone(response);
    const { resources } = extractWith(asked, response);
    expect(resources).toMatchObject([{ subject: { reference: 'Patient/1', display: 'A' } }]);
    expect(response).toEqual(before);
  });
});
