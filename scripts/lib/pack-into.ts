import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishedPackages } from '../verify/published-packages.ts';
import { runCommand, stop } from './steps.ts';

/**
 * Puts a built package, and those of ours that it depends on, into a `node_modules`
 * as an install from the registry would: the tarballs, unpacked.
 */
export async function packInto(name: string, nodeModules: string): Promise<void> {
  const packages = publishedPackages();
  const needed = new Set([name]);
  // What is added while the set is walked is walked as well.
  for (const each of needed) {
    const dependencies = packages.find((candidate) => candidate.name === each)?.dependencies ?? [];
    for (const dependency of dependencies)
      if (packages.some((ours) => ours.name === dependency)) needed.add(dependency);
  }

  const temporary = mkdtempSync(path.join(tmpdir(), 'osseo-packed-'));
  for (const { folder, name: packed } of packages.filter((candidate) => needed.has(candidate.name))) {
    const tarball = path.join(temporary, 'package.tgz');
    const target = path.join(nodeModules, packed);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    await run('pnpm', ['pack', '--out', tarball], folder);
    await run('tar', ['xzf', tarball, '-C', target, '--strip-components', '1'], folder);
  }
  rmSync(temporary, { recursive: true, force: true });
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { ok, output } = await runCommand(command, args, { cwd });
  if (!ok) stop(`${output}\n${command} failed. The lines above say why.`);
}
