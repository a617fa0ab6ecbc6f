import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brandColors, contrastReport, PALETTES, type Hex, type PaletteToken } from '../src/index.ts';
import { computed } from './cascade.ts';
import { outputs } from './outputs.ts';
import { createResolver, readFrom, SOURCES, type ReadJson } from './resolver.ts';
import { writeCss } from './write-css.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const read = readFrom(SOURCES);

describe('the brand that the README makes in CSS', () => {
  const css = exampleWith('css', '--osseo-palette-');
  const tones = Object.fromEntries(
    [...css.matchAll(/--osseo-(palette-[\w-]+): (#\w{6});/gu)].map(([, token, hex]) => [token, hex]),
  ) as Partial<Record<PaletteToken, Hex>>;

  it('takes ten lines', () => {
    expect(css.split('\n').filter((line) => line.includes('--osseo-'))).toHaveLength(10);
  });

  it('sets only tones that there are, and leaves every pair of colours far enough apart', () => {
    expect(Object.keys(PALETTES.calm)).toEqual(expect.arrayContaining(Object.keys(tones)));
    expect(contrastReport({ acme: brandColors(tones) }).filter(({ passes }) => !passes)).toEqual([]);
  });

  it('holds where an attribute chooses another scheme', () => {
    const sheet = `${writeCss(createResolver(), 'calm')}\n${css.replace(':root', "[data-acme='1']")}`;
    const values = computed(sheet, [{ 'data-acme': '1' }, { 'data-osseo-scheme': 'dark' }]);

    expect(values.get('--osseo-color-accent')).toBe(tones['palette-accent-79']);
  });
});

it('the brand that the README makes in JSON can be generated', () => {
  const acme: unknown = JSON.parse(exampleWith('json', '"palette"'));
  const resolverDocument = read('tokens.resolver.json') as {
    modifiers: { brand: { contexts: Record<string, unknown> } };
  };
  resolverDocument.modifiers.brand.contexts['acme'] = [{ $ref: 'brands/acme/brand.tokens.json' }];
  const withAcme: ReadJson = (file) => {
    if (file === 'tokens.resolver.json') return resolverDocument;
    return file === 'brands/acme/brand.tokens.json' ? acme : read(file);
  };

  expect(outputs(withAcme)['src/acme.css']).toContain("[data-osseo-brand='acme'] {");
});

function exampleWith(language: string, word: string): string {
  const examples = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))].map(
    ([, code = '']) => code,
  );
  return examples.find((code) => code.includes(word)) ?? '';
}
