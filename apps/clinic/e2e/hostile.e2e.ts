import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import type { Bundle } from 'fhir/r4.js';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { answerByHttp, fieldsToSend, revisionIn, sendByHttp } from './http-journey.ts';
import { headingOf, httpVisitor, type HttpVisitor } from './http-visitor.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The site that all journeys share. */
const visit = () => httpVisitor(inject('site').url);

async function signedIn(): Promise<HttpVisitor> {
  const staff = visit();
  const { email, password } = inject('site').staff;
  const answer = await staff.post('/en/staff/sign-in', [
    ['email', email],
    ['password', password],
  ]);
  expect(answer.status).toBe(303);
  return staff;
}

let staffSession: Promise<HttpVisitor> | undefined;

/** One session for many tests, since sign-ins are limited. */
function staffOnce(): Promise<HttpVisitor> {
  staffSession ??= signedIn();
  return staffSession;
}

/** The address of a submission as the inbox links it. */
async function linkOf(staff: HttpVisitor, reference: string): Promise<string> {
  const inbox = await (await staff.ask('/en/staff')).text();
  const links = [...inbox.matchAll(/\/en\/staff\/submissions\/[\da-f-]{36}/g)].map(([link]) => link);
  const link = links.find((candidate) => candidate.replaceAll('-', '').toUpperCase().endsWith(reference));
  return link ?? '';
}

async function referenceOf(patient: HttpVisitor): Promise<string> {
  const html = await (await patient.ask('/en/plan/sent')).text();
  return /clinic-reference[^>]*>([\dA-F]{8})</.exec(html)?.[1] ?? '';
}

describe('every address', () => {
  const visitors: Record<string, HttpVisitor> = {};
  let submission = '';
  beforeAll(async () => {
    const sent = visit();
    await answerByHttp(sent);
    await sendByHttp(sent);
    visitors['someone new'] = visit();
    const guess = 'A'.repeat(43);
    visitors['someone who guesses'] = httpVisitor(inject('site').url, [
      ['osseo-draft', guess],
      ['osseo-receipt', guess],
      ['osseo-staff', `${guess}.${guess}`],
    ]);
    visitors['a patient who has sent'] = sent;
    visitors['staff'] = await staffOnce();
    submission = await linkOf(visitors['staff'], await referenceOf(sent));
  });

  /** Who gets which status, in the order of the visitors above. */
  const table: readonly (readonly [string, readonly [number, number, number, number]])[] = [
    ['/', [302, 302, 302, 302]],
    ['/en', [200, 200, 200, 200]],
    ['/en/about', [200, 200, 200, 200]],
    ['/en/privacy', [200, 200, 200, 200]],
    ['/en/procedures/chin-implant', [200, 200, 200, 200]],
    ['/en/plan', [200, 200, 200, 200]],
    ['/en/plan/questions/1', [410, 410, 409, 410]],
    ['/en/plan/check', [410, 410, 409, 410]],
    ['/en/plan/sent', [410, 410, 200, 410]],
    ['/en/plan/recovery', [410, 410, 303, 410]],
    ['/en/plan/recovery/sheet', [410, 410, 303, 410]],
    ['/en/plan/recovery.ics', [303, 303, 303, 303]],
    ['/staff', [302, 302, 302, 302]],
    ['/en/staff', [303, 303, 303, 200]],
    ['/en/staff/sign-in', [200, 200, 200, 200]],
    ['/en/staff/sign-out', [404, 404, 404, 404]],
    [`/en/staff/submissions/${NOBODY}`, [303, 303, 303, 404]],
    [`/en/staff/submissions/${NOBODY}/bundle.json`, [303, 303, 303, 303]],
    ['(a submission)', [303, 303, 303, 200]],
    ['(a submission)/bundle.json', [303, 303, 303, 200]],
    ['/nowhere', [404, 404, 404, 404]],
    ['/fr/plan', [404, 404, 404, 404]],
    ['/%', [404, 404, 404, 404]],
    ['/_image', [404, 404, 404, 404]],
  ];

  it.each(table)('%s answers as it should, under headers that let nothing else in', async (pattern, expected) => {
    const path = pattern.replace('(a submission)', submission);
    const found: number[] = [];
    for (const visitor of Object.values(visitors)) {
      const { status, headers } = await visitor.twin().ask(path);
      found.push(status);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toContain('unsafe-');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      if (/^\/en\/(plan|staff)|nowhere/.test(path)) expect(headers.get('cache-control')).toBe('no-store');
    }
    expect(found).toEqual(expected);
  });

  it.each([
    '/en/plan',
    '/en/plan/questions/1',
    '/en/plan/check',
    '/en/plan/sent',
    '/en/staff',
    '/en/staff/sign-in',
    '/en/staff/sign-out',
    '(a submission)',
  ])('%s takes no post from elsewhere, whoever is signed in', async (pattern) => {
    const path = pattern.replace('(a submission)', submission);
    for (const visitor of Object.values(visitors)) {
      for (const origin of ['https://elsewhere.example', 'null']) {
        expect((await visitor.twin().post(path, [['x', '1']], { origin })).status).toBe(403);
      }
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is not asked by %s', async (method) => {
    for (const path of ['/en', '/en/plan', submission]) {
      expect((await (visitors['staff'] ?? visit()).twin().ask(path, { method })).status).toBe(405);
    }
  });
});

describe('text that somebody typed', () => {
  it.each([
    ['markup', '"><img src=x onerror=alert(1)>'],
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['a formula', '=cmd()'],
    ['marks that turn the writing round', 'a\u202Etxet\u202C \u2066b\u2069'],
    ['holes of a message', '{clinic} {{7*7}} %s %00 100%'],
    ['separators of lines', 'a\u2028b\u2029c'],
    ['Korean and a family', '한국어 👨‍👩‍👧'],
  ])('is shown and exported as it is: %s', async (_, text) => {
    const patient = visit();
    await answerByHttp(patient, { medicines: text });
    expect(textOf(await (await patient.ask('/en/plan/check')).text())).toContain(text);
    expect((await sendByHttp(patient)).status).toBe(303);

    const staff = await staffOnce();
    const link = await linkOf(staff, await referenceOf(patient));
    const page = await (await staff.ask(link)).text();
    expect(textOf(page)).toContain(text);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script>alert');

    const bundle = (await (await staff.ask(`${link}/bundle.json`)).json()) as Bundle;
    expect(stringsIn(bundle)).toContain(text);
  });

  it('is asked for again in other words where a record system could not read it', async () => {
    const patient = visit();
    await answerByHttp(patient, { medicines: 'ibuprofen' });
    const [path, html] = await pageWith(patient, 'medicines-names');
    const revision = revisionIn(html);
    for (const text of ['a\0b', 'a\u0001b', 'L'.repeat(30_000)]) {
      const current = revisionIn(await (await patient.ask(path)).text()) || revision;
      const answer = await patient.post(path, [
        ['osseo.revision', current],
        ['medicines', 'other'],
        ['medicines-names', text],
      ]);
      expect(answer.status).toBe(422);
    }
  });
});

describe('a body that no form of this site sends', () => {
  it.each([
    ['json', { 'content-type': 'application/json' }, '{"a":1}', 415],
    ['a file', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\n\r\ncanary\r\n--x--', 415],
    ['65 kB', {}, `procedure=${'x'.repeat(66_000)}`, 413],
    ['1 MB', {}, `procedure=${'x'.repeat(1_000_000)}`, 413],
    ['bytes that are no text', {}, 'procedure=%FF', 422],
    ['broken escapes', {}, 'procedure=%zz%', 422],
    ['20,000 fields', {}, Array.from({ length: 20_000 }, () => 'a=').join('&'), 413],
    ['names of the language', {}, '__proto__=1&constructor=1&procedure=__proto__&procedure=toString', 422],
  ])('is answered by a page: %s', async (_, headers, body, status) => {
    const answer = await visit().post('/en/plan', body, headers);
    expect(answer.status).toBe(status);
    expect(await headingOf(answer)).not.toBe('');
  });

  it('names no question: the answers stay as they are', async () => {
    const patient = visit();
    await patient.post('/en/plan', [['procedure', 'chin-implant']]);
    for (const name of ['__proto__', 'constructor', 'smoking.__proto__', 'smoking[]', '']) {
      const revision = revisionIn(await (await patient.ask('/en/plan/questions/1')).text());
      const answer = await patient.post('/en/plan/questions/1', [
        ['osseo.revision', revision],
        [name, 'canary'],
      ]);
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain('canary');
    }
  });
});

it('stores a plan once that is sent twenty times at once, and shows it to each of them', async () => {
  const patient = visit();
  await answerByHttp(patient);
  const fields = await fieldsToSend(patient);
  const twins = Array.from({ length: 20 }, () => patient.twin());
  const answers = await Promise.all(twins.map((twin) => twin.post('/en/plan/check', fields)));
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))).toEqual(
    new Set(['303 /en/plan/sent']),
  );
  expect(new Set(await Promise.all(twins.map(referenceOf))).size).toBe(1);
});

