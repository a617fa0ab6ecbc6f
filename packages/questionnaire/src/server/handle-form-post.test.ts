import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@osseo/testing/text';
import { FORM_FIELDS, GO } from '../engine/form-post/form-fields.ts';
import { whenYes } from '../engine/testing/session-of.ts';
import type { QuestionsView, ReviewView } from './model.ts';
import { testHost, visitorOf, type TestHost, type Visitor } from './testing/test-host.ts';

const CANARY = 'canary-answer-5521';
const SCRIPT = { accept: 'application/json' };

const ITEMS = [
  { linkId: 'words', type: 'display', text: 'Welcome.' },
  { linkId: 'about', type: 'group', item: [{ linkId: 'name', type: 'string' }] },
  {
    linkId: 'habits',
    type: 'group',
    item: [
      { linkId: 'smoker', type: 'boolean', required: true },
      { linkId: 'packs', type: 'integer', required: true, ...whenYes('smoker') },
    ],
  },
  { linkId: 'child', type: 'group', repeats: true, item: [{ linkId: 'child-name', type: 'string' }] },
];

type Fields = readonly (readonly [string, string])[];

/** Posts a page as it was shown last, with what somebody filled in. */
function fill(host: TestHost, visitor: Visitor, fields: Fields, headers = {}): Promise<Response> {
  const view = host.shown() as QuestionsView | ReviewView;
  return visitor.post(view.action, [...Object.entries(view.hiddenFields), ...fields], headers);
}

async function follow(visitor: Visitor, response: Response): Promise<Response> {
  expect(response.status).toBe(303);
  return visitor.get(response.headers.get('location') ?? '');
}

async function begin(host: TestHost): Promise<Visitor> {
  const visitor = visitorOf(host.serve);
  expect((await visitor.get('/intake')).status).toBe(200);
  return visitor;
}

/** Answers all three pages, and comes to the check. */
async function answered(host: TestHost): Promise<Visitor> {
  const visitor = await begin(host);
  await follow(visitor, await fill(host, visitor, [['name', CANARY]]));
  await follow(visitor, await fill(host, visitor, [['smoker', 'false']]));
  await follow(visitor, await fill(host, visitor, [['child:0/child-name', 'Ji-ho']]));
  expect(host.shown().kind).toBe('review');
  return visitor;
}

