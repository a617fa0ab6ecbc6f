import { rolldown } from 'rolldown';
import { gzipBytes } from '../lib/gzip-bytes.ts';

/** What is on every page of an app with React, and so is not ours to count. */
const EXTERNAL = [/^react($|\/)/, /^react-dom($|\/)/];

/**
 * Gzip bytes of one entry as a consumer's bundle pays for it: all of its exports used, minified, React left out, with
 * what it loads later. `files` says where an import of another package lies, if not where this repository has it.
 */
export async function bundleSize(file: string, files: ReadonlyMap<string, string> = new Map()): Promise<number> {
  return gzipBytes(await bundleCode(file, files));
}

/** What `bundleSize` weighs. */
export async function bundleCode(file: string, files: ReadonlyMap<string, string> = new Map()): Promise<string> {
  return [...(await chunksOf(file, files)).values()].map(({ code }) => code).join('\n');
}

/** What an entry brings along, in gzip bytes: at once, and each of the parts that it loads when they are needed. */
export async function loadSizes(file: string): Promise<{ readonly atOnce: number; readonly later: readonly number[] }> {
  const chunks = await chunksOf(file);
  const entry = [...chunks].find(([, { isEntry }]) => isEntry)?.[0] ?? '';
  const atOnce = reached(chunks, entry, new Set());
  const size = (names: Iterable<string>) => gzipBytes([...names].map((name) => chunks.get(name)?.code).join('\n'));
  const later = [...chunks].filter(([name, { isDynamicEntry }]) => isDynamicEntry && !atOnce.has(name));
  return {
    atOnce: size(atOnce),
    later: later.map(([name]) => size([...reached(chunks, name, new Set())].filter((inside) => !atOnce.has(inside)))),
  };
}

interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
}

function reached(chunks: ReadonlyMap<string, Chunk>, name: string, seen: Set<string>): Set<string> {
  if (seen.has(name) || !chunks.has(name)) return seen;
  seen.add(name);
  for (const imported of chunks.get(name)?.imports ?? []) reached(chunks, imported, seen);
  return seen;
}

async function chunksOf(
  file: string,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, Chunk>> {
  const bundle = await rolldown({
    input: file,
    external: EXTERNAL,
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [{ name: 'given-files', resolveId: (id) => files.get(id) ?? null }],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])));
}
