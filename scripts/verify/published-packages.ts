import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exportedFiles } from '../lib/exported-files.ts';
import { ROOT } from '../lib/steps.ts';

export interface PublishedPackage {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** Entries that are code, as consumers write them after the name: `.`, `./engine`. */
  readonly entries: readonly string[];
  /** Entries that are stylesheets. */
  readonly stylesheets: readonly string[];
  /** Built file of each entry, absolute. */
  readonly files: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package that is published, with what its tarball offers. */
export function publishedPackages(): PublishedPackage[] {
  const packages = path.join(ROOT, 'packages');
  return readdirSync(packages)
    .map((name) => path.join(packages, name))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .flatMap((folder) => {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
      return manifest.private ? [] : [describe(manifest, folder)];
    });
}

function describe({ name, dependencies = {} }: Manifest, folder: string): PublishedPackage {
  const files = exportedFiles(folder).map(({ entry, built }): [string, string] => [entry, built]);
  return {
    name,
    folder,
    entries: files.filter(([, file]) => file.endsWith('.js')).map(([entry]) => entry),
    stylesheets: files.filter(([, file]) => file.endsWith('.css')).map(([entry]) => entry),
    files: Object.fromEntries(files),
    dependencies: Object.keys(dependencies),
  };
}
