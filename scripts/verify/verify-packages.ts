import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pool } from '../lib/pool.ts';
import { runCommand } from '../lib/steps.ts';
import { publishedPackages, type PublishedPackage } from './published-packages.ts';

/**
 * Packs every published package and looks at the tarball, because the exports
 * of a package in the workspace are not the ones that it ships.
 */
export async function verifyPackages(): Promise<{ readonly passed: number; readonly failed: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-packed-'));
  try {
    const findings = (await pool(2, publishedPackages(), (each) => verify(each, folder))).flat();
    const failed = findings.filter((finding) => !finding.ok);
    for (const { name, output } of failed) process.stderr.write(`\n── ${name} ──\n${output.trimEnd()}\n`);
    return { passed: findings.length - failed.length, failed: failed.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
}

async function verify({ name, folder, stylesheets }: PublishedPackage, into: string): Promise<Finding[]> {
  const tarball = path.join(into, `${name.replace('@', '').replace('/', '-')}.tgz`);
  const packed = await runCommand('pnpm', ['pack', '--out', tarball], { cwd: folder });
  if (!packed.ok) return [{ name: `pack ${name}`, ...packed }];

  // ESM alone is a decision, and a stylesheet has no types to be wrong about.
  const attw = ['--profile', 'esm-only', ...stylesheets.flatMap((entry) => ['--exclude-entrypoints', entry])];
  const [publint, types] = await Promise.all([
    runCommand('publint', ['run', '--strict', tarball]),
    runCommand('attw', [tarball, ...attw]),
  ]);
  return [
    { name: `publint ${name}`, ...publint },
    { name: `attw ${name}`, ...types },
  ];
}
