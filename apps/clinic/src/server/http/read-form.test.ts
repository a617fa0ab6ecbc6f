import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, readForm } from './read-form.ts';
import type { Site } from './origins-of.ts';

const site: Site = { origin: 'https://clinic.example', mode: 'production' };
const FORM = 'application/x-www-form-urlencoded';

function post(body: Exclude<RequestInit['body'], undefined>, headers: Record<string, string> = {}): Request {
  // A stream needs `duplex`, which the types of browsers do not know.
  const init = {
    method: 'POST',
    body,
    headers: { origin: site.origin, 'content-type': FORM, ...headers },
    duplex: 'half' as const,
  };
  return new Request('https://clinic.example/en/plan', init);
}

async function kindOf(request: Request, at: Site = site): Promise<string> {
  const reading = await readForm(request, at);
  return reading.kind === 'problem' ? `${reading.problem.status} ${reading.problem.reason}` : reading.kind;
}

function streamOf(chunks: number, size: number): ReadableStream<Uint8Array> {
  let left = chunks;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(97));
    },
  });
}

describe('a posted form', () => {
  it('keeps every value of every field', async () => {
    const text = '"><img src=x onerror=alert(1)> =cmd() \u202e 한국어';
    const body = new URLSearchParams([
      ['note', text],
      ['choice', 'a'],
      ['choice', 'b'],
    ]);
    const reading = await readForm(post(body.toString(), { 'content-type': `${FORM}; charset=UTF-8` }), site);
    expect(reading.kind === 'form' && [...reading.fields]).toEqual([...body]);
  });

  it('may be empty', async () => {
    expect(await kindOf(post(null))).toBe('form');
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a hidden origin', { origin: 'null' }],
    ['the same name over http', { origin: 'http://clinic.example' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['a site that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
  ])('from %s is refused', async (_, headers) => {
    expect(await kindOf(post('a=1', headers))).toBe('403 cross-site');
  });

  it('without an origin is refused', async () => {
    const request = post('a=1');
    request.headers.delete('origin');
    expect(await kindOf(request)).toBe('403 cross-site');
  });

  it('is taken in development under whatever name the machine was asked by', async () => {
    const headers = { origin: 'http://192.0.2.5:4100', host: '192.0.2.5:4100' };
    expect(await kindOf(post('a=1', headers), { ...site, mode: 'development' })).toBe('form');
    expect(await kindOf(post('a=1', headers))).toBe('403 cross-site');
  });

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', ''])(
    'of type %j is refused',
    async (type) => {
      expect(await kindOf(post('a=1', { 'content-type': type }))).toBe('415 wrong-type');
    },
  );

  it('of 64 kB is read, and of one byte more refused, whether or not it announces its size', async () => {
    const fits = 'a'.repeat(BODY_LIMIT);
    expect(await kindOf(post(fits))).toBe('form');
    expect(await kindOf(post(`${fits}a`))).toBe('413 too-large');
    expect(await kindOf(post('a', { 'content-length': String(BODY_LIMIT + 1) }))).toBe('413 too-large');
    expect(await kindOf(post(streamOf(64, 1024)))).toBe('form');
    expect(await kindOf(post(streamOf(65, 1024)))).toBe('413 too-large');
  });

  it('that never ends is given up after 64 kB', async () => {
    expect(await kindOf(post(streamOf(Number.POSITIVE_INFINITY, 1024)))).toBe('413 too-large');
  });

  it('that is no text, or breaks off, is refused', async () => {
    expect(await kindOf(post(new Uint8Array([0xff, 0xfe])))).toBe('400 unreadable');
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    expect(await kindOf(post(broken))).toBe('400 unreadable');
  });

  it('that is refused leaves no word of its body in the result', async () => {
    const reading = await readForm(post('answer=canary-4711', { origin: 'null' }), site);
    expect(JSON.stringify(reading)).not.toContain('canary-4711');
  });
});
