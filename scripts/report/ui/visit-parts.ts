import type { Page } from 'playwright';
import { importBundle } from '../browser/bundle.ts';
import { inStrictBrowser, TABS, type Prepare, type StrictSite } from '../browser/in-strict-browser.ts';
import type { Noticed } from '../browser/notice.ts';
import { pool } from '../../lib/pool.ts';
import { bundleForBrowser, bundleForServer, type Planted } from './bundle-stories.ts';
import type { BrowserVisit } from './in-browser.tsx';
import type { ServedStories } from './on-server.tsx';

/** What the stories of one folder came to under a strict policy, closed and with everything opened. */
export interface PartVisit extends BrowserVisit {
  /** Names of the stories. */
  readonly stories: readonly string[];
  /** Every story as the server sent it. */
  readonly html: string;
}

export interface VisitOptions {
  readonly planted?: Planted;
  readonly prepare?: Prepare;
}

type Rendered = Readonly<Record<string, ServedStories>>;

/** Renders the stories of some folders on a server and in Chromium, and opens in them what can be opened. */
export async function visitParts(
  folders: readonly string[],
  { planted = {}, prepare }: VisitOptions = {},
): Promise<Readonly<Record<string, PartVisit>>> {
  const all = [...folders, ...Object.keys(planted)];
  const [script, server] = await Promise.all([bundleForBrowser(all, planted), bundleForServer(all, planted)]);
  const { rendered } = await importBundle<{ readonly rendered: Rendered }>(server);
  return inStrictBrowser(siteOf(script, rendered), async (newTab) => {
    const waiting = [...all];
    const visits: Record<string, PartVisit> = {};
    await pool(TABS, Array.from({ length: TABS }), async () => {
      // As narrow as a phone. Nobody looks at it, and a low window is drawn sooner.
      const tab = await newTab({ viewport: { width: 360, height: 240 } }, prepare);
      for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift())
        visits[folder] = await visitFolder(tab, folder, rendered[folder]);
    });
    return visits;
  });
}

async function visitFolder(
  tab: Page,
  folder: string,
  { stories, complaints }: ServedStories = { stories: [], complaints: [] },
): Promise<PartVisit> {
  await tab.goto(`/${folder}`);
  const visit = await tab.evaluate(() => window.osseoVisit());
  return {
    ...visit,
    server: { ...visit.server, complaints: [...complaints, ...visit.server.complaints] },
    stories: stories.map(({ name }) => name),
    html: stories.map(({ html }) => html).join('\n'),
  };
}

/** Both kinds of findings as one list, with the way of rendering before each. */
export function findingsOf(visit: PartVisit | undefined): readonly string[] {
  if (!visit) return ['nobody was there'];
  const told = (way: string, { violations, complaints }: Noticed): readonly string[] =>
    [...violations.map((one) => `refused: ${one}`), ...complaints].map((one) => `${way}: ${one}`);
  return [...told('server', visit.server), ...told('client', visit.client)];
}

/** A page for each folder, with the styles of the matrix of states and the margins that a page has beside its text. */
function siteOf(script: string, rendered: Rendered): StrictSite {
  return {
    script,
    stylesheets: [
      'packages/tokens/src/tokens.css',
      'packages/ui/src/styles.css',
      'packages/ui/src/stories/states-matrix.css',
    ],
    rules: '#content { padding: 16px; }',
    allowed: ["img-src 'self'", "font-src 'self'"],
    attributes: 'data-osseo-density="compact"',
    pageAt: (folder) => ({
      title: folder,
      content: (rendered[folder]?.stories ?? [])
        .map(({ id, html }) => `<div data-story="${id}">${html}</div>`)
        .join('\n'),
    }),
  };
}
