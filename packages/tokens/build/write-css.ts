import { tokensOf, type Mode } from './modes.ts';

/** Writes `tokens.css`: every mode as plain blocks inside one cascade layer. */
export function writeCss(): string {
  return `/* Generated from the .tokens.json files beside it: change those, then run "pnpm generate". */
@layer osseo.tokens, osseo.base, osseo.ui, osseo.clinical, osseo.theme;

@layer osseo.tokens {
${blocks().join('\n\n')}
}
`;
}

// The dark schemes are for screens: paper is light, whatever the screen was.
// `:where()` has no specificity, so that whatever names a scheme or a density
// afterwards wins, on the page or on any part of it.
function blocks(): readonly string[] {
  return [
    block(':where(:root)', ['base', 'light'], 'color-scheme: light;'),
    media('screen and (prefers-color-scheme: dark)', block(':where(:root)', ['dark'], 'color-scheme: dark;')),
    media('(prefers-contrast: more)', block(':where(:root)', ['light-contrast'])),
    media(
      'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
      block(':where(:root)', ['dark-contrast']),
    ),
    block("[data-osseo-scheme='light']", ['light'], 'color-scheme: light;'),
    media('screen', block("[data-osseo-scheme='dark']", ['dark'], 'color-scheme: dark;')),
    media('(prefers-contrast: more)', block("[data-osseo-scheme='light']", ['light-contrast'])),
    media('screen and (prefers-contrast: more)', block("[data-osseo-scheme='dark']", ['dark-contrast'])),
    media('(width <= 40rem)', block(':where(:root)', ['narrow'])),
    block(":where(:root)[data-osseo-density='compact']", ['compact']),
    block(':where(:lang(ko), :lang(ar))', ['sans-titles']),
    media('(prefers-reduced-motion: reduce)', block(':where(:root)', ['reduced-motion'])),
  ];
}

function block(selector: string, modes: readonly Mode[], first?: string): string {
  const declarations = modes
    .flatMap(tokensOf)
    .map(({ name, css }) => `--osseo-${name}: ${short(css)};`)
    .join('\n');
  return indent(`${selector} {\n${indent(first ? `${first}\n\n${declarations}` : declarations)}\n}`);
}

function short(css: string): string {
  return css.replace(/^#(.)\1(.)\2(.)\3$/u, '#$1$2$3');
}

function media(query: string, ...rules: readonly string[]): string {
  return indent(`@media ${query} {\n${rules.join('\n\n')}\n}`);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '  ');
}
