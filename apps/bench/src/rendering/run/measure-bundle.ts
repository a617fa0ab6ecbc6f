import { readFileSync } from 'node:fs';
import { gzipBytes } from '../../../../../scripts/lib/gzip-bytes.ts';
import type { Server } from '../build/serve.ts';
import type { Browser } from '../chromium/launch.ts';
import { openPage } from '../chromium/open-page.ts';
import { planOf } from '../form/plan.ts';
import { formUrl } from '../paths.ts';

/** Bytes that a page takes to show a form, compressed by gzip file by file. */
export interface Bundle {
  readonly script: number;
  readonly styles: number;
}

/** Everything that the page asks for until its form is there and it has nothing more to do; fonts and pictures aside. */
export async function measureBundle(
  browser: Browser,
  server: Server,
  probe: string,
  contender: string,
  size: number,
): Promise<Bundle> {
  server.served();
  const page = await openPage(browser, `${server.origin}/${contender}/`, probe);
  await page.call('load', formUrl(size));
  await page.call('mount', planOf(size).last, 60_000);
  await page.call('settle', 800);
  await page.close();
  const files = [...new Set(server.served())];
  const weigh = (extension: string) =>
    files.filter((file) => file.endsWith(extension)).reduce((sum, file) => sum + gzipBytes(readFileSync(file)), 0);
  return { script: weigh('.js'), styles: weigh('.css') };
}
