import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { extractWith } from '../testing/extract-with.ts';
import { completed, form, loinc, part, sdc } from '../testing/forms.ts';
import { fhirpathEvaluate } from '../testing/fhirpath-evaluate.ts';

const yes = sdc('observationExtract', { valueBoolean: true });
const no = sdc('observationExtract', { valueBoolean: false });
const as = (relation: string) => sdc('observationExtract', { valueCode: relation });
const unit = (code: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
  valueCoding: { system: 'http://unitsofmeasure.org', code, display: code },
});
const question = (linkId: string, type: string, ...extension: readonly object[]) => ({
  linkId,
  type,
  extension,
  code: [loinc(linkId)],
});
const answered = (linkId: string, ...answer: readonly object[]) => ({ linkId, answer });

describe('extraction by observation', () => {
  it('makes a final Observation of an answer, with what the response says of it', () => {
    const { bundle, resources, problems } = extractWith(
      form([question('8302-2', 'decimal', yes, unit('m'))]),
      completed([answered('8302-2', { valueDecimal: 1.7 })], {
        encounter: { reference: 'Encounter/1' },
        author: { reference: 'Practitioner/1' },
        basedOn: [{ reference: 'ServiceRequest/1' }],
        partOf: [{ reference: 'Procedure/1' }, { reference: 'Observation/1' }],
      }),
    );
    expect(problems).toEqual([]);
    expect(resources).toEqual([
      {
        resourceType: 'Observation',
        status: 'final',
        basedOn: [{ reference: 'ServiceRequest/1' }],
        partOf: [{ reference: 'Procedure/1' }],
        code: { coding: [loinc('8302-2')] },
        subject: { reference: 'Patient/1' },
        encounter: { reference: 'Encounter/1' },
        effectiveDateTime: '2026-01-02T03:04:05Z',
        issued: '2026-01-02T03:04:05Z',
        performer: [{ reference: 'Practitioner/1' }],
        valueQuantity: { value: 1.7, unit: 'm', system: 'http://unitsofmeasure.org', code: 'm' },
        derivedFrom: [{ reference: 'QuestionnaireResponse/r1' }],
      },
    ]);
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it.each([
    ['boolean', { valueBoolean: false }, { valueBoolean: false }],
    ['integer', { valueInteger: 0 }, { valueInteger: 0 }],
    ['decimal', { valueDecimal: 0.5 }, { valueQuantity: { value: 0.5 } }],
    ['date', { valueDate: '2025-12' }, { valueDateTime: '2025-12' }],
    ['time', { valueTime: '10:00:00' }, { valueTime: '10:00:00' }],
    ['string', { valueString: 'a' }, { valueString: 'a' }],
    ['url', { valueUri: 'http://a.b' }, { valueString: 'http://a.b' }],
    ['choice', { valueCoding: { code: 'a' } }, { valueCodeableConcept: { coding: [{ code: 'a' }] } }],
    ['quantity', { valueQuantity: { value: 5, comparator: '<' } }, { valueQuantity: { value: 5, comparator: '<' } }],
  ])('gives a %s the value of an Observation of R4', (type, answer, value) => {
    const { bundle, resources } = extractWith(form([question('q', type, yes)]), completed([answered('q', answer)]));
    expect(resources[0]).toMatchObject(value);
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it('names an answer for which R4 has no value, and makes nothing of one without a value', () => {
    const asked = form([question('a', 'reference', yes), question('b', 'choice', yes), question('c', 'string', yes)]);
    const absent = {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined' }],
    };
    const { resources, problems } = extractWith(
      asked,
      completed([
        answered('a', { valueReference: { reference: 'Patient/2' } }),
        answered('b', { valueCoding: absent }),
        answered('c', { _valueString: absent }),
      ]),
    );
    expect(resources).toEqual([]);
    expect(problems).toEqual([{ code: 'not-an-observation-value', path: 'item[0]', linkId: 'a' }]);
  });

  it('inherits the extension and the category from the items around, down to the nearest that says otherwise', () => {
    const category = (code: string) =>
      sdc('observation-extract-category', { valueCodeableConcept: { coding: [{ code }] } });
    const { resources } = extractWith(
      form(
        [
          {
            linkId: 'g',
            type: 'group',
            extension: [no],
            item: [question('in', 'string', yes, category('social')), question('out', 'string')],
          },
          question('top', 'string'),
          { linkId: 'uncoded', type: 'string' },
        ],
        { extension: [yes, category('survey')] },
      ),
      completed([
        { linkId: 'g', item: [answered('in', { valueString: '1' }), answered('out', { valueString: '2' })] },
        answered('top', { valueString: '3' }),
        answered('uncoded', { valueString: '4' }),
      ]),
    );
    expect(resources).toMatchObject([
      { valueString: '1', category: [{ coding: [{ code: 'social' }] }] },
      { valueString: '3', category: [{ coding: [{ code: 'survey' }] }] },
    ]);
  });

  it('takes only the codes that are marked, where one is, without the mark', () => {
    const item = {
      linkId: 'w',
      type: 'string',
      extension: [yes],
      code: [{ ...loinc('1'), extension: [yes] }, loinc('2')],
    };
    const { resources } = extractWith(form([item]), completed([answered('w', { valueString: 'a' })]));
    expect(resources).toMatchObject([{ code: { coding: [loinc('1')] } }]);
    expect(JSON.stringify(resources)).not.toContain('observationExtract');
  });

  it('makes one Observation of each answer', () => {
    const asked = form([question('q', 'string', yes)]);
    const { resources } = extractWith(asked, completed([answered('q', { valueString: 'a' }, { valueString: 'b' })]));
    expect(resources).toMatchObject([{ valueString: 'a' }, { valueString: 'b' }]);
  });

  it('makes components of a panel, members of one, and what is derived from an answer', () => {
    const asked = form([
      {
        ...question('85354-9', 'group', yes),
        item: [
          question('8480-6', 'integer', as('component'), unit('mm[Hg]')),
          question('8462-4', 'integer', as('component')),
        ],
      },
      { ...question('panel', 'group', yes), item: [question('m', 'string', as('member'))] },
      { ...question('parent', 'integer', yes), item: [question('child', 'integer', as('derived'))] },
      { ...question('empty', 'group', yes), item: [question('other', 'string', no)] },
    ]);
    const { bundle, entries, resources, problems } = extractWith(
      asked,
      completed([
        {
          linkId: '85354-9',
          item: [answered('8480-6', { valueInteger: 120 }), answered('8462-4', { valueInteger: 80 })],
        },
        { linkId: 'panel', item: [answered('m', { valueString: 'a' })] },
        answered('parent', { valueInteger: 1, item: [answered('child', { valueInteger: 2 })] }),
        { linkId: 'empty', item: [answered('other', { valueString: 'a' })] },
      ]),
    );
    expect(problems).toEqual([]);
    expect(resources).toHaveLength(5);
    expect(resources[0]).toMatchObject({
      component: [
        { code: { coding: [loinc('8480-6')] }, valueQuantity: { value: 120, code: 'mm[Hg]' } },
        { code: { coding: [loinc('8462-4')] }, valueInteger: 80 },
      ],
    });
    expect(resources[0]).not.toHaveProperty('valueQuantity');
    expect(resources[1]).toMatchObject({ hasMember: [{ reference: entries[2]?.fullUrl }] });
    expect(resources[4]).toMatchObject({ valueInteger: 2, derivedFrom: [{}, { reference: entries[3]?.fullUrl }] });
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it('makes an Observation of its own of a component without a panel, and says so', () => {
    const { resources, problems } = extractWith(
      form([question('q', 'string', as('component'))]),
      completed([answered('q', { valueString: 'a' })]),
    );
    expect(resources).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'no-parent-observation', linkId: 'q' }]);
  });

  it('is about whom the group is about, and never about somebody else', () => {
    const who = { linkId: 'who', type: 'reference', extension: [sdc('isSubject', { valueBoolean: true })] };
    const asked = form([{ linkId: 'child', type: 'group', repeats: true, item: [who, question('q', 'string', yes)] }]);
    const child = (...item: readonly object[]) => ({
      linkId: 'child',
      item: [...item, answered('q', { valueString: 'a' })],
    });
    const { resources, problems } = extractWith(
      asked,
      completed([child(answered('who', { valueReference: { reference: 'Patient/2' } })), child()]),
    );
    expect(resources).toMatchObject([{ subject: { reference: 'Patient/2' } }]);
    expect(problems).toEqual([{ code: 'unknown-subject', path: 'item[0].item[1]', linkId: 'q' }]);
  });

  it('is no component of an Observation about somebody else', () => {
    const who = { linkId: 'who', type: 'reference', extension: [sdc('isSubject', { valueBoolean: true })] };
    const child = { linkId: 'child', type: 'group', item: [who, question('q', 'string', as('component'))] };
    const { resources } = extractWith(
      form([{ ...question('mother', 'string', yes), item: [child] }]),
      completed([
        answered('mother', {
          valueString: 'a',
          item: [
            {
              linkId: 'child',
              item: [
                answered('who', { valueReference: { reference: 'Patient/2' } }),
                answered('q', { valueString: 'b' }),
              ],
            },
          ],
        }),
      ]),
    );
    expect(resources).toMatchObject([
      { valueString: 'a', subject: { reference: 'Patient/1' } },
      { valueString: 'b', subject: { reference: 'Patient/2' } },
    ]);
    expect(resources[0]).not.toHaveProperty('component');
  });

  it('stands in the transaction as its form asks', () => {
    const entry = sdc('observationExtractEntry', [
      part('fullUrl', { valueString: '%Here' }),
      part('resourceId', { valueString: "'o' + %resource.id" }),
      part('ifMatch', { valueString: "iif(true, 'W/1')" }),
    ]);
    const asked = form([question('q', 'string', yes, sdc('extractAllocateId', { valueString: 'Here' }), entry)]);
    const { entries } = extractWith(asked, completed([answered('q', { valueString: 'a' })]), {
      evaluate: fhirpathEvaluate,
    });
    expect(entries).toMatchObject([
      {
        fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000001',
        resource: { id: 'or1' },
        request: { method: 'PUT', url: 'Observation/or1', ifMatch: 'W/1' },
      },
    ]);
  });
});
