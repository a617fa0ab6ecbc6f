import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { COLORS, MEASURES } from '@osseo/tokens';
import { bundle, Features, transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';

const LAYERS = 'osseo.tokens, osseo.base, osseo.ui, osseo.clinical, osseo.theme';

describe('the stylesheet', () => {
  it('names the layers before anything else', () => {
    expect(read('styles.css').startsWith(`@layer ${LAYERS};`)).toBe(true);
  });

  it('imports the stylesheet of every part', () => {
    const imported = [...read('styles.css').matchAll(/@import '\.\/(.+?)';/gu)].map(([, file]) => file);
    const written = (readdirSync(folder, { recursive: true }) as string[]).filter(
      (file) => file.endsWith('.css') && !file.startsWith('stories/'),
    );

    expect(new Set(imported)).toEqual(new Set(written.filter((file) => file !== 'styles.css')));
  });

  it('has nothing outside a layer, so that an application always wins', () => {
    const outside: string[] = [];
    transform({
      filename: 'styles.css',
      code: bundled,
      visitor: {
        StyleSheet: ({ rules }) => {
          outside.push(...rules.map(({ type }) => type).filter((type) => !type.startsWith('layer-')));
        },
      },
    });

    expect(outside).toEqual([]);
  });

  it('knows no left and right', () => {
    const css = bundled.toString();
    const words = css.matchAll(
      /(?<!safe-area-)(?:margin|padding|border|inset)-(?:left|right|top|bottom)|[;{](?:left|right|top|bottom|width|height):/gu,
    );
    // Of four values the second is the right and the fourth the left.
    const one = String.raw`(?:[^\s;}()]|\((?:[^()]|\([^()]*\))*\))+`;
    const fours = css.matchAll(new RegExp(`(?:margin|padding|inset):${one}(?: ${one}){3}`, 'gu'));

    expect([...words, ...fours].map(([word]) => word)).toEqual([]);
  });

  it('uses no token that does not exist', () => {
    const css = bundled.toString();
    const tokens = [...Object.keys(COLORS.light), ...Object.keys(MEASURES)].map((name) => `--osseo-${name}`);
    const defined = [...css.matchAll(/[{;](--_?osseo-[\w-]+):/gu)].map(([, name]) => name);
    // What has a fallback is for consumers to set; that the page of its part names it is tested there.
    const used = [...css.matchAll(/var\((--_?osseo-[\w-]+)\)/gu)].map(([, name]) => name);

    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((name) => !new Set([...tokens, ...defined]).has(name))).toEqual([]);
  });

  it('weighs less than 12 kB on the wire, all parts together', () => {
    expect(gzipSync(bundled).byteLength).toBeLessThan(12 * 1024);
  });

  it('never shouts a rule down', () => {
    expect(bundled.toString()).not.toContain('!important');
  });
});

const folder = fileURLToPath(new URL('.', import.meta.url));

const bundled: Uint8Array = bundle({
  filename: `${folder}styles.css`,
  minify: true,
  exclude: Features.LogicalProperties,
}).code;

function read(file: string): string {
  return readFileSync(`${folder}${file}`, 'utf8');
}
