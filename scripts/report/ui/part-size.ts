import path from 'node:path';
import { rolldown } from 'rolldown';
import { gzipBytes } from '../../lib/gzip-bytes.ts';
import { exportedParts, UI } from './parts.ts';

export interface PartSize {
  /** Gzip bytes over React and over what the part loads of Radix. */
  readonly size: number;
  /** Gzip bytes over React alone. */
  readonly sizeWithRadix: number;
  /** The files, absolute, of which something is in the bundle. */
  readonly modules: readonly string[];
  /** The bundle itself, without React and Radix. */
  readonly code: string;
}

const REACT = /^react(-dom)?($|\/)/u;
const RADIX = /^(radix-ui|@radix-ui)($|\/)/u;

/** What an application pays that imports one name of `@osseo/ui` and nothing else, minified for production. */
export async function partSize(name: string, entry: string = entryOf(name)): Promise<PartSize> {
  const own = await bundleOf(name, entry, [REACT, RADIX]);
  // Most parts load nothing of Radix and need no second bundle.
  const whole = own.imports.some((id) => RADIX.test(id)) ? await bundleOf(name, entry, [REACT]) : own;
  return { size: own.bytes, sizeWithRadix: whole.bytes, modules: own.modules, code: own.code };
}

function entryOf(name: string): string {
  return exportedParts().find((part) => part.name === name)?.entry ?? path.join(UI, 'index.ts');
}

async function bundleOf(name: string, entry: string, external: readonly RegExp[]) {
  const input = path.join(UI, 'only-one.ts');
  const bundle = await rolldown({
    input,
    external: [...external],
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'only-one',
        resolveId: (id) => (id === input ? input : null),
        load: (id) => (id === input ? `export { ${name} } from ${JSON.stringify(entry)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();

  const chunks = output.filter((file) => file.type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('\n');
  return {
    code,
    bytes: gzipBytes(code),
    imports: chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]),
    modules: chunks.flatMap((chunk) =>
      Object.entries(chunk.modules)
        .filter(([id, { renderedLength }]) => renderedLength > 0 && path.isAbsolute(id))
        .map(([id]) => id),
    ),
  };
}
