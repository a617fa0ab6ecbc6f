import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/steps.ts';

const ORDER = '@layer osseo.tokens, osseo.base, osseo.ui, osseo.clinical, osseo.theme;';

/** Rules that may stand outside a layer, because they style nothing. */
const HARMLESS = new Set(['layer-statement', 'import', 'custom-media']);

const entries = globSync('packages/*/src/*.css', { cwd: ROOT });
const parts = globSync('packages/*/src/**/*.css', { cwd: ROOT });

it('there are stylesheets to look at', () => {
  expect(entries.length).toBeGreaterThan(0);
});

it.each(entries)('%s begins with the order of the layers', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .trim();
  expect(text.startsWith(ORDER)).toBe(true);
});

it.each(parts)('%s keeps every rule inside a layer, so that a clinic’s own CSS always wins', (file) => {
  const outside: string[] = [];
  let depth = 0;
  transform({
    filename: file,
    code: readFileSync(path.join(ROOT, file)),
    visitor: {
      StyleSheet(sheet) {
        for (const rule of sheet.rules) {
          if (rule.type === 'layer-block' || HARMLESS.has(rule.type)) continue;
          outside.push(rule.type);
        }
        depth += 1;
      },
    },
  });
  expect(depth).toBe(1);
  expect(outside).toEqual([]);
});

it.each(parts)('%s asks a container by name: without one, any box around the part would answer', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  expect(text.match(/@container(?! osseo-[\w-]+ \().*/gu)).toBeNull();
  expect(text.match(/container-type:.*/gu)).toBeNull();
});

it.each(parts)(
  '%s asks for no value inside `:has()`: every letter writes one, and would style the whole page’s root',
  (file) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8').match(/:has\([^{]*\[value.*/gu)).toBeNull();
  },
);