describe('a form on a server', () => {
  it('leads from page to page by posts, and sends once', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    const sent = await fill(host, visitor, []);

    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/intake/sent']);
    expect([...host.submissions.values()].map((response) => JSON.parse(response).status)).toEqual(['completed']);
    await follow(visitor, sent);
    expect(host.shown()).toEqual({ kind: 'message', message: 'sent' });
  });

  it('stores one submission of twenty that are posted at once', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    const { action, hiddenFields } = host.shown() as ReviewView;
    const posts = Array.from({ length: 20 }, () => visitor.post(action, Object.entries(hiddenFields)));
    const statuses = (await Promise.all(posts)).map((response) => response.headers.get('location'));

    expect(new Set(statuses)).toEqual(new Set(['/intake/sent']));
    expect(host.submissions.size).toBe(1);
  });

  it('leads from every page to the end once it was sent, and shows no answer again', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    const old = host.shown() as ReviewView;
    await fill(host, visitor, []);

    for (const path of ['/intake', '/intake/1', '/intake/2/change', '/intake/check']) {
      expect((await visitor.get(path)).headers.get('location')).toBe('/intake/sent');
    }
    const late = await visitor.post('/intake/1', [...Object.entries(old.hiddenFields), ['name', 'later']]);
    expect(late.headers.get('location')).toBe('/intake/sent');
    expect([...host.rows.values()]).toEqual([{ revision: 0, snapshot: null, sent: true }]);
    expect(await (await visitor.get('/intake/1', SCRIPT)).json()).toMatchObject({ state: 'sent', to: '/intake/sent' });
  });

  it('shows a page again with its problems and what was typed, as 422', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    const response = await fill(host, visitor, [
      ['smoker', 'true'],
      ['packs', 'a few'],
    ]);

    expect(response.status).toBe(422);
    const { session, checked } = host.shown() as QuestionsView;
    expect(checked).toBe(true);
    expect(session.item('packs').getSnapshot()).toMatchObject({
      entered: { parts: { '': 'a few' } },
      issues: [{ code: 'unreadable' }],
    });
  });

  it('shows follow-ups that a post brings before it goes on, and does not call them missing', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    const response = await fill(host, visitor, [['smoker', 'true']]);

    expect(response.status).toBe(200);
    expect(host.shown()).toMatchObject({ notice: 'more-questions', checked: false, step: 2, steps: 3 });
    expect((await fill(host, visitor, [['smoker', 'true']])).status).toBe(422);
  });

  it('calls them missing where script had shown them', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    const response = await fill(host, visitor, [
      ['smoker', 'true'],
      [FORM_FIELDS.scripted, 'yes'],
    ]);

    expect(response.status).toBe(422);
  });

  it('takes the entries that script has added, removed and moved', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, [['name', 'Min-ji']]));
    await follow(visitor, await fill(host, visitor, [['smoker', 'false']]));
    const entries = [
      [FORM_FIELDS.scripted, 'yes'],
      ['osseo.entry', 'child:2'],
      ['osseo.entry', 'child:0'],
      ['child:2/child-name', 'Ji-ho'],
      ['child:0/child-name', 'Seo-yeon'],
    ] as const;
    await follow(visitor, await fill(host, visitor, entries));
    expect(host.shown().kind).toBe('review');
    expect([...host.rows.values()].at(-1)?.snapshot).toContain('"ids":[2,0]');
  });

  it('adds and takes away entries by buttons, without checking the page', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    await follow(visitor, await fill(host, visitor, [['smoker', 'false']]));
    await follow(visitor, await fill(host, visitor, [['osseo.add', 'child:0']]));
    expect((host.shown() as QuestionsView).keys).toEqual(['child:0', 'child:1']);
    await follow(visitor, await fill(host, visitor, [['osseo.remove', 'child:0']]));
    expect((host.shown() as QuestionsView).keys).toEqual(['child:1']);
  });

  it('goes back by a button, and keeps what was typed', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, [['name', CANARY]]));
    await follow(
      visitor,
      await fill(host, visitor, [
        ['smoker', 'true'],
        [FORM_FIELDS.go, GO.back],
      ]),
    );

    const { session, step } = host.shown() as QuestionsView;
    expect(step).toBe(1);
    expect(session.item('name').getSnapshot().answers).toEqual([{ kind: 'string', value: CANARY }]);
    expect(session.item('smoker').getSnapshot().answers).toEqual([{ kind: 'boolean', value: true }]);
  });

  it('returns to the check from a page that was opened to change it', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    const href = (host.shown() as ReviewView).changeHref?.('smoker') ?? '';
    expect(href).toBe('/intake/2/change');
    await visitor.get(href);
    expect(host.shown()).toMatchObject({ returns: true, backHref: '/intake/check', action: '/intake/2/change' });

    const more = await fill(host, visitor, [['smoker', 'true']]);
    expect(more.status).toBe(200);
    const changed = await fill(host, visitor, [
      ['smoker', 'true'],
      ['packs', '2'],
    ]);
    expect(changed.headers.get('location')).toBe('/intake/check');
  });

  it('sends nothing while something is missing, wherever it is', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, [[FORM_FIELDS.go, GO.review]]));
    expect(host.shown()).toMatchObject({ kind: 'review', incomplete: true });
    expect((await fill(host, visitor, [])).status).toBe(422);
    expect(host.submissions.size).toBe(0);
  });

  it('sends from the last page where nothing is to be checked once more, and leads to what is missing', async () => {
    const host = testHost(ITEMS, { review: false });
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    await visitor.get('/intake/3');
    const early = await fill(host, visitor, []);
    expect(early.status).toBe(422);
    expect(host.shown()).toMatchObject({ action: '/intake/2', checked: true });
    await follow(visitor, await fill(host, visitor, [['smoker', 'false']]));
    expect((await fill(host, visitor, [])).headers.get('location')).toBe('/intake/sent');
    expect(host.submissions.size).toBe(1);
  });

  it('saves nothing by script where another page is not in order, so that the browser can post it as it is', async () => {
    const host = testHost(ITEMS, { review: false });
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    await visitor.get('/intake/3');
    const before = [...host.rows.values()];
    expect((await fill(host, visitor, [['child:0/child-name', CANARY]], SCRIPT)).status).toBe(422);
    expect([...host.rows.values()]).toEqual(before);
  });

  it('sends nothing that was changed in another window since it was checked', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    const checked = host.shown() as ReviewView;
    await visitor.get('/intake/1/change');
    await fill(host, visitor, [['name', 'Another']]);
    const response = await visitor.post(checked.action, Object.entries(checked.hiddenFields));
    expect(response.status).toBe(409);
    expect(host.shown()).toMatchObject({ kind: 'review', notice: 'stale' });
    expect(host.submissions.size).toBe(0);
    expect((await fill(host, visitor, [])).headers.get('location')).toBe('/intake/sent');
  });

  it('knows that it was sent, though the first post was the last', async () => {
    const host = testHost([{ linkId: 'name', type: 'string' }], { review: false });
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, [['name', CANARY]]));
    expect(host.shown()).toEqual({ kind: 'message', message: 'sent' });
    expect([host.submissions.size, JSON.stringify([...host.rows])]).toEqual([1, expect.not.stringContaining(CANARY)]);
  });

  it('throws everything away on request', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    await follow(visitor, await fill(host, visitor, [[FORM_FIELDS.go, GO.cancel]]));
    expect(host.shown()).toEqual({ kind: 'message', message: 'cancelled' });
    expect(host.rows.size).toBe(0);
  });

  it('writes over nothing that another window saved, and shows what was typed here', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    const old = host.shown() as QuestionsView;
    await fill(host, visitor, [['smoker', 'false']]);
    const response = await visitor.post(old.action, [
      ...Object.entries(old.hiddenFields),
      ['smoker', 'true'],
      ['packs', '3'],
    ]);

    expect(response.status).toBe(409);
    const view = host.shown() as QuestionsView;
    expect(view.notice).toBe('stale');
    expect(view.session.item('packs').getSnapshot().answers).toEqual([{ kind: 'integer', value: 3 }]);
    expect(
      (
        await fill(host, visitor, [
          ['smoker', 'true'],
          ['packs', '3'],
        ])
      ).status,
    ).toBe(303);
  });

  it('shows what was typed where the host cannot save or store it, and says so', async () => {
    const host = testHost(ITEMS, { submit: () => Promise.reject(new Error('The database is away.')) });
    const visitor = await answered(host);
    expect((await fill(host, visitor, [])).status).toBe(503);
    expect(host.shown()).toMatchObject({ kind: 'review', notice: 'unavailable', incomplete: false });
    expect(host.errors).toHaveLength(1);
  });

  it('knows no page that is not there, and passes pages on which nothing is asked', async () => {
    const host = testHost([
      { linkId: 'a', type: 'group', item: [{ linkId: 'q', type: 'boolean' }] },
      { linkId: 'b', type: 'group', item: [{ linkId: 'r', type: 'string' }], ...whenYes('q') },
      { linkId: 'c', type: 'group', item: [{ linkId: 's', type: 'string' }] },
    ]);
    const visitor = await begin(host);
    const response = await fill(host, visitor, [['q', 'false']]);
    expect(response.headers.get('location')).toBe('/intake/3');
    expect((await visitor.get('/intake/2')).headers.get('location')).toBe('/intake/3');
    for (const path of ['/intake/4', '/intake/0', '/intake/1/2', '/other', '/intakes']) {
      expect([path, (await visitor.get(path)).status]).toEqual([path, 404]);
    }
  });

  it('begins at the beginning for somebody without a draft', async () => {
    const host = testHost(ITEMS);
    for (const path of ['/intake/3', '/intake/check', '/intake/sent']) {
      expect((await visitorOf(host.serve).get(path)).headers.get('location')).toBe('/intake/1');
    }
  });

  it('says of a draft that is gone that it is', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    host.rows.clear();
    expect((await visitor.get('/intake/2')).status).toBe(410);
    expect((await visitor.post('/intake/2', [['smoker', 'true']])).status).toBe(410);
  });
});

