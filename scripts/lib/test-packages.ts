import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Totals } from '../totals-reporter.ts';
import { addTotals, readTotals } from './read-totals.ts';
import { publicFormsStamp } from './public-forms-stamp.ts';
import { ROOT, runVisibly } from './steps.ts';

/**
 * Tests every package on its own. One that has not changed since it passed, nor anything that it is made of, is not
 * run again: turbo keeps what it came to. What failed is never kept.
 */
export async function testPackages(): Promise<Totals> {
  const files = packagesWithTests().map((folder) => path.join(folder, '.osseo/totals.json'));
  for (const file of files) rmSync(file, { force: true });

  const began = new Date().toISOString();
  // One after the other: each takes both cores, and each begins faster than it runs.
  await runVisibly('turbo', ['run', 'test', '--continue', '--concurrency=1', '--log-prefix=none'], {
    OSSEO_PUBLIC_FORMS: publicFormsStamp(),
  });

  const totals = files.map((file) => readTotals(file, path.relative(ROOT, file)));
  const kept = totals.filter((each) => each.at < began);
  process.stderr.write(
    `${kept.length} of ${totals.length} packages have not changed since they passed: ${addTotals(kept).passed} tests from turbo's cache\n`,
  );
  return addTotals(totals);
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
