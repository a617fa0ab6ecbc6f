import { describe, expect, it } from 'vitest';
import { FORM_FIELDS, GO } from '../engine/form-post/form-fields.ts';
import type { QuestionsView, ReviewView } from './model.ts';
import { importSealKey, sealedDrafts, type SealedDraftsOptions } from './sealed-drafts.ts';
import { testHost, visitorOf, type TestHost, type Visitor } from './testing/test-host.ts';

const CANARY = 'canary-answer-7702';
const ITEMS = [
  { linkId: 'a', type: 'group', item: [{ linkId: 'name', type: 'string', required: true }] },
  { linkId: 'b', type: 'group', item: [{ linkId: 'note', type: 'text' }] },
];
const KEY = await importSealKey(btoa('k'.repeat(32)));
const OTHER = await importSealKey(btoa('o'.repeat(32)));

const hostWith = (options: Partial<SealedDraftsOptions> = {}) =>
  testHost(ITEMS, { drafts: sealedDrafts({ keys: [KEY], purpose: 'urn:form|1', ...options }) });

function fill(host: TestHost, visitor: Visitor, fields: readonly (readonly [string, string])[]): Promise<Response> {
  const { action, hiddenFields } = host.shown() as QuestionsView | ReviewView;
  return visitor.post(action, [...Object.entries(hiddenFields), ...fields]);
}

async function toReview(host: TestHost): Promise<Visitor> {
  const visitor = visitorOf(host.serve);
  await visitor.get('/intake');
  await fill(host, visitor, [['name', CANARY]]);
  expect(host.shown()).toMatchObject({ kind: 'page', step: 2 });
  await fill(host, visitor, [['note', 'More.']]);
  expect(host.shown().kind).toBe('review');
  return visitor;
}

describe('drafts that are sealed in the page', () => {
  it('lead through the form, and keep nothing before it is sent', async () => {
    const host = hostWith();
    const visitor = await toReview(host);
    const { hiddenFields, changeHref } = host.shown() as ReviewView;
    expect(visitor.cookies.size).toBe(0);
    expect(changeHref).toBeUndefined();
    expect(JSON.stringify(hiddenFields)).not.toContain(CANARY);

    await fill(host, visitor, [[FORM_FIELDS.go, GO.back]]);
    expect((host.shown() as QuestionsView).session.item('note').getSnapshot().answers).toMatchObject([
      { value: 'More.' },
    ]);
    await fill(host, visitor, [['note', 'Less.']]);
    const sent = await fill(host, visitor, []);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/intake/sent']);
    expect([...host.submissions.values()].join('')).toContain('Less.');
    expect((await visitor.get('/intake/sent')).status).toBe(200);
  });

  it('are sent once, however often an old page is posted', async () => {
    const host = hostWith();
    const visitor = await toReview(host);
    const { action, hiddenFields } = host.shown() as ReviewView;
    for (let times = 0; times < 3; times += 1) await visitor.post(action, Object.entries(hiddenFields));
    expect(host.submissions.size).toBe(1);
  });

  it.each([
    ['changed on the way', {}, (state: string) => `${state.slice(0, -3)}AAA`],
    ['of another form', { purpose: 'urn:other|1' }, (state: string) => state],
    ['of a key that was taken away', { keys: [OTHER] }, (state: string) => state],
    ['too old', { now: () => Date.now() + 25 * 60 * 60_000 }, (state: string) => state],
    ['no state at all', {}, () => 'hello, <world>'],
  ] satisfies [string, Partial<SealedDraftsOptions>, (state: string) => string][])(
    'are gone where they are %s',
    async (_, options, change) => {
      const first = hostWith();
      const visitor = await toReview(first);
      const { action, hiddenFields } = first.shown() as ReviewView;
      const state = change(hiddenFields[FORM_FIELDS.state] ?? '');
      const host = hostWith(options);
      const fields = Object.entries({ ...hiddenFields, [FORM_FIELDS.state]: state });
      expect((await visitorOf(host.serve, visitor.cookies).post(action, fields)).status).toBe(410);
      expect(host.submissions.size).toBe(0);
    },
  );

  it('open with an earlier key, as long as it is known', async () => {
    const first = hostWith();
    await toReview(first);
    const { action, hiddenFields } = first.shown() as ReviewView;
    const host = hostWith({ keys: [OTHER, KEY] });
    expect((await visitorOf(host.serve).post(action, Object.entries(hiddenFields))).status).toBe(303);
  });

  it('take no key of another length', async () => {
    await expect(importSealKey(btoa('short'))).rejects.toThrow('32 bytes');
  });
});
