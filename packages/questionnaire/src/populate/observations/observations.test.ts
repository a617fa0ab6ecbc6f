import { describe, expect, it } from 'vitest';
import { bundle, form, initial, populated, sdc, type Fields } from '../testing/forms.ts';

const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';
const concept = (code: string, system = LOINC) => ({ coding: [{ system, code }] });
const period = (value: number, code: string) =>
  sdc('observationLinkPeriod', { valueDuration: { value, code, system: UCUM } });
const kilograms = (value: number) => ({ valueQuantity: { value, unit: 'kg', system: UCUM, code: 'kg' } });

const weight = (fields: Fields = {}): Fields => ({
  linkId: 'weight',
  type: 'quantity',
  code: [{ system: LOINC, code: '29463-7' }],
  extension: [period(3, 'mo')],
  ...fields,
});
const observation = (value: number, fields: Fields = {}): Fields => ({
  resourceType: 'Observation',
  status: 'final',
  code: concept('29463-7'),
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2026-11-01T08:00:00Z',
  ...kilograms(value),
  ...fields,
});
const QUERY =
  'Observation?subject=Patient%2Fp1&code=http%3A%2F%2Floinc.org%7C29463-7&status=final%2Camended%2Ccorrected' +
  '&date=ge2026-08-22&_sort=-date&_count=20';

/** The answer to one question, given what the server finds. */
async function answered(observations: readonly unknown[], fields: Fields = {}) {
  const { response, codes, queries } = await populated(form([weight(fields)]), {
    Observation: bundle(...observations),
  });
  const [answer] = response.item?.[0]?.answer ?? [];
  return { value: answer?.valueQuantity?.value ?? answer, codes, queries };
}

describe('a question by observation', () => {
  it('asks once for the observations of its codes within its period', async () => {
    const { value, codes, queries } = await answered([observation(70)]);
    expect(value).toBe(70);
    expect(codes).toEqual([]);
    expect(queries).toEqual([QUERY]);
  });

  it('has the most recent answer, in whatever order the server gives them', async () => {
    const { value } = await answered([
      observation(1, { effectiveDateTime: '2026-10-01' }),
      observation(2, { effectivePeriod: { start: '2026-09-01', end: '2026-11-02T10:00:00Z' } }),
      observation(3, { effectiveInstant: '2026-11-02T09:00:00Z', effectiveDateTime: undefined }),
    ]);
    expect(value).toBe(3);
  });

  it.each([
    ['has no final status', { status: 'preliminary' }],
    ['was entered in error', { status: 'entered-in-error' }],
    ['is of the future', { effectiveDateTime: '2026-11-23' }],
    ['was made at no known time', { effectiveDateTime: undefined }],
    ['has another code', { code: concept('8302-2') }],
    ['has the code of another system', { code: concept('29463-7', 'http://example.org') }],
    ['is about another person', { subject: { reference: 'Patient/p2' } }],
    ['has another focus', { focus: [{ reference: 'Patient/p1-child' }] }],
    ['has no value', { valueQuantity: undefined, dataAbsentReason: concept('unknown') }],
    ['has a value of another type', { valueQuantity: undefined, valueString: 'heavy' }],
    ['is no observation', { resourceType: 'Condition' }],
  ])('is not answered by one that %s', async (_, fields) => {
    const { value, codes } = await answered([
      observation(99, fields),
      observation(70, { effectiveDateTime: '2026-09-01' }),
    ]);
    expect(value).toBe(70);
    expect(codes).toEqual([]);
  });

  it('is not answered by one that is older than its period, not by a day', async () => {
    expect((await answered([observation(70, { effectiveDateTime: '2026-08-22' })])).value).toBe(70);
    expect((await answered([observation(70, { effectiveDateTime: '2026-08-21' })])).value).toBeUndefined();
  });

  it.each(['amended', 'corrected'])('may be answered by one that was %s', async (status) => {
    expect((await answered([observation(70, { status })])).value).toBe(70);
  });

  it('takes a subject by its whole address, and with a version', async () => {
    const subject = { reference: 'http://example.org/fhir/Patient/p1/_history/2' };
    expect((await answered([observation(70, { subject })])).value).toBe(70);
  });

  it('is not answered by an older value where the last is in another unit', async () => {
    const unit = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
      valueCoding: { system: UCUM, code: 'kg' },
    };
    const pounds = { valueQuantity: { value: 155, system: UCUM, code: '[lb_av]' } };
    const { value, codes } = await answered(
      [observation(1, pounds), observation(70, { effectiveDateTime: '2026-09-01' })],
      {
        type: 'decimal',
        extension: [period(3, 'mo'), unit],
      },
    );
    expect(value).toBeUndefined();
    expect(codes).toEqual([['other-unit', 'item[0]']]);
  });

  it.each([
    ['ge2025-11-22', 1, 'a'],
    ['ge1826-11-22', 200, 'a'],
    ['ge2026-05-23', 0.5, 'a'],
    ['ge2026-11-08', 2, 'wk'],
    ['ge2026-11-19', 3, 'd'],
    ['ge2026-11-21', 24, 'h'],
  ])('looks back to %s for %d %s', async (start, value, code) => {
    const { queries } = await answered([], { extension: [period(value, code)] });
    expect(queries[0]).toContain(`&date=${start}&`);
  });

  it.each([
    ['no codes', { code: undefined }],
    ['a period of no length', { extension: [period(0, 'a')] }],
    ['a period in no unit of time', { extension: [period(1, 'kg')] }],
    ['a list as its answer', { repeats: true }],
  ])('with %s cannot be populated, and is named', async (_, fields) => {
    expect((await answered([observation(70)], fields)).codes).toEqual([['unreadable-extension', 'item[0]']]);
  });

  it('asks nothing without a subject', async () => {
    const { codes, queries } = await populated(form([weight()]), {}, { subject: undefined as never });
    expect(codes).toEqual([['missing-subject', 'item[0]']]);
    expect(queries).toEqual([]);
  });

  it('asks nothing where the questions are about somebody else', async () => {
    const group = {
      linkId: 'child',
      type: 'group',
      item: [{ linkId: 'who', type: 'reference', extension: [sdc('isSubject', { valueBoolean: true })] }, weight()],
    };
    const { codes, queries } = await populated(form([group]), { Observation: bundle(observation(70)) });
    expect(codes).toEqual([['other-subject', 'item[0].item[1]']]);
    expect(queries).toEqual([]);
  });

  it('is answered by its expression first', async () => {
    const { value } = await answered([observation(70)], { extension: [initial("5 'kg'"), period(3, 'mo')] });
    expect(value).toBe(5);
  });

  it('is a problem where the server does not answer', async () => {
    const { codes } = await populated(form([weight()]));
    expect(codes).toEqual([['query-failed', 'item[0]']]);
  });
});

