import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/lib/steps.ts';
import { publishedPackages } from '../../scripts/verify/published-packages.ts';

const packages = publishedPackages();
const entries = packages.flatMap(({ name, entries: own }) => own.map((entry) => path.posix.join(name, entry)));

/** What the planted package exports, and whether a server component may import it. */
const PLANTED = {
  'state.js': `import { useState } from 'react';\nexport const useCount = () => useState(0);`,
  'below.js': `export { useCount } from './state.js';`,
  'whole.js': `import * as React from 'react';\nexport const Context = () => React.createContext(null);`,
  'marked.js': `'use client';\nimport { useState } from 'react';\nexport const useCount = () => useState(0);`,
  'plain.js': `export { useCount } from './marked.js';\nexport const answer = 42;`,
} as const;

const trial = mkdtempSync(path.join(realpathSync(tmpdir()), 'osseo-react-server-'));
const modules = path.join(trial, 'node_modules');
afterAll(() => rmSync(trial, { recursive: true, force: true }));

let found: Readonly<Record<string, string>>;

// What is built, as an install would put it there; one start of Node imports it all.
beforeAll(async () => {
  for (const { folder, name } of packages) install(folder, path.join(modules, name));
  const planted = path.join(modules, 'planted');
  mkdirSync(planted, { recursive: true });
  writeFileSync(path.join(planted, 'package.json'), '{ "name": "planted", "type": "module" }');
  for (const [file, text] of Object.entries(PLANTED)) writeFileSync(path.join(planted, file), text);

  const importer = path.join(trial, 'import-all.ts');
  cpSync(fileURLToPath(import.meta.resolve('./import-on-react-server.ts')), importer);
  const all = [...entries, ...Object.keys(PLANTED).map((file) => `planted/${file}`)];
  const { ok, output } = await runCommand('node', ['--conditions=react-server', importer, ...all], { cwd: trial });
  expect(ok, output).toBe(true);
  found = JSON.parse(output.split('\n').findLast((line) => line.startsWith('{')) ?? '{}') as typeof found;
}, 60_000);

describe('where server components run (`react-server`)', () => {
  it.each(entries)('%s can be imported: what needs a browser says "use client"', (entry) => {
    expect(found[entry]).toBe('');
  });

  it.each([
    ['state.js', 'useState'],
    ['below.js', 'useState'],
    ['whole.js', 'createContext'],
  ] as const)('a module that is not marked is found by what it calls: %s', (file, name) => {
    expect(found[`planted/${file}`]).toContain(name);
  });

  it.each(['marked.js', 'plain.js'] as const)('one that is marked, or is below one that is, passes: %s', (file) => {
    expect(found[`planted/${file}`]).toBe('');
  });
});

/** A package as its tarball holds it, with the packages of others that it depends on. */
function install(from: string, to: string): void {
  cpSync(path.join(from, 'dist'), path.join(to, 'dist'), { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8')) as {
    readonly dependencies?: object;
    readonly peerDependencies?: object;
    readonly publishConfig: { readonly exports: object };
  };
  writeFileSync(
    path.join(to, 'package.json'),
    JSON.stringify({ type: 'module', exports: manifest.publishConfig.exports }),
  );
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (packages.some((ours) => ours.name === name)) continue;
    const target = path.join(modules, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (!existsSync(target)) symlinkSync(path.join(from, 'node_modules', name), target);
  }
}
