import { NOW, TODAY, bundle, type Fields } from './forms.ts';
import { extensionsOf, isObject } from '../../engine/fhir/json.ts';
import type { PopulateOptions } from '../model.ts';
import { LAUNCH_CONTEXT_URL } from '../urls.ts';

const coding = (system: string, code: string, display: string): Fields => ({ coding: [{ system, code, display }] });
const subject = { reference: 'Patient/p1' };
const period = { start: '2025-01-02', end: '2025-02-03' };

/** A made-up person with a bit of everything that public forms ask for. */
const RESOURCES: Readonly<Record<string, Fields>> = {
  Patient: {
    resourceType: 'Patient',
    id: 'p1',
    gender: 'female',
    birthDate: '1980-02-29',
    name: [
      { use: 'official', family: 'Example', given: ['Ada', 'Bea'], prefix: ['Ms.'], text: 'Ada Bea Example' },
      { use: 'usual', family: 'Example', given: ['Ada'] },
    ],
    telecom: [
      { system: 'phone', value: '+1 555 0100', use: 'home' },
      { system: 'phone', value: '+1 555 0101', use: 'mobile' },
      { system: 'email', value: 'ada@example.org' },
    ],
    address: [
      {
        use: 'home',
        type: 'physical',
        line: ['1 Long Road', 'Flat 2'],
        city: 'Town',
        state: 'QLD',
        postalCode: '4000',
      },
      { use: 'home', type: 'postal', line: ['PO Box 3'], city: 'Town', state: 'QLD', postalCode: '4001' },
    ],
    contact: [
      {
        relationship: [coding('http://terminology.hl7.org/CodeSystem/v2-0131', 'C', 'Emergency Contact')],
        name: { family: 'Other', given: ['Cal'] },
        telecom: [{ system: 'phone', value: '+1 555 0102', use: 'mobile' }],
      },
    ],
    identifier: [
      {
        type: coding('http://terminology.hl7.org/CodeSystem/v2-0203', 'MC', 'Medicare number'),
        system: 'http://ns.electronichealth.net.au/id/medicare-number',
        value: '1234567890',
      },
    ],
    maritalStatus: coding('http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', 'M', 'Married'),
    communication: [{ language: coding('urn:ietf:bcp:47', 'en', 'English'), preferred: true }],
  },
  Practitioner: { resourceType: 'Practitioner', id: 'd1', name: [{ family: 'Doctor', given: ['Dee'] }] },
  PractitionerRole: {
    resourceType: 'PractitionerRole',
    id: 'r1',
    organization: { reference: 'Organization/o1' },
    specialty: [coding('http://snomed.info/sct', '394579002', 'Cardiology')],
  },
  Encounter: {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    subject,
    period,
    participant: [{ individual: { reference: 'Practitioner/d1' } }],
    location: [{ location: { reference: 'Location/l1' } }],
    serviceProvider: { reference: 'Organization/o1' },
  },
  Condition: {
    resourceType: 'Condition',
    id: 'c1',
    clinicalStatus: coding('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active', 'Active'),
    verificationStatus: coding('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed', 'Confirmed'),
    code: coding('http://snomed.info/sct', '38341003', 'Hypertension'),
    subject,
    onsetDateTime: '2020-05',
    recordedDate: '2020-06-01',
  },
  Observation: {
    resourceType: 'Observation',
    id: 'b1',
    status: 'final',
    code: coding('http://loinc.org', '29463-7', 'Body weight'),
    subject,
    effectiveDateTime: '2026-10-01T08:00:00Z',
    valueQuantity: { value: 70.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    component: [
      {
        code: coding('http://loinc.org', '8480-6', 'Systolic'),
        valueQuantity: { value: 120, unit: 'mm[Hg]', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
      },
      {
        code: coding('http://loinc.org', '8462-4', 'Diastolic'),
        valueQuantity: { value: 80, unit: 'mm[Hg]', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
      },
    ],
  },
  MedicationStatement: {
    resourceType: 'MedicationStatement',
    id: 'm1',
    status: 'active',
    medicationCodeableConcept: { text: 'A medicine' },
    subject,
    effectivePeriod: period,
    dosage: [{ text: 'once a day' }],
  },
  MedicationRequest: {
    resourceType: 'MedicationRequest',
    id: 'm2',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: coding('http://snomed.info/sct', '387517004', 'Paracetamol'),
    subject,
    authoredOn: '2026-01-02T03:04:05Z',
    encounter: { reference: 'Encounter/e1' },
    requester: { reference: 'Practitioner/d1' },
  },
  AllergyIntolerance: {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    clinicalStatus: coding('http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', 'active', 'Active'),
    code: coding('http://snomed.info/sct', '91936005', 'Allergy to penicillin'),
    patient: subject,
    reaction: [{ manifestation: [coding('http://snomed.info/sct', '271807003', 'Rash')], severity: 'mild' }],
  },
  Immunization: {
    resourceType: 'Immunization',
    id: 'i1',
    status: 'completed',
    vaccineCode: coding('http://snomed.info/sct', '871751006', 'Hepatitis A'),
    patient: subject,
    occurrenceDateTime: '2021-03-04',
  },
  RelatedPerson: {
    resourceType: 'RelatedPerson',
    id: 'n1',
    patient: subject,
    name: [{ family: 'Kin', given: ['Kit'] }],
    relationship: [coding('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'CHILD', 'child')],
  },
  Procedure: {
    resourceType: 'Procedure',
    id: 's1',
    status: 'completed',
    code: coding('http://snomed.info/sct', '80146002', 'Appendectomy'),
    subject,
    encounter: { reference: 'Encounter/e1' },
    performedDateTime: '2019-01-02',
  },
};

/** Every launch context that a form declares, and a server where each kind of resource is there twice. */
export function recordFor(questionnaire: Fields): PopulateOptions {
  return {
    context: Object.fromEntries(launchContextsOf(questionnaire)),
    subject,
    today: TODAY,
    now: NOW,
    fetchResource: async (query) => {
      const resource = RESOURCES[query.split(/[?/]/)[0] ?? ''];
      const second = { ...resource, id: 'second' };
      return Promise.resolve(resource ? bundle(resource, second) : { resourceType: 'OperationOutcome' });
    },
  };
}

function launchContextsOf(questionnaire: Fields): readonly (readonly [string, Fields | undefined])[] {
  return extensionsOf(questionnaire, LAUNCH_CONTEXT_URL).map((extension) => {
    const { valueCoding, valueId, valueCode } = extensionsOf(extension, 'name')[0] ?? {};
    const name = isObject(valueCoding) ? valueCoding['code'] : (valueId ?? valueCode);
    const type = extensionsOf(extension, 'type')[0]?.['valueCode'];
    return [String(name), RESOURCES[String(type)] ?? RESOURCES['Patient']];
  });
}
