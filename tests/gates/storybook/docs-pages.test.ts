import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type Axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/lib/find-chromium.ts';
import { ROOT } from '../../../scripts/lib/steps.ts';

/* What no story alone can tell: whether a page that shows several of them holds together. It reads the built Storybook. */

const BUILT = path.join(ROOT, 'apps/storybook/storybook-static');
const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const pages = controlPages();

/** What was found on one page. */
interface Found {
  /** What axe finds, by rule and element. */
  readonly axe: readonly string[];
  /** Every row of a table of props that leaves the reader alone. */
  readonly props: readonly string[];
}

const found = new Map<string, Found>();
let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname);
    readFile(path.join(BUILT, name)).then(
      (body) => response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const waiting = [...pages];
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const visitAll = async (): Promise<void> => {
    const page = await context.newPage();
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) found.set(id, await visit(page, id));
  };
  await Promise.all([visitAll(), visitAll()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('has been built: `npm run build`', () => {
  expect(pages.length).toBeGreaterThan(40);
});

// From right to left inside a page that runs from left to right, which is where a page falls apart first.
it.each(pages)('%s holds together in Arabic', (id) => {
  expect(found.get(id)?.axe).toEqual([]);
});

it.each(pages)('%s says what each prop is for and takes', (id) => {
  expect(found.get(id)?.props).toEqual([]);
});

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function controlPages(): readonly string[] {
  try {
    const { entries } = JSON.parse(readFileSync(path.join(BUILT, 'index.json'), 'utf8')) as {
      readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
    };
    return Object.values(entries)
      .filter(({ id, type }) => type === 'docs' && id.startsWith('controls-'))
      .map(({ id }) => id);
  } catch {
    return [];
  }
}

async function visit(page: Page, id: string): Promise<Found> {
  await page.goto(`/iframe.html?viewMode=docs&id=${id}&globals=locale:ar`);
  // A page is there when its title and all its stories are; before, the frame holds a drawing of one.
  await page.waitForFunction(() => {
    const stories = [...document.querySelectorAll('main .docs-story')];
    return (
      document.querySelector('main h1') &&
      stories.every((story) => story.querySelector('.osseo-storybook-story, iframe'))
    );
  });
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      iframes: false,
      // Each story alone is looked at for its colours, on both papers; here they would take most of the time.
      rules: { 'color-contrast': { enabled: false } },
    });
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('main .docblock-argstable-body > tr')];
    return {
      axe: violations.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html.slice(0, 160)}`)),
      // A cell holds the sentence and, below it, the type.
      props: rows.flatMap(({ cells: [name, says] }) =>
        !says ||
        (says.childElementCount > 1 && !/\b(?:unknown|any|union)\b/u.test(says.lastElementChild?.textContent ?? ''))
          ? []
          : [`${name?.textContent}: ${says.textContent}`],
      ),
    };
  });
}
