import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { answerByHttp, fieldsToSend, revisionIn } from './http-journey.ts';
import { headingOf, httpVisitor } from './http-visitor.ts';
import { referenceOf } from './references.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The site that all journeys share. */
const visit = () => httpVisitor(inject('site').url);

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
