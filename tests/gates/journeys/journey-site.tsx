import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { readQuestionnaire } from '../../../packages/questionnaire/src/engine/index.ts';
import type { FormView } from '../../../packages/questionnaire/src/server/index.ts';
import { testHost, type TestHost } from '../../../packages/questionnaire/src/server/testing/test-host.ts';
import { bundleCss } from '../../../scripts/build-css.ts';
import { ROOT } from '../../../scripts/lib/steps.ts';
import { serveFetch, type FetchServer } from '../../../scripts/lib/serve-fetch.ts';
import { oneScript } from '../one-script.ts';
import { journeyForm, wholeForm, type JourneyForm } from './forms.ts';
import { CheckPage, JourneyPage, type JourneyPageProps } from './journey-page.tsx';
import { LOCALES, WORDS, type Locale } from './languages.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A clinic's site with a form in four languages, at `/en/visit`, and all questions at `/en/all`. */
export interface JourneySite extends FetchServer {
  hostOf(locale: Locale): TestHost;
  /** Whether the database of the clinic is away: the server answers, and cannot keep anything. */
  isAway: boolean;
}

export async function journeySite(): Promise<JourneySite> {
  const files: Readonly<Record<string, readonly [type: string, body: Uint8Array<ArrayBuffer>]>> = {
    '/script.js': [
      'text/javascript',
      gzipSync(await oneScript(import.meta.resolve('./in-browser.tsx'), { minify: true })),
    ],
    '/styles.css': ['text/css', gzipSync(styles())],
    '/favicon.ico': ['image/x-icon', gzipSync('')],
  };
  const hosts = new Map<string, TestHost>();
  const site: JourneySite = {
    ...(await serveFetch(serve)),
    hostOf: (locale) => hostAt(`/${locale}/visit`),
    isAway: false,
  };

  for (const locale of LOCALES) {
    hosts.set(`/${locale}/visit`, host(`/${locale}/visit`, locale, journeyForm(locale)));
    hosts.set(`/${locale}/all`, host(`/${locale}/all`, locale, wholeForm(locale)));
  }

  function hostAt(base: string): TestHost {
    const found = hosts.get(base);
    if (!found) throw new Error('There is no form at this address.');
    return found;
  }

  async function serve(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const [type, body] = files[pathname] ?? [];
    if (type && body) return new Response(body, { headers: { 'content-type': type, 'content-encoding': 'gzip' } });
    const at = hostAt(pathname.split('/').slice(0, 3).join('/'));
    if (!site.isAway) return at.serve(request);
    at.rows.set = () => {
      throw new Error('Away.');
    };
    try {
      return await at.serve(request);
    } finally {
      Reflect.deleteProperty(at.rows, 'set');
    }
  }
  return site;
}

function host(base: string, locale: Locale, journey: JourneyForm): TestHost {
  const { form } = readQuestionnaire({ resourceType: 'Questionnaire', url: 'urn:form', item: journey.items });
  return testHost(journey.items, {
    addresses: base,
    session: { locale },
    render: (view) =>
      new Response(html(view), {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      }),
  });

  function html(view: FormView): string {
    const words = WORDS[locale];
    if (view.kind === 'message')
      return page(locale, <h1>{view.message === 'sent' ? words.sent : (words.draft.over as string)}</h1>);
    if (view.kind === 'review') return page(locale, <CheckPage view={view} words={words} />);
    const { kind: _kind, session, returns: _returns, ...shown } = view;
    const properties: JourneyPageProps = {
      ...shown,
      form,
      words,
      sections: journey.sections,
      snapshot: session.toSnapshot(),
    };
    return page(locale, <JourneyPage {...properties} />, properties);
  }
}

function page(locale: Locale, content: ReactElement, properties?: JourneyPageProps): string {
  const data = properties && JSON.stringify(properties).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${WORDS[locale].title}</title>
<link rel="stylesheet" href="/styles.css"></head><body><main id="page">${renderToString(content)}</main>
${data ? `<script type="application/json" id="data">${data}</script><script type="module" src="/script.js"></script>` : ''}</body></html>`;
}

/** As a site would have them, and the margins of a page. */
function styles(): string {
  const files = [
    'tokens/src/tokens.css',
    'ui/src/styles.css',
    'questionnaire/src/styles.css',
    'risk-forms/src/styles.css',
  ];
  const margins =
    'main { display: grid; gap: var(--osseo-space-6); grid-template-columns: minmax(0, 44rem); padding: var(--osseo-space-4); }';
  return [...files.map((file) => bundleCss(path.join(ROOT, 'packages', file))), margins].join('\n');
}
