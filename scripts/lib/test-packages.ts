import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runKept, type KeptTotals } from './kept-tests.ts';
import { publicFormsStamp } from './public-forms-stamp.ts';
import { ROOT } from './steps.ts';

/** Tests every package on its own. One reads its own files and those of the packages that it is made of. */
export async function testPackages(): Promise<readonly KeptTotals[]> {
  const files = packagesWithTests().map((folder) => path.join(folder, '.osseo/totals.json'));
  // One after the other: each takes both cores, and each begins faster than it runs.
  return runKept(['test', '--concurrency=1'], files, { OSSEO_PUBLIC_FORMS: publicFormsStamp() });
}

function packagesWithTests(): string[] {
  const packages = path.join(ROOT, 'packages');
  return readdirSync(packages)
    .map((name) => path.join(packages, name))
    .filter((folder) => existsSync(path.join(folder, 'package.json')) && 'test' in scriptsOf(folder));
}

function scriptsOf(folder: string): object {
  const manifest = readFileSync(path.join(folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly scripts?: object }).scripts ?? {};
}
