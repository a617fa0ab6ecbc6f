import { draftedRules, flagKey } from '@osseo/risk-forms';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readPlanSubmission, type PlanSubmission } from '../plan/plan-submission.ts';
import { serverOver, type ClinicServer } from '../server/clinic-server.ts';
import type { OpenDatabase } from '../server/database/database.ts';
import { openPglite } from '../server/database/open-pglite.ts';
import { CLINICIAN } from '../server/testing/suite-context.ts';
import { testConfig } from '../server/testing/test-config.ts';
import { bundleOf } from './bundle-of.ts';
import { judgeFlag, SEEN_FIELD } from './judge-flag.ts';
import { readSubmission } from './read-submission.ts';

const COLLEAGUE = { id: 'staff-2', name: 'Clinician Two', email: 'two@clinic.example' };
const response: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  authored: '2026-11-22',
  item: [
    { linkId: 'section-habits', item: [{ linkId: 'smoking', answer: [{ valueCoding: { code: 'every-day' } }] }] },
    { linkId: 'section-today', item: [{ linkId: 'infection-now', answer: [{ valueBoolean: true }] }] },
  ],
};
const payload: PlanSubmission = { locale: 'en', procedures: ['dental-implant'], sentOn: '2026-11-22', response };

let database: OpenDatabase;
let server: ClinicServer;
let id: string;
let sent = 0;

beforeAll(async () => {
  database = await openPglite(undefined);
  server = await serverOver(database, testConfig());
});
afterAll(() => database.close());
beforeEach(async () => {
  const submission = { submissionKey: `key ${(sent += 1)}`, payload, summary: {}, severity: 4 as const };
  ({ id } = await server.submissions.submit(submission));
});

/** The submission as a member of staff reads it now. */
async function read() {
  const stored = await server.submissions.open(id, CLINICIAN);
  const submission = stored && readPlanSubmission(stored.payload);
  if (!stored || !submission) throw new Error('The submission is gone.');
  return { stored, submission, flags: readSubmission(submission, stored.judgements, 'en').flags };
}

const version = (rule: string) => draftedRules.find((one) => one.id === rule)?.version ?? '';

function judge(rule: string, seen: number, change: Readonly<Record<string, string>> = {}, staff = CLINICIAN) {
  const fields = { flag: rule, 'flag-version': version(rule), 'flag-act': 'dismiss', 'flag-reason': 'known' };
  return judgeFlag(server, id, staff, new URLSearchParams({ ...fields, [SEEN_FIELD]: String(seen), ...change }));
}

it('keeps a dismissed flag with the reason, who and when, and counts it no more; restored, it counts again', async () => {
  expect((await read()).flags.map(flagKey)).toEqual(['r27-infection-now', 'r01-every-day']);
  expect(await judge('r27-infection-now', 0, { 'flag-reason': 'other', 'flag-text': 'Seen today.' })).toEqual({
    kind: 'judged',
  });
  const dismissed = await read();
  expect(dismissed.stored.severity).toBe(3);
  expect(dismissed.flags.find((flag) => flagKey(flag) === 'r27-infection-now')?.judgements).toMatchObject([
    { act: 'dismiss', reason: 'other', text: 'Seen today.', by: CLINICIAN.name },
  ]);

  expect(await judge('r27-infection-now', 1, { 'flag-act': 'restore' }, COLLEAGUE)).toEqual({ kind: 'judged' });
  const restored = await read();
  expect(restored.stored.severity).toBe(4);
  expect(restored.flags[0]?.judgements?.map(({ act, by }) => [act, by])).toEqual([
    ['dismiss', CLINICIAN.name],
    ['restore', COLLEAGUE.name],
  ]);
});

it('asks for a reason, and for words where the reason is another', async () => {
  expect(await judge('r01-every-day', 0, { 'flag-reason': '' })).toEqual({
    kind: 'problem',
    flag: 'r01-every-day',
    problem: 'no-reason',
  });
  expect(await judge('r01-every-day', 0, { 'flag-reason': 'other' })).toMatchObject({ problem: 'no-text' });
  expect((await read()).stored.judgements).toEqual([]);
});

it('stores once what is pressed twice, and tells a colleague whose page is over', async () => {
  expect(await judge('r01-every-day', 0)).toEqual({ kind: 'judged' });
  expect(await judge('r01-every-day', 0)).toEqual({ kind: 'judged' });
  expect(await judge('r01-every-day', 0, {}, COLLEAGUE)).toEqual({ kind: 'stale' });
  expect(await judge('r27-infection-now', 0, {}, COLLEAGUE)).toEqual({ kind: 'stale' });
  expect((await read()).stored.judgements).toHaveLength(1);
});

it('stores nothing of a flag that is not there, of another version of its rule, or of a submission that is gone', async () => {
  expect(await judge('r01-some-days', 0)).toEqual({ kind: 'stale' });
  expect(await judge('r01-every-day', 0, { 'flag-version': '0.0.1' })).toEqual({ kind: 'stale' });
  expect(await judge('r01-every-day', 0, { flag: '' })).toEqual({ kind: 'stale' });
  expect(await judge('r01-every-day', 0, { 'flag-act': 'restore' })).toEqual({ kind: 'stale' });
  expect((await read()).stored.judgements).toEqual([]);
  id = '00000000-0000-4000-8000-000000000000';
  expect(await judge('r01-every-day', 0)).toEqual({ kind: 'gone' });
});

it('exports what was said of a flag, each reference leading somewhere', async () => {
  await judge('r01-every-day', 0);
  const { stored, submission } = await read();
  const { entry = [] } = bundleOf(stored, submission);
  const resources = entry.flatMap(({ resource }) => resource ?? []);
  const types = resources.map(({ resourceType }) => resourceType);
  expect(types.filter((type) => type === 'DetectedIssue')).toHaveLength(2);
  expect(types.filter((type) => type === 'RiskAssessment')).toHaveLength(1);
  // Each flag has who raised it, and the dismissed one who dismissed it.
  expect(types.filter((type) => type === 'Provenance')).toHaveLength(3);
  const issue = resources.find((one) => one.resourceType === 'DetectedIssue' && one.mitigation);
  expect(issue).toMatchObject({ status: 'final', mitigation: [{ author: { display: CLINICIAN.name } }] });
  const urls = new Set(entry.map(({ fullUrl }) => fullUrl));
  for (const [, reference] of JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g))
    expect(urls).toContain(reference);
});
