import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { bundleCss } from '../../build-css.ts';
import { ensureChromium } from '../../lib/chromium.ts';
import { ROOT, stop } from '../../lib/steps.ts';
import { bundleForBrowser, bundleForServer, type Planted } from './bundle-forms.ts';
import type { FormCase } from './form-case.ts';
import type { FormVisit } from './in-browser.tsx';
import type { ServedForm } from './on-server.tsx';

/** The strictest policy under which a form can still show the pictures that it names. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src https: data:',
  // Sounds and films of a form, from where its pictures may come.
  'media-src https: data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface VisitOptions {
  readonly planted?: Planted;
  /** Prepares the page before anything of it is there, such as for a look with axe. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** What one form came to, on the server and in the browser. */
export interface NamedVisit extends FormVisit {
  readonly name: string;
}

/**
 * Renders forms on a server and takes them over in Chromium, and renders them anew there, under a strict policy.
 * @param chunks The forms of one page each. Of hostile ones the first of a page has harmless text and the same shape.
 */
export async function visitForms(
  chunks: readonly (readonly FormCase[])[],
  { planted = {}, prepare }: VisitOptions = {},
): Promise<readonly NamedVisit[]> {
  const found = await ensureChromium();
  if ('missing' in found) return stop(found.missing);
  const [script, renderForms] = await Promise.all([bundleForBrowser(planted), serverOf(planted)]);

  let page = '';
  const files: Readonly<Record<string, string>> = { '/forms.js': script, '/styles.css': styles(), '/favicon.ico': '' };
  const server = await serve((address) => files[address] ?? page);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const visits: NamedVisit[] = [];
    for (const cases of chunks) {
      const served = await renderForms(cases);
      page = pageOf(served);
      // A page of its own, which gives back its memory.
      const tab = await browser.newPage({ baseURL: origin, viewport: { width: 1280, height: 800 } });
      // A form may name pictures anywhere. Nobody is asked for them.
      await tab.route(
        (url) => url.origin !== origin,
        (route) => route.abort(),
      );
      await tab.addInitScript(listen);
      await prepare?.(tab);
      await tab.goto('/');
      // The cases come by the protocol of the browser's tools: the page itself loads nothing but its script.
      const seen = await tab.evaluate((all) => window.osseoForms(all), cases);
      await tab.close();
      visits.push(
        ...seen.map((visit, index) => ({
          ...visit,
          name: cases[index]?.name ?? '',
          complaints: [...(served[index]?.complaints ?? []), ...visit.complaints],
        })),
      );
    }
    return visits;
  } finally {
    await browser.close();
    server.close();
  }
}

type RenderForms = (cases: readonly FormCase[]) => Promise<readonly ServedForm[]>;

async function serverOf(planted: Planted): Promise<RenderForms> {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-forms-'));
  try {
    const file = path.join(folder, 'forms.mjs');
    writeFileSync(file, await bundleForServer(planted));
    const module = (await import(file)) as { readonly renderForms: RenderForms };
    return module.renderForms;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What waits to be drawn far from the window would change its colours while axe measures them. */
const DRAWN = '.osseo-form-group { content-visibility: visible; }';

function styles(): string {
  const files = [
    'packages/tokens/src/tokens.css',
    'packages/ui/src/styles.css',
    'packages/questionnaire/src/styles.css',
  ];
  return [...files.map((file) => bundleCss(path.join(ROOT, file))), DRAWN].join('\n');
}

function pageOf(served: readonly ServedForm[]): string {
  const forms = served.map(({ html }) => `<div data-form>${html}</div>`);
  return `<!doctype html><html lang="en" dir="ltr" data-osseo-scheme="light"><meta charset="utf-8"><title>Forms</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css">
<body><div id="forms">${forms.join('\n')}</div><script type="module" src="/forms.js"></script>`;
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
    });
    response.end(read(address));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Runs in the page before anything of it is read. */
function listen(): void {
  window.osseoNoticed = { violations: [], complaints: [] };
  window.osseoExecuted = [];
  const complain = (...words: readonly unknown[]): void => {
    const said = words.map(String).join(' ');
    // React in development greets whoever opens the console, on any page.
    if (!said.includes('React DevTools')) window.osseoNoticed.complaints.push(said);
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    window.osseoNoticed.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
  window.addEventListener('error', ({ message }) => complain('uncaught', message));
  window.addEventListener('unhandledrejection', ({ reason }) => complain('unhandled', reason));
  Object.assign(console, { error: complain, warn: complain, info: complain, log: complain });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    Object.assign(window, { [name]: () => void window.osseoExecuted.push(name) });
  }
}
