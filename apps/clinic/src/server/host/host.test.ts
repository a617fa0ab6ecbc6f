import http from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost } from './create-host.ts';
import { listen } from './listen.ts';
import { shutDown } from './shut-down.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

async function start(
  handler: RequestListener,
  origin = 'https://clinic.example',
): Promise<{ readonly url: string; readonly server: Server; readonly lines: string[] }> {
  const lines: string[] = [];
  const server = createHost({ handler, site: { origin, proxies: 1 }, log: (line) => lines.push(line) });
  open.push(server);
  return { url: `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`, server, lines };
}

/** Waits until the server has written its line, which it does after the client has its answer. */
async function lineOf(lines: readonly string[]): Promise<string> {
  while (lines.length === 0) await new Promise((resolve) => setImmediate(resolve));
  return lines[0] ?? '';
}

const answer =
  (status: number): RequestListener =>
  (_, response) => {
    response.statusCode = status;
    response.end('body');
  };

describe('the host', () => {
  it.each([200, 404, 500])('puts the security headers on a response of status %d', async (status) => {
    const { url } = await start(answer(status));
    const { headers } = await fetch(`${url}/en`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });

  it('does not promise https where there is none', async () => {
    const { url } = await start(answer(200), 'http://localhost:4100');
    expect((await fetch(url)).headers.get('strict-transport-security')).toBeNull();
  });

  it('hands on no address of a client that the client can write', async () => {
    const { url } = await start((request, response) => response.end(request.headers['x-forwarded-for']));
    const asked = await fetch(url, { headers: { 'x-forwarded-for': 'invented, 198.51.100.9' } });
    expect(await asked.text()).toBe('198.51.100.9');
    expect(await (await fetch(url)).text()).toBe('127.0.0.1');
  });

  it('lets a page replace the policy by its own', async () => {
    const { url } = await start((_, response) => {
      response.writeHead(200, { 'content-security-policy': "script-src 'sha256-x'" }).end();
    });
    expect((await fetch(url)).headers.get('content-security-policy')).toBe("script-src 'sha256-x'");
  });

  it.each([
    ['/en/plan?note=canary-4711', 200, 'POST /en/plan 200'],
    ['/staff/0d2f6c0a-93c7-4e0e-8f0a-0c8a3a6b7c11', 200, 'POST /staff/:id 200'],
    ['/en/plan/recovery.ics', 200, 'POST /en/plan/recovery.ics 200'],
    ['/en/plan/3', 303, 'POST /en/plan/:id 303'],
    ['/en/Canary4711', 200, 'POST /en/:id 200'],
    ['/canary-typed-by-mistake', 404, 'POST (not a page) 404'],
    ['/canary-typed-by-mistake/', 301, 'POST (not a page) 301'],
    ['/canary-from-elsewhere', 403, 'POST (not a page) 403'],
    ['/_astro/page.B7x.css', 200, 'POST /_astro/:file 200'],
    ['/', 200, 'POST / 200'],
  ])('logs %s as a pattern', async (target, status, expected) => {
    const { url, lines } = await start(answer(status));
    const headers = { cookie: 'osseo-draft=canary-4711', 'user-agent': 'canary-4711', referer: 'https://canary-4711' };
    await fetch(url + target, { method: 'POST', body: 'canary-4711', headers, redirect: 'manual' });
    const line = await lineOf(lines);
    expect(line).toMatch(/ \d+ ms$/);
    expect(line.replace(/ \d+ ms$/, '')).toBe(expected);
    expect(line.toLowerCase()).not.toContain('canary');
  });

  it.each([
    ['PUT', '/en/plan', 405],
    ['TRACE', '/en/plan', 405],
    ['GET', 'http://canary.example/en', 400],
  ])(
    'refuses %s %s in a sentence, with the headers of every response, and does not ask the site',
    async (method, path, status) => {
      let asked = false;
      const { url, lines } = await start(() => (asked = true));
      const [code, headers, body] = await new Promise<readonly [number | undefined, http.IncomingHttpHeaders, string]>(
        (resolve, reject) => {
          const request = http.request(url, { method, path }, (response) => {
            let text = '';
            response.on('data', (chunk: Buffer) => (text += chunk.toString()));
            response.on('end', () => resolve([response.statusCode, response.headers, text]));
          });
          request.on('error', reject).end();
        },
      );
      expect([code, asked]).toEqual([status, false]);
      expect(headers.allow).toBe(status === 405 ? 'GET, HEAD, POST' : undefined);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body).toMatch(/\.\n$/);
      expect(await lineOf(lines)).toMatch(new RegExp(`^${method} \\(not a page\\) ${status} `));
    },
  );

  it('answers 500 without a word when the site throws', async () => {
    const { url, lines } = await start(() => {
      throw new Error('canary-4711');
    });
    const response = await fetch(`${url}/en`);
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(await lineOf(lines)).not.toContain('canary');
  });

  it('says in one sentence what to do when the port is in use', async () => {
    const { url } = await start(answer(200));
    const port = Number(new URL(url).port);
    await expect(listen(http.createServer(), port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is in use: stop the other program, or choose another, e.g. \`PORT=${port + 1} npm start\`.`,
    );
  });

  it('says in one sentence what to do when the address is not of this machine', async () => {
    await expect(listen(http.createServer(), 0, '192.0.2.1')).rejects.toThrow(
      'OSSEO_HOST=192.0.2.1 is no address of this machine: correct it, or unset it.',
    );
  });

  it('finishes what is under way before it closes the data', async () => {
    const events: string[] = [];
    let finish = (): void => {};
    const { url, server } = await start((_, response) => {
      finish = () => response.end('done');
      events.push('asked');
    });
    const response = fetch(url);
    while (events.length === 0) await new Promise((resolve) => setImmediate(resolve));

    const closing = shutDown(server, async () => {
      events.push('closed');
    });
    await expect(fetch(url)).rejects.toThrow();
    expect(events).toEqual(['asked']);
    finish();
    expect(await (await response).text()).toBe('done');
    await closing;
    expect(events).toEqual(['asked', 'closed']);
  });
});
