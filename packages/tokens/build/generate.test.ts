import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { outputs } from './outputs.ts';
import { readFrom, SOURCES, type ReadJson } from './resolver.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = readFrom(SOURCES);

describe('the generated files', () => {
  it('are what the token files say; otherwise run "pnpm generate"', () => {
    expect(check()).toEqual({ status: 0, said: '' });
  });

  it('are all that lies among the files for Figma', () => {
    expect(new Set(globSync('figma/**/*.json', { cwd: root }))).toEqual(
      new Set(Object.keys(outputs()).filter((file) => file.startsWith('figma/'))),
    );
  });
});

describe('the build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-tokens-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('fails on a pair of colours that is too close, and names its brand, its scheme, and how far apart it is', () => {
    const { status, said } = check(sourcesWith('brands/marlow/brand.tokens.json', withAccent([0.6, 0.09, 30])));
    const [first, ...lines] = said.split('\n');

    expect(status).toBe(1);
    expect(first).toMatch(/^\d+ pairs of colours are too close:$/u);
    expect(lines).toContain('marlow, light: color-accent on color-ground is 3.81 : 1 and has to be 4.5 : 1.');
    expect(lines.every((line) => line.startsWith('marlow, light'))).toBe(true);
  });

  it('fails where a file is not what the token files say', () => {
    const { status, said } = check(sourcesWith('brands/marlow/brand.tokens.json', withAccent([0.4, 0.09, 30])));

    expect(status).toBe(1);
    expect(said).toMatch(/^Not what the token files say: src\/marlow\.css, .+ Run "pnpm generate"\.$/u);
  });

  it('fails on a colour that a screen cannot show, and names its token', () => {
    const { said } = check(sourcesWith('brands/marlow/brand.tokens.json', withAccent([0.4, 0.3, 150])));

    expect(said).toBe('The token palette.accent.45 cannot be shown.');
  });

  function sourcesWith(file: string, content: unknown): string {
    cpSync(SOURCES, folder, { recursive: true });
    writeFileSync(path.join(folder, file), JSON.stringify(content));
    return folder;
  }
});

it('a brand that sets a role, which is the same for all brands, is refused', () => {
  const overreaching: ReadJson = (file) =>
    file === 'brands/marlow/brand.tokens.json'
      ? { color: { $type: 'color', accent: { $value: '{palette.red.48}' } } }
      : read(file);

  expect(() => outputs(overreaching)).toThrow('Both brand and scheme set color.accent.');
});

/** Marlow with another accent on light paper. */
function withAccent(components: readonly number[]): unknown {
  const brand = read('brands/marlow/brand.tokens.json') as { palette: { accent: Record<string, unknown> } };
  brand.palette.accent['45'] = { $value: { colorSpace: 'oklch', components } };
  return brand;
}

/** The first step of the build, as the build runs it. */
function check(...folder: readonly string[]): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'check.ts'), ...folder], {
    encoding: 'utf8',
  });
  return { status, said: stderr.trim() };
}
