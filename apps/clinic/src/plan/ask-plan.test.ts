import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { serverOver, type ClinicServer } from '../server/clinic-server.ts';
import type { OpenDatabase } from '../server/database/database.ts';
import { openPglite } from '../server/database/open-pglite.ts';
import { testConfig } from '../server/testing/test-config.ts';
import { askPlan, type PlanAnswer } from './ask-plan.ts';

const config = testConfig();
let database: OpenDatabase;
let server: ClinicServer;

beforeAll(async () => {
  database = await openPglite(undefined);
  server = await serverOver(database, config);
});
afterAll(() => database.close());
afterEach(() => vi.restoreAllMocks());

/** Somebody who has chosen a procedure, and answered nothing. */
async function visitor(of: ClinicServer = server) {
  const { token } = await server.drafts.create({ procedures: ['chin-implant'], snapshot: null });
  const cookie = server.cookies.draft.set(token).split(';')[0] ?? '';
  const ask = (path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = fields && { method: 'POST', body: new URLSearchParams(fields) };
    const sent = { cookie, origin: config.origin, ...headers };
    const request = new Request(`${config.origin}/en/plan/${path}`, { ...body, headers: sent });
    return askPlan({ server: of, request, locale: 'en' });
  };
  return { token, ask };
}

const pageOf = (answer: PlanAnswer) => (answer.kind === 'page' ? answer : undefined);
const smoking = (answer: PlanAnswer) => pageOf(answer)?.view.session.item('smoking').getSnapshot();
/** What a page posts for the first option of its first question. */
const first = (answer: PlanAnswer) => ({ smoking: smoking(answer)?.item.options[0]?.token ?? '' });

it('brings a page with what is missing back, and has saved what was answered', async () => {
  const { ask } = await visitor();
  const answers = first(await ask('questions/1'));
  const answer = await ask('questions/1', { 'osseo.revision': '1', 'osseo.scripted': 'yes', ...answers });

  expect(pageOf(answer)).toMatchObject({ status: 422, view: { checked: true } });
  expect(smoking(await ask('questions/1'))?.answers).toHaveLength(1);
});

it('tells a script where to go on, and nothing of the answers', async () => {
  const { ask } = await visitor();
  const answer = await ask(
    'questions/1',
    { 'osseo.revision': '1', 'osseo.go': 'save', 'smoking.absent': '~asked-unknown' },
    { accept: 'application/json' },
  );

  expect(answer.kind).toBe('response');
  const { response } = answer as Extract<PlanAnswer, { kind: 'response' }>;
  expect(await response.json()).toEqual({ saved: true, revision: 2 });
});

it('shows a second window what was typed in it, and saves it with the next post', async () => {
  const { ask } = await visitor();
  const save = (revision: string) => ask('questions/1', { 'osseo.revision': revision, 'osseo.go': 'save' });
  expect(pageOf(await save('1'))).toMatchObject({ status: 200, view: { notice: 'saved' } });
  const stale = await save('1');
  expect(pageOf(stale)).toMatchObject({
    status: 409,
    view: { notice: 'stale', hiddenFields: { 'osseo.revision': '2' } },
  });
  expect(pageOf(await save('2'))).toMatchObject({ status: 200 });
});

it('keeps what was typed on the page where the store fails, and says in the log no more than that', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const failing = { ...server, drafts: { ...server.drafts, save: () => Promise.reject(new Error('canary')) } };
  const { ask } = await visitor(failing);
  const answers = first(await ask('questions/1'));
  const answer = await ask('questions/1', { 'osseo.revision': '1', 'osseo.go': 'save', ...answers });

  expect(pageOf(answer)).toMatchObject({ status: 503, view: { notice: 'unavailable' } });
  expect(smoking(answer)?.answers).toHaveLength(1);
  expect(said.mock.calls.join('')).toBe('Site: Error\n');
});

it('leads from a draft that was sent to its result, with a receipt, from every address', async () => {
  const { token, ask } = await visitor();
  const { draft } = (await server.drafts.read(token)) as Extract<
    Awaited<ReturnType<ClinicServer['drafts']['read']>>,
    { kind: 'open' }
  >;
  await server.submissions.submit({
    submissionKey: draft.submissionKey,
    payload: {},
    summary: {},
    severity: 0,
    draftToken: token,
  });
  for (const path of ['questions/1', 'questions/2/change', 'check']) {
    const answer = await ask(path);
    expect(answer.kind).toBe('response');
    const { response } = answer as Extract<PlanAnswer, { kind: 'response' }>;
    expect([response.status, response.headers.get('location')]).toEqual([303, '/en/plan/sent']);
    expect(response.headers.get('set-cookie')).toContain('receipt');
  }
});

it('says what is not there any more, and takes nothing from another site', async () => {
  const { ask } = await visitor();
  expect(await ask('questions/99')).toMatchObject({ kind: 'message', status: 409, message: 'outOfDate' });
  expect(await ask('questions/1', {}, { origin: 'https://elsewhere.example' })).toMatchObject({
    kind: 'message',
    status: 403,
    message: 'notTaken',
  });
  expect(await ask('questions/1', {}, { cookie: '' })).toMatchObject({ status: 410, message: 'expired' });
});
