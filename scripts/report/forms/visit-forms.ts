import type { Page } from 'playwright';
import { importBundle } from '../browser/bundle.ts';
import { inStrictBrowser, TABS, type NewTab, type Prepare } from '../browser/in-strict-browser.ts';
import { pool } from '../../lib/pool.ts';
import { bundleForBrowser, bundleForServer, type Planted } from './bundle-forms.ts';
import type { FormCase } from './form-case.ts';
import type { FormVisit } from './in-browser.tsx';
import type { ServedForm } from './on-server.tsx';

/** Forms of one page each. Of hostile ones the first of a page has harmless text and the same shape. */
type FormPages = readonly (readonly FormCase[])[];

export interface VisitOptions {
  readonly planted?: Planted;
  readonly prepare?: Prepare;
}

/** What one form came to, on the server and in the browser. */
export interface NamedVisit extends FormVisit {
  readonly name: string;
}

/** Renders forms on a server and takes them over in Chromium, and renders them anew there, under a strict policy. */
export async function visitForms(
  pages: FormPages,
  { planted = {}, prepare }: VisitOptions = {},
): Promise<readonly NamedVisit[]> {
  const [script, { renderForms }] = await Promise.all([bundleForBrowser(planted), serverOf(planted)]);
  // One after the other: each page listens to what the console says meanwhile.
  const served: (readonly ServedForm[])[] = [];
  for (const cases of pages) served.push(await renderForms(cases));

  const site = {
    script,
    stylesheets: [
      'packages/tokens/src/tokens.css',
      'packages/ui/src/styles.css',
      'packages/questionnaire/src/styles.css',
    ],
    // What waits to be drawn far from the window would change its colours while axe measures them.
    rules: '.osseo-form-group { content-visibility: visible; }',
    // Pictures, sounds and films of a form.
    allowed: ['img-src https: data:', 'media-src https: data:'],
    pageAt: (address: string) => ({
      title: 'Forms',
      content: (served[Number(address)] ?? []).map(({ html }) => `<div data-form>${html}</div>`).join('\n'),
    }),
  };
  return inStrictBrowser(site, async (newTab) => {
    const visits = await pool(TABS, [...served.entries()], async ([index, forms]) => {
      const cases = pages[index] ?? [];
      const seen = await visitPage(newTab, `/${index}`, cases, prepare);
      return seen.map((visit, at) => ({
        ...visit,
        name: cases[at]?.name ?? '',
        complaints: [...(forms[at]?.complaints ?? []), ...visit.complaints],
      }));
    });
    return visits.flat();
  });
}

async function visitPage(
  newTab: NewTab,
  address: string,
  cases: readonly FormCase[],
  prepare: Prepare | undefined,
): Promise<readonly FormVisit[]> {
  // A tab of its own, which gives back its memory.
  const tab = await newTab({ viewport: { width: 1280, height: 800 } }, noticeMore, prepare);
  // A form may name pictures anywhere. Nobody is asked for them.
  await tab.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await tab.goto(address);
  // The cases come by the protocol of the browser's tools: the page itself loads nothing but its script.
  const seen = await tab.evaluate((all) => window.osseoForms(all), cases);
  await tab.close();
  return seen;
}

async function serverOf(planted: Planted) {
  const script = await bundleForServer(planted);
  return importBundle<{ readonly renderForms: (cases: readonly FormCase[]) => Promise<readonly ServedForm[]> }>(script);
}

/** A form that says something is as wrong as one that complains, and one that a text has made act is worse. */
async function noticeMore(tab: Page): Promise<void> {
  await tab.addInitScript(() => {
    window.osseoExecuted = [];
    const complain = (...words: readonly unknown[]): void => {
      const said = words.map(String).join(' ');
      // React in development greets whoever opens the console, on any page.
      if (!said.includes('React DevTools')) window.osseoNoticed.complaints.push(said);
    };
    Object.assign(console, { info: complain, log: complain });
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
      Object.assign(window, { [name]: () => void window.osseoExecuted.push(name) });
    }
  });
}
