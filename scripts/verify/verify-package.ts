/** `verify` of a published package, run in its folder: packs it and looks at the tarball. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runCommand, type CommandResult } from '../lib/steps.ts';
import { publishedPackages } from './published-packages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'osseo-packed-'));
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string };
const stylesheets = publishedPackages().find((each) => each.name === name)?.stylesheets ?? [];

const failures = (await verify()).filter(({ ok }) => !ok);
for (const { output } of failures) process.stderr.write(`${output.trimEnd()}\n`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = failures.length === 0 ? 0 : 1;

/** The exports of a package in the workspace are not the ones that it ships, so the tarball is what counts. */
async function verify(): Promise<readonly CommandResult[]> {
  const tarball = path.join(folder, 'package.tgz');
  const packed = await runCommand('pnpm', ['pack', '--out', tarball], { cwd: process.cwd() });
  if (!packed.ok) return [packed];

  // ESM alone is a decision, and a stylesheet has no types to be wrong about.
  const attw = ['--profile', 'esm-only', ...stylesheets.flatMap((entry) => ['--exclude-entrypoints', entry])];
  return Promise.all([runCommand('publint', ['run', '--strict', tarball]), runCommand('attw', [tarball, ...attw])]);
}
