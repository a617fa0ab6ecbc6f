import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One entry of a package, as consumers write it after the name, and the file behind it in the workspace and as built. */
export interface ExportedFile {
  /** Such as `.`, `./engine` or `./styles/button.css`. */
  readonly entry: string;
  /** Absolute. */
  readonly source: string;
  /** Absolute. */
  readonly built: string;
}

interface Manifest {
  readonly exports?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, string | { readonly default: string }>> };
}

/**
 * Every entry of a package except its manifest. One with a `*`, such as
 * `./styles/*.css`, is as many entries as it has files in the workspace.
 */
export function exportedFiles(folder: string): readonly ExportedFile[] {
  const { exports = {}, publishConfig } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  return Object.entries(publishConfig?.exports ?? {})
    .filter(([entry]) => entry !== './package.json')
    .flatMap(([entry, target]) => {
      const source = exports[entry] ?? '';
      const built = typeof target === 'string' ? target : target.default;
      return namesBehind(folder, source).map((name) => ({
        entry: entry.replaceAll('*', name),
        source: path.join(folder, source.replaceAll('*', name)),
        built: path.join(folder, built.replaceAll('*', name)),
      }));
    });
}

/** What stands for `*`, the same wherever it stands, as in Node; without a `*` there is one file, and it has no name. */
function namesBehind(folder: string, source: string): readonly string[] {
  if (!source.includes('*')) return [''];
  const text = path.posix.normalize(source).replaceAll('.', String.raw`\.`);
  const pattern = new RegExp(`^${text.replace('*', '([^/]+)').replaceAll('*', String.raw`\1`)}$`, 'u');
  return globSync(source, { cwd: folder })
    .map((file) => pattern.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .toSorted();
}
