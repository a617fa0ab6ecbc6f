import { chromium, type Page, type Request } from 'playwright';
import { answerTheRest, choose, nextYear, send, setDate } from '../../apps/clinic/e2e/journey.ts';
import { setup, teardown, type RunningSite } from '../../apps/clinic/e2e/serve.ts';
import { ensureChromium } from '../lib/chromium.ts';
import { gzipBytes } from '../lib/gzip-bytes.ts';
import { stop } from '../lib/steps.ts';

export interface PageFigures {
  /** Gzip bytes of every script that the page loads. */
  readonly script: number;
  /** Gzip bytes of every stylesheet that the page loads, fonts left out. */
  readonly css: number;
}

const LOCALE = 'en';
const PUBLIC = ['', '/procedures/dental-implant', '/procedures/chin-implant', '/about', '/privacy', '/plan'];

/**
 * What each page of the built site loads, seen by a browser with an empty cache
 * that walks the whole journey in English.
 */
export async function reportPages(): Promise<Readonly<Record<string, PageFigures>>> {
  const found = await ensureChromium();
  if ('missing' in found) return stop(found.missing);

  let site: RunningSite | undefined;
  await setup({ provide: (_key, value) => void (site = value) });
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ baseURL: site?.url ?? '' });
    return await walk(page);
  } finally {
    await browser.close();
    await teardown();
  }
}

async function walk(page: Page): Promise<Record<string, PageFigures>> {
  const figures: Record<string, PageFigures> = {};
  const measure = async (arrive: () => Promise<unknown>): Promise<void> => {
    const loaded = await assetsOf(page, arrive);
    figures[new URL(page.url()).pathname] = loaded;
  };

  for (const path of PUBLIC) await measure(() => page.goto(`/${LOCALE}${path}`));
  await choose(page, LOCALE);
  await measure(() => page.reload());
  await answerTheRest(page, LOCALE);
  await measure(() => page.reload());
  await send(page, LOCALE);
  await measure(() => page.reload());
  await setDate(page, LOCALE, { day: '1', month: '3', year: nextYear() });
  await measure(() => page.reload());
  await measure(() => page.goto(`/${LOCALE}/plan/recovery/sheet`));
  await measure(() => page.goto(`/${LOCALE}/staff/sign-in`));
  return figures;
}

/** Adds up what one load of a page asks for, the cache left out. The files are public, so they are fetched once more to be weighed. */
async function assetsOf(page: Page, arrive: () => Promise<unknown>): Promise<PageFigures> {
  const asked = new Map<string, string>();
  const note = (request: Request): void => void asked.set(request.url(), request.resourceType());
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  page.on('request', note);
  await arrive();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  await session.detach();

  const sizeOf = async (type: string): Promise<number> => {
    const sizes = [...asked].filter(([, kind]) => kind === type).map(([url]) => gzipSizeOf(url));
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
  return { script: await sizeOf('script'), css: await sizeOf('stylesheet') };
}

async function gzipSizeOf(url: string): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}, so it cannot be weighed.`);
  return gzipBytes(await response.arrayBuffer());
}