it('writes nothing into its log that came with a request', async () => {
  const { url, log } = inject('site');
  const canary = 'canary-in-an-address';
  const cookie = `osseo-draft=${canary}`;
  const targets = [
    `/en/plan?x=${canary}`,
    `/${canary}`,
    `/${canary}/`,
    `/en/staff/${canary}?%`,
    `http://${canary}.example/en`,
    `/%/${canary}`,
    `/_image?href=/${canary}`,
  ];
  for (const path of targets) {
    for (const method of ['GET', 'POST', 'TRACE'])
      await send(url, { method, path, headers: { cookie, referer: canary } });
  }
  await send(url, { path: `/en/${canary}`, headers: { host: `<${canary}>` } });
  await visit().post(`/en/staff/submissions/${NOBODY}/bundle.json`, [['note', canary]]);
  const said = readFileSync(log, 'utf8');
  expect(said).not.toContain(canary);
  expect(said).not.toContain(NOBODY);
  expect(said).not.toContain('osseo-draft');
});

/** Sends what `fetch` would not, and waits for the end of the answer. */
function send(url: string, options: { method?: string; path: string; headers: Record<string, string> }): Promise<void> {
  return new Promise((resolve) => {
    const asked = request(url, options, (response) => response.resume().once('close', () => resolve()));
    asked.once('error', () => resolve());
    asked.end();
  });
}

/** The page of the questions that has a field. */
async function pageWith(patient: HttpVisitor, name: string): Promise<readonly [string, string]> {
  for (let step = 1; step < 20; step += 1) {
    const path = `/en/plan/questions/${step}`;
    const html = await (await patient.ask(path)).text();
    if (html.includes(`name="${name}"`)) return [path, html];
  }
  throw new Error(`No page asks for ${name}.`);
}

/** A page as a reader sees it: without tags, its references resolved. */
function textOf(html: string): string {
  const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return references[name ?? ''] ?? whole;
    });
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
