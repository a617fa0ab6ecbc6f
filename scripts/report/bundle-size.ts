import { rolldown } from 'rolldown';
import { gzipBytes } from '../lib/gzip-bytes.ts';

/** What is on every page of an app with React, and so is not ours to count. */
const EXTERNAL = [/^react($|\/)/, /^react-dom($|\/)/];

/**
 * Gzip bytes of one entry as a consumer's bundle pays for it: all of its exports used, minified, React left out, with
 * what it loads later. `files` says where an import of another package lies, if not where this repository has it.
 */
export async function bundleSize(file: string, files: ReadonlyMap<string, string> = new Map()): Promise<number> {
  const bundle = await rolldown({
    input: file,
    external: EXTERNAL,
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [{ name: 'given-files', resolveId: (id) => files.get(id) ?? null }],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipBytes(output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n'));
}
