import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipBytes } from '../lib/gzip-bytes.ts';
import { publishedPackages } from '../verify/published-packages.ts';
import { bundleSize } from './bundle-size.ts';

/** Gzip bytes of each published entry as `bundleSize` counts them, from what is built, and of each stylesheet as it ships. */
export async function reportSizes(): Promise<Readonly<Record<string, number>>> {
  const packages = publishedPackages();
  const built = new Map(
    packages.flatMap(({ name, files }) =>
      Object.entries(files).map(([entry, file]) => [path.posix.join(name, entry), file]),
    ),
  );

  const sizes: Record<string, number> = {};
  for (const { name, entries, stylesheets, files } of packages) {
    for (const entry of entries) sizes[path.posix.join(name, entry)] = await bundleSize(files[entry] ?? '', built);
    for (const entry of stylesheets) sizes[path.posix.join(name, entry)] = gzipBytes(readFileSync(files[entry] ?? ''));
  }
  return sizes;
}
