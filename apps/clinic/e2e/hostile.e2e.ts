import type { Bundle } from 'fhir/r4.js';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { answerByHttp, revisionIn, sendByHttp } from './http-journey.ts';
import { httpVisitor, type HttpVisitor } from './http-visitor.ts';
import { linkOf, referenceOf } from './references.ts';

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