describe('what a script asks', () => {
  it('is told where to go on, without a page', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    const response = await fill(host, visitor, [['name', CANARY]], SCRIPT);
    expect([response.status, await response.json()]).toEqual([200, { to: '/intake/2' }]);
  });

  it('saves as often as it likes, and checks nothing by that', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await fill(host, visitor, []);
    await visitor.get('/intake/2');
    const { action, hiddenFields } = host.shown() as QuestionsView;
    for (const revision of [1, 2, 3]) {
      const fields = Object.entries({
        ...hiddenFields,
        [FORM_FIELDS.revision]: String(revision),
        [FORM_FIELDS.go]: GO.save,
      });
      const response = await visitor.post(action, fields, SCRIPT);
      expect(await response.json()).toEqual({ saved: true, revision: revision + 1 });
    }
    const stale = await visitor.post(action, Object.entries({ ...hiddenFields, [FORM_FIELDS.go]: GO.save }), SCRIPT);
    expect([stale.status, await stale.json()]).toEqual([409, { show: 'stale' }]);
  });

  it('saves nothing of a page that is not in order, so that the browser can post it as it is', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    await follow(visitor, await fill(host, visitor, []));
    const before = [...host.rows.values()];
    expect((await fill(host, visitor, [[FORM_FIELDS.scripted, 'yes']], SCRIPT)).status).toBe(422);
    expect([...host.rows.values()]).toEqual(before);
    expect((await fill(host, visitor, [[FORM_FIELDS.scripted, 'yes']])).status).toBe(422);
  });

  it('learns whether what is on the screen is still open, and at which revision', async () => {
    const host = testHost(ITEMS);
    const visitor = await answered(host);
    expect(await (await visitor.get('/intake/2', SCRIPT)).json()).toEqual({
      state: 'open',
      revision: 3,
      to: '/intake/2',
    });
  });
});

