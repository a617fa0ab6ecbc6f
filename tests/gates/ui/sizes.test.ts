import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleCss } from '../../../scripts/build-css.ts';
import { gzipBytes } from '../../../scripts/lib/gzip-bytes.ts';
import { pool } from '../../../scripts/lib/pool.ts';
import { partSize, type PartSize } from '../../../scripts/report/ui/part-size.ts';
import { exportedParts, filesOfParts, UI } from '../../../scripts/report/ui/parts.ts';
import { tokenStylesheets } from '../../../scripts/report/ui/token-stylesheets.ts';

const KILOBYTE = 1024;
const parts = exportedParts();

/** Parts that are made of other parts, and of which. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {};

let sizes: ReadonlyMap<string, PartSize>;
beforeAll(async () => {
  sizes = new Map(await pool(2, parts, async ({ name }) => [name, await partSize(name)] as const));
}, 120_000);

describe('an application that imports one part', () => {
  it.each(parts)('pays at most 4 kB for $name, over React and what it loads of Radix', ({ name }) => {
    expect(sizes.get(name)?.size).toBeLessThanOrEqual(4 * KILOBYTE);
  });

  it.each(parts)('gets no other control with $name', ({ name, folder }) => {
    expect(strangers(sizes.get(name)?.modules ?? [], [folder, ...(MADE_OF[folder] ?? [])])).toEqual([]);
  });

  it('would be seen to get two', async () => {
    const { modules } = await partSize('Badge, Button');
    expect(strangers(modules, ['badge'])).toEqual(['button/button.tsx']);
  });
});

it('all parts together have at most 12 kB of CSS', () => {
  expect(gzipBytes(bundleCss(path.join(UI, 'styles.css')))).toBeLessThanOrEqual(12 * KILOBYTE);
});

it.each(Object.entries(tokenStylesheets()))(
  'the tokens of %s have at most 4 kB with all their modes',
  (_brand, css) => {
    expect(gzipBytes(css)).toBeLessThanOrEqual(4 * KILOBYTE);
  },
);

/**
 * Files in a bundle that belong to none of these folders: other controls, and packages that are not ours. Below the
 * controls lie `internal`, `messages`, the drawings of icons and `@osseo/core`, which any of them may share.
 */
function strangers(modules: readonly string[], own: readonly string[]): readonly string[] {
  const controls = new Set(filesOfParts());
  return modules
    .filter((file) => !file.startsWith(path.resolve(UI, '../../core/src')))
    .map((file) => ({ file, name: path.relative(UI, file) }))
    .filter(({ file, name }) => controls.has(file) || name.startsWith('..'))
    .filter(({ name }) => !own.includes(name.split('/')[0] ?? ''))
    .map(({ name }) => name);
}
