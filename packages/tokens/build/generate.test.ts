import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sameButForFormat } from './format.ts';
import { outputs } from './outputs.ts';
import { readSource, type ReadJson } from './resolver.ts';

const root = path.resolve(import.meta.dirname, '..');
const written = outputs();

describe('the generated files', () => {
  it.each(Object.keys(written))('%s says what the token files say; otherwise run "pnpm generate"', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
    expect(sameButForFormat(readFileSync(path.join(root, file), 'utf8'), written[file] ?? '')).toBe(true);
  });

  it('are all that lies among the files for Figma', () => {
    expect(new Set(globSync('figma/**/*.json', { cwd: root }))).toEqual(
      new Set(Object.keys(written).filter((file) => file.startsWith('figma/'))),
    );
  });
});

describe('a pair of colours that is too close', () => {
  const paleMarlow: ReadJson = (file) =>
    file === 'brands/marlow/brand.tokens.json' ? withAccent(readSource(file), [0.6, 0.09, 30]) : readSource(file);

  it('lets nothing be generated or built, and is named with brand, scheme and ratio', () => {
    expect(() => outputs(paleMarlow)).toThrow(
      /^\d+ pairs of colours are too close:\n(?:.+\n)*marlow, light: color-accent on color-ground is \d\.\d\d : 1 and has to be 4\.5 : 1\.$/mu,
    );
  });

  it('is said of no brand and no scheme but its own', () => {
    const [, ...lines] = messageOf(() => outputs(paleMarlow)).split('\n');

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.startsWith('marlow, light'))).toBe(true);
  });
});

it('a brand that sets a role, which is the same for all brands, is refused', () => {
  const read: ReadJson = (file) =>
    file === 'brands/marlow/brand.tokens.json'
      ? { color: { $type: 'color', accent: { $value: '{palette.red.48}' } } }
      : readSource(file);

  expect(() => outputs(read)).toThrow('Both brand and scheme set color.accent.');
});

function withAccent(file: unknown, components: readonly number[]): unknown {
  const brand = structuredClone(file) as { palette: { accent: Record<string, unknown> } };
  brand.palette.accent['45'] = { $value: { colorSpace: 'oklch', components } };
  return brand;
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error).replace(/^Error: /u, '');
  }
  return '';
}