describe('what is not taken', () => {
  it.each([
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['from another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a neighbour of the site', { 'sec-fetch-site': 'same-site' }, 403],
    ['from nowhere', { origin: 'null' }, 403],
    ['in JSON', { 'content-type': 'application/json' }, 415],
    ['as plain text', { 'content-type': 'text/plain' }, 415],
    ['with more than it says it may', { 'content-length': '999999999' }, 413],
  ])('a post %s', async (_, headers, status) => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    const response = await visitor.post('/intake/1', [['name', CANARY]], headers);
    expect(response.status).toBe(status);
    expect(host.rows.size).toBe(0);
  });

  it('but a post of a page that hides its address, of which the browser says that it is of the site', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    const response = await fill(host, visitor, [], { origin: 'null', 'sec-fetch-site': 'same-origin' });
    expect(response.status).toBe(303);
  });

  it('a method that no page uses', async () => {
    const host = testHost(ITEMS);
    const response = await host.serve(new Request('https://clinic.example/intake', { method: 'DELETE' }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  it('a body that does not end: it is refused as soon as it is too large', async () => {
    const host = testHost(ITEMS, { maxBytes: 10_000 });
    let pulled = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1_000).fill(97));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const response = await host.serve(
      new Request('https://clinic.example/intake/1', {
        method: 'POST',
        headers: { origin: 'https://clinic.example', 'content-type': 'application/x-www-form-urlencoded' },
        body,
        duplex: 'half',
      } as RequestInit),
    );
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(14);
    expect(isCancelled).toBe(true);
  });

  it.each([
    ['more fields than any form has', 'a&'.repeat(20_000), 413],
    ['text that is no UTF-8', new Uint8Array([...new TextEncoder().encode('osseo.revision=0&name='), 0xff, 0xfe]), 400],
  ])('%s', async (_, body, status) => {
    const host = testHost(ITEMS);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await visitorOf(host.serve).post('/intake/1', body, headers)).status).toBe(status);
  });

  it('a field that is no question of the page; the page comes again, and nothing is saved', async () => {
    const host = testHost(ITEMS);
    const visitor = await begin(host);
    for (const name of ['smoker', 'id', '__proto__', 'constructor', 'status', 'name.hour']) {
      expect((await fill(host, visitor, [[name, CANARY]])).status).toBe(400);
      expect(host.shown()).toMatchObject({ notice: 'changed' });
    }
    expect(host.rows.size).toBe(0);
  });

  it('anything that makes it fall over', async () => {
    const host = testHost(ITEMS);
    const names = ['name', 'smoker', 'osseo.go', 'osseo.revision', 'osseo.add', 'osseo.remove', 'child:0', '__proto__'];
    const path = fc.constantFrom('/intake', '/intake/1', '/intake/2', '/intake/3/change', '/intake/check', '/intake/9');
    const field = fc.tuple(fc.oneof(fc.constantFrom(...names), anyText()), anyText());
    await fc.assert(
      fc.asyncProperty(path, fc.array(field, { maxLength: 8 }), async (at, fields) => {
        const { status } = await visitorOf(host.serve).post(at, fields);
        expect([200, 303, 400, 404, 409, 422]).toContain(status);
      }),
      { numRuns: 200 },
    );
    expect(host.errors).toEqual([]);
  });
});

