import { pick, type Random } from './random-of.examples.ts';

/* What the variables of forms hold: people, records and values, all invented. */

const coding = (code: string, system = 'http://snomed.info/sct'): object => ({ system, code, display: `Code ${code}` });
const concept = (...codes: readonly string[]): object => ({
  coding: codes.map((code) => coding(code)),
  text: 'In words',
});
const ucum = (value: number, code: string): object => ({
  value,
  unit: code,
  system: 'http://unitsofmeasure.org',
  code,
});

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  active: true,
  gender: 'female',
  birthDate: '1984-02-29',
  name: [
    { use: 'official', family: 'Okafor', given: ['Ada', 'Bo'], prefix: ['Dr'], text: 'Dr Ada Okafor' },
    { use: 'usual', family: 'Okafor', given: ['Ada'] },
  ],
  telecom: [
    { system: 'phone', use: 'home', value: '0123' },
    { system: 'phone', use: 'mobile', value: '0456' },
  ],
  address: [
    { use: 'home', line: ['1 Road', 'Flat 2'], city: 'Town', state: 'QLD', postalCode: '4000' },
    { use: 'home', type: 'postal' },
  ],
  identifier: [
    {
      type: { coding: [coding('MC', 'http://terminology.hl7.org/CodeSystem/v2-0203')] },
      system: 'http://ns.electronichealth.net.au/id/medicare-number',
      value: '29500123451',
      period: { end: '2030-01' },
    },
  ],
  extension: [
    { url: 'http://hl7.org.au/fhir/StructureDefinition/indigenous-status', valueCoding: coding('4', 'urn:x') },
  ],
  contact: [
    {
      relationship: [{ coding: [coding('C', 'urn:x')] }],
      name: { family: 'Berg', given: ['Eli'] },
      telecom: [{ value: '1' }],
    },
  ],
};

const observation = (value: object, more: object = {}): object => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [coding('85354-9', 'http://loinc.org')] },
  effectiveDateTime: '2025-03-04T10:00:00Z',
  ...value,
  ...more,
});

const observations = [
  observation({ valueQuantity: ucum(172.5, 'cm') }),
  observation({ valueQuantity: ucum(70, 'kg') }, { effectiveDateTime: '2025-03' }),
  observation({ valueCodeableConcept: concept('77176002') }),
  observation(
    {},
    {
      component: [
        { code: concept('8480-6'), valueQuantity: ucum(120.4, 'mm[Hg]') },
        { code: concept('8462-4'), valueQuantity: ucum(80, 'mm[Hg]') },
      ],
    },
  ),
];

const resources = [
  ...observations,
  {
    resourceType: 'Condition',
    id: 'c1',
    clinicalStatus: { coding: [coding('active', 'urn:s')] },
    code: concept('44054006'),
    onsetDateTime: '2010-05-01',
    recordedDate: '2010-06',
  },
  {
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationReference: { reference: '#m1' },
    contained: [{ resourceType: 'Medication', id: 'm1', code: concept('1') }],
  },
  {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: concept('2'),
    occurrenceDateTime: '2021-04-05',
    lotNumber: 'L1',
    note: [{ text: 'Left arm' }],
  },
];

const bundle = (entries: readonly object[]): object => ({
  resourceType: 'Bundle',
  total: entries.length,
  entry: entries.map((resource) => ({ resource })),
});

/** What any variable may hold, from nothing to a bundle of bundles. */
function someValue(random: Random): unknown {
  const entries = resources.filter(() => random(3) === 0);
  return pick<() => unknown>(random, [
    () => [],
    () => random(100),
    () => pick(random, [0, 1, 36.5, 80, -0.25]),
    () => random(2) > 0,
    () => pick(random, ['female', 'male', 'Y', '2025-03-04', 'text', '']),
    () => patient,
    () => coding(pick(random, ['none', '363680008', '27483000'])),
    () => bundle(entries),
    () => bundle([bundle(entries), bundle([pick(random, observations)])]),
    () => pick(random, resources),
    () => [pick(random, resources), pick(random, resources)],
    () => ({ resourceType: 'QuestionnaireResponse', item: [{ linkId: 'pi-fever', answer: [{ valueBoolean: true }] }] }),
  ])();
}

/** A value that suits a name, nine times of ten, so that expressions find what they look for. */
export function valueNamed(name: string, random: Random): unknown {
  if (random(10) === 0) return someValue(random);
  if (/^patient$/i.test(name)) return patient;
  if (/Latest$|Repeat/.test(name)) return pick(random, resources);
  if (/PrePopQuery/.test(name)) return bundle(Array.from({ length: 25 }, () => bundle([pick(random, resources)])));
  if (
    /^(Obs|Condition|Immun|Medication|Allergy|Procedure|Encounter|CVD|.*Bundle)/.test(name) &&
    !/Value|Date/.test(name)
  )
    return bundle(resources);
  if (name.endsWith('DateString')) return '2025-03-04';
  if (/^is[A-Z]|^all|^atLeast|Answer$|^(smoker|diabetes)$/.test(name)) return pick<unknown>(random, [true, false, []]);
  if (/age|score|weight|height|^c[A-Z]|risk|chol|hdl|systolic|coeff|mean|offset|value$/i.test(name))
    return pick<unknown>(random, [12, 25, 49.5, 50, 78, 0, []]);
  return someValue(random);
}
