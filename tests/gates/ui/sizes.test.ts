import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleCss } from '../../../scripts/build-css.ts';
import { gzipBytes } from '../../../scripts/lib/gzip-bytes.ts';
import { pool } from '../../../scripts/lib/pool.ts';
import { partSize, type PartSize } from '../../../scripts/report/ui/part-size.ts';
import { exportedParts, UI } from '../../../scripts/report/ui/parts.ts';
import { tokenStylesheets } from '../../../scripts/report/ui/token-stylesheets.ts';

const KILOBYTE = 1024;
const parts = exportedParts();

/** Parts that are made of other parts, and of which. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'date-field': ['calendar', 'field'],
  dialog: ['button'],
  menu: ['button'],
  'number-field': ['field'],
  popover: ['button'],
  'signature-pad': ['button', 'choices', 'radio', 'text-input'],
  slider: ['number-input'],
};

/** What lies below the controls, for any of them to share: no control, and no words of any language. */
const SHARED: readonly RegExp[] = [
  /^internal\//u,
  /^messages\/(?:use-words|messages-context)\.ts$/u,
  /^icon\/drawings?\.tsx?$/u,
  /^\.\.\/\.\.\/core\/src\//u,
];

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

  it.each(['Button', 'Field', 'TextInput', 'NumberInput', 'DateInput'])(
    'gets no words with %s, which says nothing by itself, and no context to carry them',
    (name) => {
      const modules = sizes.get(name)?.modules ?? [];
      expect(modules.filter((file) => path.relative(UI, file).startsWith('messages/'))).toEqual([]);
    },
  );

  it.each([
    ['two controls', 'Badge, Button', undefined, ['button/button.tsx']],
    ['the words of a language', 'en', path.join(UI, 'messages/en.ts'), ['messages/en.ts']],
  ])('would be seen to get %s', async (_what, names, entry, expected) => {
    const { modules } = await partSize(names, entry);
    expect(strangers(modules, ['badge'])).toEqual(expected);
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

/** Files in a bundle that neither belong to these folders nor lie below every control, and packages that are not ours. */
function strangers(modules: readonly string[], own: readonly string[]): readonly string[] {
  return modules
    .map((file) => path.relative(UI, file))
    .filter((file) => !SHARED.some((shared) => shared.test(file)) && !own.includes(file.split('/')[0] ?? ''));
}