describe('files', () => {
  const items = [{ linkId: 'letter', type: 'attachment', required: true }];
  const takeFile = async (file: File) =>
    file.type === 'application/pdf'
      ? ({ kind: 'attachment', value: { title: file.name, url: 'urn:kept', size: file.size } } as const)
      : undefined;
  const withFile = (view: QuestionsView, file: File) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(view.hiddenFields)) body.append(name, value);
    body.append('letter', file);
    return body;
  };

  it('that were given before are taken away by a button, and the page comes again', async () => {
    const host = testHost(items, { takeFile });
    const visitor = await begin(host);
    const letter = new File(['%PDF'], 'letter.pdf', { type: 'application/pdf' });
    await visitor.post('/intake/1', withFile(host.shown() as QuestionsView, letter));
    await visitor.get('/intake/1');
    const answers = () => (host.shown() as QuestionsView).session.item('letter').getSnapshot().answers;
    expect(answers()).toHaveLength(1);
    await follow(visitor, await fill(host, visitor, [['osseo.unfile', '0:letter']]));
    expect([host.shown().kind, answers()]).toEqual(['page', []]);
  });

  it('that were on their way when a draft was saved are waited for by nobody', async () => {
    const host = testHost([{ linkId: 'letter', type: 'attachment' }], { takeFile });
    const visitor = await begin(host);
    await fill(host, visitor, [[FORM_FIELDS.go, GO.save]]);
    const [[token, row] = ['', undefined]] = host.rows;
    const item = { key: 'letter', answers: [], entered: { parts: { '': 'x.pdf' }, code: 'file-on-its-way' } };
    const snapshot = JSON.stringify({ ...JSON.parse(row?.snapshot ?? '{}'), items: [item] });
    if (row) host.rows.set(token, { ...row, snapshot });
    await visitor.get('/intake/1');
    await follow(visitor, await fill(host, visitor, []));
    expect(host.shown()).toMatchObject({ kind: 'review', incomplete: false });
  });

  it('come as parts, and the host says what the answer is', async () => {
    const host = testHost(items, { takeFile });
    const visitor = await begin(host);
    const view = host.shown() as QuestionsView;
    // What a browser posts where no file was chosen.
    const part = (name: string, value: string) =>
      `--X\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const nothing =
      Object.entries(view.hiddenFields)
        .map(([name, value]) => part(name, value))
        .join('') +
      part('letter"; filename="', '') +
      '--X--\r\n';
    const type = { 'content-type': 'multipart/form-data; boundary=X' };
    expect((await visitor.post(view.action, nothing, type)).status).toBe(422);
    const refused = host.shown() as QuestionsView;
    const picture = new File(['x'], 'x.png', { type: 'image/png' });
    expect((await visitor.post(view.action, withFile(refused, picture))).status).toBe(422);
    const letter = new File(['%PDF'], 'letter.pdf', { type: 'application/pdf' });
    const taken = await visitor.post(view.action, withFile(host.shown() as QuestionsView, letter));
    expect(taken.headers.get('location')).toBe('/intake/check');
    await follow(visitor, taken);
    const { session } = host.shown() as ReviewView;
    expect(session.item('letter').getSnapshot().answers).toMatchObject([{ value: { title: 'letter.pdf', size: 4 } }]);
  });

  it('are passed over where the form posts their names alone', async () => {
    const host = testHost([{ linkId: 'letter', type: 'attachment' }], { takeFile });
    const visitor = await begin(host);
    expect((await fill(host, visitor, [['letter', 'letter.pdf']])).headers.get('location')).toBe('/intake/check');
  });

  it('are not taken where nobody asks for them', async () => {
    const host = testHost(ITEMS, { takeFile });
    const visitor = await begin(host);
    const response = await visitor.post('/intake/1', withFile(host.shown() as QuestionsView, new File(['x'], 'x')));
    expect(response.status).toBe(400);
  });
});

it('puts no answer into an address, a header or an error', async () => {
  const host = testHost(ITEMS, { submit: () => Promise.reject(new Error('The database is away.')) });
  const heads: string[] = [];
  const serve = async (request: Request) => {
    const response = await host.serve(request);
    heads.push(request.url, JSON.stringify([...response.headers]));
    return response;
  };
  const visitor = await answered({ ...host, serve });
  await fill({ ...host, serve }, visitor, []);
  await visitor.post('/intake/1', [[CANARY, CANARY]]);
  await visitor.post('/intake/1', [['name', CANARY]], { origin: 'https://evil.example' });
  expect(heads.filter((head) => head.includes(CANARY))).toEqual([]);
  expect(host.errors.filter((error) => String(error).includes(CANARY))).toEqual([]);
});

it('lets no cache keep what it answers, and has storage emptied where answers were kept on the device', async () => {
  const host = testHost(ITEMS, { clearsDevice: true });
  const visitor = await answered(host);
  const page = await visitor.get('/intake/1');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('clear-site-data')).toBeNull();
  await visitor.get('/intake/check');
  expect((await fill(host, visitor, [])).headers.get('clear-site-data')).toBe('"storage"');
});
