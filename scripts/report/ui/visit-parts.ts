import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { bundleCss } from '../../build-css.ts';
import { ensureChromium } from '../../lib/chromium.ts';
import { ROOT, stop } from '../../lib/steps.ts';
import { bundleForBrowser, bundleForServer, type Planted } from './bundle-stories.ts';
import type { BrowserVisit, Noticed } from './in-browser.tsx';
import type { ServedStories } from './on-server.tsx';

/** The strictest policy under which a page can still load a script, a style and a font of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What the stories of one folder came to under that policy, closed and with everything opened. */
export interface PartVisit extends BrowserVisit {
  /** Names of the stories. */
  readonly stories: readonly string[];
  /** Every story as the server sent it. */
  readonly html: string;
}

export interface VisitOptions {
  readonly planted?: Planted;
  /** Prepares every page before anything of it is there, such as for a look with axe. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Renders the stories of some folders on a server and in Chromium, and opens in them what can be opened. */
export async function visitParts(
  folders: readonly string[],
  { planted = {}, prepare }: VisitOptions = {},
): Promise<Readonly<Record<string, PartVisit>>> {
  const all = [...folders, ...Object.keys(planted)];
  const [script, rendered] = await Promise.all([bundleForBrowser(all, planted), renderOnServer(all, planted)]);
  const files = { '/stories.js': script, '/styles.css': styles(), '/favicon.ico': '' };
  const server = await serve((address) => files[address as keyof typeof files] ?? pageOf(address.slice(1), rendered));
  const browser = await launch();
  try {
    const page = await browser.newPage({
      baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      // As narrow as a phone. Nobody looks at it, and a low window is drawn sooner.
      viewport: { width: 360, height: 240 },
    });
    await page.addInitScript(listen);
    await prepare?.(page);

    const visits: Record<string, PartVisit> = {};
    for (const folder of all) {
      await page.goto(`/${folder}`);
      const visit = await page.evaluate(() => window.osseoVisit());
      const { stories, complaints } = rendered[folder] ?? { stories: [], complaints: [] };
      visits[folder] = {
        ...visit,
        server: { ...visit.server, complaints: [...complaints, ...visit.server.complaints] },
        stories: stories.map(({ name }) => name),
        html: stories.map(({ html }) => html).join('\n'),
      };
    }
    return visits;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Both kinds of findings as one list, with the way of rendering before each. */
export function findingsOf(visit: PartVisit | undefined): readonly string[] {
  if (!visit) return ['nobody was there'];
  const told = (way: string, { violations, complaints }: Noticed): readonly string[] =>
    [...violations.map((one) => `refused: ${one}`), ...complaints].map((one) => `${way}: ${one}`);
  return [...told('server', visit.server), ...told('client', visit.client)];
}

async function renderOnServer(
  folders: readonly string[],
  planted: Planted,
): Promise<Readonly<Record<string, ServedStories>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-stories-'));
  try {
    const file = path.join(folder, 'stories.mjs');
    writeFileSync(file, await bundleForServer(folders, planted));
    const { rendered } = (await import(file)) as { readonly rendered: Readonly<Record<string, ServedStories>> };
    return rendered;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Those of every page, of the matrix of states, and the margins that a page has beside its text. */
function styles(): string {
  const files = [
    'packages/tokens/src/tokens.css',
    'packages/ui/src/styles.css',
    'packages/ui/src/stories/states-matrix.css',
  ].map((file) => bundleCss(path.join(ROOT, file)));
  return [...files, '#stories { padding: 16px; }'].join('\n');
}

function pageOf(folder: string, rendered: Readonly<Record<string, ServedStories>>): string {
  const roots = rendered[folder]?.stories.map(({ id, html }) => `<div data-story="${id}">${html}</div>`) ?? [];
  return `<!doctype html><html lang="en" dir="ltr" data-osseo-scheme="light" data-osseo-density="compact"><meta charset="utf-8"><title>${folder}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css">
<body data-folder="${folder}"><div id="stories">${roots.join('\n')}</div><script type="module" src="/stories.js"></script>`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ico': 'image/x-icon',
};

async function serve(read: (address: string) => string): Promise<Server> {
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    response.writeHead(200, {
      'content-type': `${TYPES[path.extname(address)] ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': POLICY,
      'cache-control': 'max-age=600',
    });
    response.end(read(address));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function launch(): Promise<Browser> {
  const found = await ensureChromium();
  if ('missing' in found) return stop(found.missing);
  return chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/** Runs in the page before anything of it is read. */
function listen(): void {
  window.osseoNoticed = { violations: [], complaints: [] };
  const complain = (...words: readonly unknown[]): void =>
    void window.osseoNoticed.complaints.push(words.map(String).join(' '));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, target }) => {
    const where = target instanceof Element ? target.outerHTML.slice(0, 120) : '';
    window.osseoNoticed.violations.push(`${effectiveDirective} ${blockedURI} ${sample} ${where}`);
  });
  window.addEventListener('error', ({ message }) => complain('uncaught', message));
  window.addEventListener('unhandledrejection', ({ reason }) => complain('unhandled', reason));
  Object.assign(console, { error: complain, warn: complain });
}
