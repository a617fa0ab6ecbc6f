import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { bundleCss } from '../../build-css.ts';
import { findChromium } from '../../lib/find-chromium.ts';
import { ROOT } from '../../lib/steps.ts';

/** The sheets that readers have at home. */
export const FORMATS = ['A4', 'Letter'] as const;
type Format = (typeof FORMATS)[number];

const MARGIN = '12mm';

/** What a page of a clinic loads. */
export const PAPER_CSS: string = ['tokens/src/tokens.css', 'ui/src/styles.css', 'recovery-timeline/src/styles.css']
  .map((file) => bundleCss(path.join(ROOT, 'packages', file)))
  .join('\n');

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--in-process-gpu'],
  });
}

export interface PrintOptions {
  readonly format: Format;
  readonly locale?: string;
}

/** The words on each sheet that a browser prints of what a server sends. */
export async function printHtml(
  browser: Browser,
  html: string,
  { format, locale = 'en' }: PrintOptions,
): Promise<readonly string[]> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(`<!doctype html><html lang="${locale}"><style>${PAPER_CSS}</style><body>${html}</body></html>`);
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const pdf = await page.pdf({ format, margin });
  await page.close();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

/** Words as they are compared: a line may break wherever there is a space, and Korean breaks anywhere. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '');
}
