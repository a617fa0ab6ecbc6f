import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokensOf, type Mode } from './modes.ts';
import { writeCss } from './write-css.ts';
import { writeModule } from './write-module.ts';

describe('the generated files', () => {
  it.each([
    ['tokens.css', writeCss],
    ['tokens.ts', writeModule],
  ])('%s says what the token files say; otherwise run "pnpm generate"', (file, write) => {
    const committed = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');

    expect(withoutFormat(committed)).toBe(withoutFormat(write()));
  });
});

describe('the token files', () => {
  it('give the dark scheme every colour of the light one', () => {
    expect(namesOf('dark')).toEqual(namesOf('light'));
  });

  it.each(['light-contrast', 'dark-contrast'] as const)('strengthen in %s only colours that exist', (mode) => {
    expect(namesOf('light')).toEqual(expect.arrayContaining([...namesOf(mode)]));
  });

  it.each(['compact', 'narrow', 'sans-titles', 'reduced-motion'] as const)('change in %s only what exists', (mode) => {
    expect(namesOf('base')).toEqual(expect.arrayContaining([...namesOf(mode)]));
  });

  it('keep a target at 44 pixels in every density', () => {
    expect(tokensOf('base')).toContainEqual(expect.objectContaining({ name: 'size-target', css: '2.75rem' }));
    expect(namesOf('compact')).not.toContain('size-target');
  });
});

describe('the stylesheet', () => {
  it('keeps dark paper off real paper: every dark block is for screens', () => {
    const dark = [...writeCss().matchAll(/@media ([^{]+) \{\n +[^{]+ \{\n +color-scheme: dark;/gu)].map(
      ([, query]) => query,
    );

    expect(dark).toEqual(['screen and (prefers-color-scheme: dark)', 'screen']);
  });
});

function namesOf(mode: Mode): readonly string[] {
  return tokensOf(mode).map(({ name }) => name);
}

// The formatter breaks lines and chooses quotes; neither changes what is said.
function withoutFormat(text: string): string {
  return text.replaceAll(/[\s'"|,;]+/gu, '');
}
