import type { DetectedIssue } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { bundleReferences } from './bundle-references.ts';
import { nameUuid } from './name-uuid.ts';
import { toBundle, type BundleParts } from './to-bundle.ts';

const submissionId = '0d2f6c0a-93c7-4e0e-8f0a-0c8a3a6b7c11';
const references = bundleReferences(submissionId);
const flag = (id: string): DetectedIssue => ({
  resourceType: 'DetectedIssue',
  id,
  status: 'preliminary',
  patient: references.patient,
  evidence: [{ detail: [references.response] }],
});
const parts: BundleParts = {
  submissionId,
  submittedAt: new Date('2027-01-10T09:00:00Z'),
  questionnaire: { resourceType: 'Questionnaire', status: 'draft', url: 'https://osseo.dev/fhir/Questionnaire/x' },
  response: { resourceType: 'QuestionnaireResponse', status: 'completed' },
  flags: [flag('R01-met'), flag('R02-met')],
  carePlan: { resourceType: 'CarePlan', status: 'draft', intent: 'plan', subject: references.patient },
  review: { by: 'Clinician One', at: new Date('2027-01-11T10:00:00Z') },
};

/** Every `reference` anywhere below a value. */
function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'reference' && typeof below === 'string' ? [below] : referencesIn(below),
  );
}

describe('a bundle', () => {
  it('is a collection that holds the whole submission', () => {
    const bundle = toBundle(parts);
    expect(bundle.type).toBe('collection');
    expect(bundle.entry?.map((entry) => entry.resource?.resourceType)).toEqual([
      'Patient',
      'Questionnaire',
      'QuestionnaireResponse',
      'DetectedIssue',
      'DetectedIssue',
      'CarePlan',
      'Provenance',
    ]);
  });

  it('names every entry once, and each reference leads to one of them', () => {
    const bundle = toBundle(parts);
    const urls = bundle.entry?.map((entry) => entry.fullUrl) ?? [];
    expect(new Set(urls).size).toBe(urls.length);
    for (const entry of bundle.entry ?? []) expect(entry.fullUrl).toBe(`urn:uuid:${entry.resource?.id}`);
    const found = referencesIn(bundle.entry);
    expect(found.length).toBeGreaterThan(5);
    for (const reference of found) expect(urls).toContain(reference);
  });

  it('is the same each time, and another for another submission', () => {
    expect(JSON.stringify(toBundle(parts))).toBe(JSON.stringify(toBundle(parts)));
    const other = toBundle({ ...parts, submissionId: '7f9e1a44-2b39-4a8f-9a49-6d0d29f1a2b3' });
    const urls = toBundle(parts).entry?.map((entry) => entry.fullUrl) ?? [];
    for (const entry of other.entry ?? []) expect(urls).not.toContain(entry.fullUrl);
  });

  it('says who reviewed what and when, and nothing of a review that was not', () => {
    const provenance = toBundle(parts).entry?.at(-1)?.resource;
    expect(provenance).toMatchObject({
      recorded: '2027-01-11T10:00:00.000Z',
      agent: [{ who: { display: 'Clinician One' } }],
    });
    const types = toBundle({ ...parts, review: null }).entry?.map((entry) => entry.resource?.resourceType);
    expect(types).not.toContain('Provenance');
  });

  it('keeps subject and time of a response that has them', () => {
    const response = { ...parts.response, authored: '2027-01-09', subject: { display: 'known elsewhere' } };
    const found = toBundle({ ...parts, response }).entry?.find(
      (entry) => entry.resource?.resourceType === 'QuestionnaireResponse',
    );
    expect(found?.resource).toMatchObject({ authored: '2027-01-09', subject: { display: 'known elsewhere' } });
  });
});

describe('a UUID from a name', () => {
  it('is the one of RFC 9562, appendix A.4', () => {
    expect(nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
