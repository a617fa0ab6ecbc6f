import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PREFIX = 'readme-example/';

/** Packages whose README shows an example, by folder name. */
export function packagesWithExample(): readonly string[] {
  return globSync('packages/*/README.md', { cwd: ROOT })
    .map((file) => path.basename(path.dirname(file)))
    .filter((name) => exampleOf(name) !== undefined)
    .toSorted();
}

/** The first block of TypeScript in a package's README. */
export function exampleOf(name: string): string | undefined {
  const text = readFileSync(path.join(ROOT, 'packages', name, 'README.md'), 'utf8');
  return /^```tsx?\n([^]*?)^```/m.exec(text)?.[1];
}

/** Makes each example importable as `readme-example/<package>.tsx`, with the workspace's packages in reach. */
export function readmeExamples(): Plugin {
  return {
    name: 'readme-examples',
    enforce: 'pre',
    resolveId(id) {
      if (id.startsWith(PREFIX)) return `${ROOT}/tests/readmes/${id}`;
      return id.startsWith('@osseo/') ? sourceOf(id) : null;
    },
    load(id) {
      const name = id.includes(`/${PREFIX}`) ? path.basename(id, '.tsx') : undefined;
      return name === undefined ? null : (exampleOf(name) ?? null);
    },
  };
}

/** The file behind a published entry of a workspace package. */
function sourceOf(id: string): string | null {
  const [, name = '', ...rest] = id.split('/');
  const manifest = path.join(ROOT, 'packages', name, 'package.json');
  if (!existsSync(manifest)) return null;
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  const target = exports[rest.length > 0 ? `./${rest.join('/')}` : '.'];
  return target === undefined ? null : path.join(path.dirname(manifest), target);
}
