import { describe, expect, it } from 'vitest';
import { BRAND_COLORS, BRAND_MEASURES, BRANDS, DENSITIES, SCHEMES, type Hex } from '../src/index.ts';
import { createResolver } from './resolver.ts';
import { writeFigmaModes } from './write-figma-modes.ts';
import { titled, writeFigma } from './write-figma.ts';

const resolver = createResolver();

describe('the variables for Figma', () => {
  const body = JSON.parse(writeFigma(resolver)) as FigmaBody;
  const valueIn = (variable: string, modes: readonly string[]): unknown => {
    const { value } = body.variableModeValues.find(
      (each) => each.variableId === variable && modes.includes(each.modeId),
    )!;
    return isAlias(value) ? valueIn(value.id, modes) : value;
  };

  it.each(BRANDS)('come to the colours of %s, where a designer chooses brand and scheme', (brand) => {
    for (const scheme of SCHEMES) {
      const modes = [`brand:${brand}`, `scheme:${scheme}`, 'all:all'];
      const colors = body.variables.filter(({ name }) => name.startsWith('color/'));
      const come = colors.map(({ id, name }) => [name.replace('/', '-'), hexOf(valueIn(id, modes))]);

      expect(Object.fromEntries(come)).toEqual(BRAND_COLORS[brand][scheme]);
    }
  });

  it('hold fonts as they are installed, and lengths in pixels', () => {
    expect(valueIn('variable:font.title', ['brand:marlow'])).toBe('Newsreader');
    expect(valueIn('variable:font.title', ['brand:hangang'])).toBe('Source Sans 3');
    expect(valueIn('variable:radius.2', ['brand:hangang'])).toBe(parseFloat(BRAND_MEASURES.hangang['radius-2']!));
    expect(valueIn('variable:size.control', ['density:compact'])).toBe(40);
  });

  it('have a value in every mode of their collection', () => {
    const modesOf = (collection: string) =>
      body.variableModes.filter(({ variableCollectionId }) => variableCollectionId === collection).map(({ id }) => id);

    for (const { id, variableCollectionId } of body.variables) {
      const modes = body.variableModeValues.filter(({ variableId }) => variableId === id).map(({ modeId }) => modeId);
      expect(modes).toEqual(modesOf(variableCollectionId));
    }
  });

  it('say which custom property each of them is', () => {
    expect(body.variables).toContainEqual(
      expect.objectContaining({ name: 'color/accent-ink', codeSyntax: { WEB: 'var(--osseo-color-accent-ink)' } }),
    );
  });

  it('offer a designer no tone of the palette, which is for roles', () => {
    const offered = body.variables.filter(({ scopes }) => scopes.length > 0).map(({ name }) => name);

    expect(offered.filter((name) => name.startsWith('palette/'))).toEqual([]);
  });
});

describe('the files for "Import mode" of Figma', () => {
  const files = writeFigmaModes(resolver);
  const modeFile = (brand: string, mode: string) =>
    JSON.parse(files[`figma/${brand}/${mode}.tokens.json`]!) as ModeFile;

  it('are one for each scheme and each density of each brand', () => {
    expect(Object.keys(files)).toHaveLength(BRANDS.length * (SCHEMES.length + DENSITIES.length));
  });

  it.each(BRANDS)('hold the colours of %s worked out, as hex and as parts of one', (brand) => {
    for (const scheme of SCHEMES) {
      const { color, $extensions } = modeFile(brand, scheme);
      const entries = Object.entries(color).map(([name, { $value }]) => [`color-${name}`, $value.hex]);

      expect(Object.fromEntries(entries)).toEqual(BRAND_COLORS[brand][scheme]);
      expect(
        Object.values(color).every(
          ({
            $value: {
              components: [r, g, b],
              hex,
            },
          }) => hexOf({ r, g, b }) === hex,
        ),
      ).toBe(true);
      expect($extensions['com.figma.modeName']).toBe(titled(scheme));
    }
  });

  it('hold no reference and no length but in pixels', () => {
    const all = Object.values(files).join('\n');

    expect(all).not.toMatch(/"\{/u);
    expect(new Set([...all.matchAll(/"unit": "(\w+)"/gu)].map(([, unit]) => unit))).toEqual(new Set(['px']));
  });
});

interface FigmaBody {
  readonly variableModes: readonly { readonly id: string; readonly variableCollectionId: string }[];
  readonly variables: readonly {
    readonly id: string;
    readonly name: string;
    readonly variableCollectionId: string;
    readonly scopes: readonly string[];
  }[];
  readonly variableModeValues: readonly {
    readonly variableId: string;
    readonly modeId: string;
    readonly value: unknown;
  }[];
}

interface ModeFile {
  readonly $extensions: { readonly 'com.figma.modeName': string };
  readonly color: Readonly<
    Record<string, { readonly $value: { readonly hex: Hex; readonly components: readonly [number, number, number] } }>
  >;
}

function isAlias(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function hexOf(color: unknown): Hex {
  const { r, g, b } = color as { readonly r: number; readonly g: number; readonly b: number };
  return `#${[r, g, b]
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
