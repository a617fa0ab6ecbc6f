import path from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { bundleCss } from '../../build-css.ts';
import { ensureChromium } from '../../lib/chromium.ts';
import { serveFetch } from '../../lib/serve-fetch.ts';
import { ROOT, stop } from '../../lib/steps.ts';
import { notice } from './notice.ts';

/** The strictest policy under which a page can still load a script and a style of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

interface StrictPage {
  readonly title: string;
  /** What the server has rendered. */
  readonly content: string;
}

/** Pages with one script and one stylesheet. */
export interface StrictSite {
  readonly script: string;
  /** Stylesheets of the repository. */
  readonly stylesheets: readonly string[];
  /** What is added to them. */
  readonly rules: string;
  /** What the policy allows besides. */
  readonly allowed: readonly string[];
  /** Attributes of the root of every page. */
  readonly attributes?: string;
  pageAt(address: string): StrictPage;
}

/** Prepares a page before anything of it is there, such as for a look with axe. */
export type Prepare = (page: Page) => Promise<void>;

export type NewTab = (options: BrowserContextOptions, ...prepare: readonly (Prepare | undefined)[]) => Promise<Page>;

/** As many pages as two cores can draw at a time. */
export const TABS = 2;

/** Serves pages under a strict policy with Trusted Types while `visit` looks at them in Chromium. */
export async function inStrictBrowser<Result>(
  site: StrictSite,
  visit: (newTab: NewTab) => Promise<Result>,
): Promise<Result> {
  const found = await ensureChromium();
  if ('missing' in found) return stop(found.missing);
  const files: Readonly<Record<string, string>> = {
    '/script.js': site.script,
    '/styles.css': [...site.stylesheets.map((file) => bundleCss(path.join(ROOT, file))), site.rules].join('\n'),
    '/favicon.ico': '',
  };
  const headers = {
    'content-security-policy': [...POLICY, ...site.allowed].join('; '),
    'cache-control': 'max-age=600',
  };
  const server = await serveFetch(async ({ url }) => {
    const { pathname } = new URL(url);
    return new Response(files[pathname] ?? html(site, site.pageAt(pathname.slice(1))), {
      headers: { ...headers, 'content-type': `${TYPES[path.extname(pathname)] ?? 'text/html'}; charset=utf-8` },
    });
  });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    return await visit(async (options, ...prepare) => {
      const tab = await browser.newPage({ baseURL: server.url, ...options });
      await tab.addInitScript(notice);
      for (const prepared of prepare) await prepared?.(tab);
      return tab;
    });
  } finally {
    await browser.close();
    server.close();
  }
}

function html({ attributes = '' }: StrictSite, { title, content }: StrictPage): string {
  return `<!doctype html><html lang="en" dir="ltr" data-osseo-scheme="light" ${attributes}><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css">
<body><div id="content">${content}</div><script type="module" src="/script.js"></script>`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ico': 'image/x-icon',
};