describe('a group by observation', () => {
  const pressure = (linkId: string, code: string): Fields =>
    weight({ linkId, type: 'decimal', code: [{ system: LOINC, code }], extension: [period(1, 'a'), millimetres] });
  const millimetres = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
    valueCoding: { system: UCUM, code: 'mm[Hg]' },
  };
  const pressureOf = (value: number) => ({ valueQuantity: { value, system: UCUM, code: 'mm[Hg]' } });
  const panel = {
    linkId: 'panel',
    type: 'group',
    code: [{ system: LOINC, code: '85354-9' }],
    extension: [period(1, 'a')],
    item: [pressure('systolic', '8480-6'), pressure('diastolic', '8462-4')],
  };

  it('has its answers from the components and members of one observation, and from no other', async () => {
    const { response, problems, queries } = await populated(form([panel]), {
      'Observation?': bundle({
        resourceType: 'Observation',
        status: 'final',
        code: concept('85354-9'),
        effectiveDateTime: '2026-11-01',
        component: [{ code: concept('8480-6'), ...pressureOf(120) }],
        hasMember: [
          { reference: 'Observation/m0' },
          { reference: 'Observation/m1' },
          { reference: 'http://elsewhere.example/Observation/m2' },
        ],
      }),
      'Observation/m0': observation(0, { code: concept('8462-4'), ...pressureOf(81), status: 'cancelled' }),
      'Observation/m1': observation(0, { code: concept('8462-4'), ...pressureOf(80) }),
    });
    expect(problems).toEqual([]);
    expect(response.item?.[0]?.item?.map(({ answer }) => answer)).toEqual([
      [{ valueDecimal: 120 }],
      [{ valueDecimal: 80 }],
    ]);
    expect(queries).toHaveLength(3);
  });

  it('has no answers without one', async () => {
    const { response, queries, problems } = await populated(form([panel]), { Observation: bundle() });
    expect(response.item).toBeUndefined();
    expect(queries).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
