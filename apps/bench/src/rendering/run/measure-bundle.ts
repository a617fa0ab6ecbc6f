import { readFileSync } from 'node:fs';
import { gzipBytes } from '../../../../../scripts/lib/gzip-bytes.ts';
import type { Server } from '../build/serve.ts';

/** Bytes that a page takes to show what it shows, compressed by gzip file by file. */
export interface Bundle {
  readonly script: number;
  readonly styles: number;
}

/** Everything that a page asks for while it is shown; fonts and pictures aside. */
export async function measureBundle(server: Server, show: () => Promise<void>): Promise<Bundle> {
  server.served();
  await show();
  const files = [...new Set(server.served())];
  const weigh = (extension: string) =>
    files.filter((file) => file.endsWith(extension)).reduce((sum, file) => sum + gzipBytes(readFileSync(file)), 0);
  return { script: weigh('.js'), styles: weigh('.css') };
}
