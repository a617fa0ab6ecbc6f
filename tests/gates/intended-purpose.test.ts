import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INTENDED_PURPOSE, NOT_A_MEDICAL_DEVICE } from '../../packages/core/src/index.ts';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/steps.ts';
import { publishedPackages } from '../../scripts/verify/published-packages.ts';

const plain = (file: string) =>
  readFileSync(path.join(ROOT, file), 'utf8').replaceAll(/^> ?/gm, '').replaceAll(/\s+/g, ' ');

it('the README states the intended purpose in the words of the constant', () => {
  expect(plain('README.md')).toContain(INTENDED_PURPOSE.en);
  expect(plain('README.md')).toContain(NOT_A_MEDICAL_DEVICE.en);
});

it.each(publishedPackages())('$name states it in its metadata', ({ folder }) => {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['intendedPurpose']).toBe(INTENDED_PURPOSE.en);
});

it('nobody states it in words of their own: every other place quotes the whole of it or imports it', () => {
  const files = globSync(
    ['packages/*/README.md', 'apps/*/README.md', 'packages/*/package.json', 'apps/**/src/**/*.mdx', 'docs/**/*.md'],
    { cwd: ROOT },
  );
  const opening = INTENDED_PURPOSE.en.slice(0, 40);
  const partial = files.filter((file) => plain(file).includes(opening) && !plain(file).includes(INTENDED_PURPOSE.en));
  expect(files.length).toBeGreaterThan(0);
  expect(partial).toEqual([]);
});
