import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundleCss } from './build-css.ts';

describe('a built stylesheet', () => {
  const css = bundleCss(fileURLToPath(new URL('../packages/ui/src/styles.css', import.meta.url)));

  it('keeps the order of all layers, also of those that it does not fill', () => {
    expect(css).toMatch(/^@layer osseo\.tokens, osseo\.base, osseo\.ui, osseo\.clinical, osseo\.theme;/u);
  });

  it('holds what it imports', () => {
    expect(css).not.toContain('@import');
    expect(css).toContain('.osseo-button{');
  });

  it('keeps logical properties, so that a part may have its own direction', () => {
    expect(css).toContain('padding-inline-start:');
    expect(css).not.toContain('padding-left');
  });

  it('writes nesting and new media queries in the way that browsers of 2022 know', () => {
    expect(css).not.toContain('&');
    expect(css).toContain('(min-width:40rem)');
  });
});
