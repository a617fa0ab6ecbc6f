import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { publishedPackages } from '../verify/published-packages.ts';

/** What is on every page of an app with React, and so is not ours to count. */
const EXTERNAL = [/^react($|\/)/, /^react-dom($|\/)/];

/**
 * Gzip bytes of each published entry as a consumer's bundle pays for it, all of
 * its exports used, minified, React left out; of each stylesheet as it ships.
 */
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
    for (const entry of stylesheets)
      sizes[path.posix.join(name, entry)] = gzipSync(readFileSync(files[entry] ?? '')).length;
  }
  return sizes;
}

/** Bundles one built file, and takes every `@osseo/*` import from what is built, as an installed package would. */
async function bundleSize(file: string, built: ReadonlyMap<string, string>): Promise<number> {
  const bundle = await rolldown({
    input: file,
    external: EXTERNAL,
    logLevel: 'silent',
    plugins: [{ name: 'built-packages', resolveId: (id) => built.get(id) ?? null }],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n')).length;
}
