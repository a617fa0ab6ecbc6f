import type { Scheme } from '../src/tokens.ts';
import { found, isPrimitive, schemesOf, touchedBy } from './brands.ts';
import { cssOf, propertyOf } from './css-value.ts';
import type { Token } from './read-tokens.ts';
import type { Resolver } from './resolver.ts';

/** Where a scheme, a contrast or a brand may be chosen: each of these works its colours out again. */
const CHOOSERS = ':where(:root, [data-osseo-brand], [data-osseo-scheme], [data-osseo-contrast])';

// A switch that is on is `initial`: whatever asks it takes its own second value.
// One that is off is empty: whatever asks it becomes nothing.
const LIGHT = ['color-scheme: light;\n', '--_osseo-light: initial;', '--_osseo-dark: ;'];
const DARK = ['color-scheme: dark;\n', '--_osseo-light: ;', '--_osseo-dark: initial;'];
const USUAL = ['--_osseo-usual: initial;', '--_osseo-more: ;'];
const MORE = ['--_osseo-usual: ;', '--_osseo-more: initial;'];

/**
 * Writes the stylesheet of one brand with all its modes, inside one cascade layer.
 *
 * Palette and roles are apart in the stylesheet as they are in the files. A brand
 * sets the palette; four switches, which inherit, say whether it is light or dark
 * and at which contrast; a role asks the switches which tone to take. So brand,
 * scheme and contrast can each be chosen on any element, in any order and depth,
 * and no rule needs to know what the elements around it chose.
 */
export function writeCss(resolver: Resolver, brand: string): string {
  return `/* Generated from the .tokens.json files beside it: change those, then run "pnpm generate". */
@layer osseo.tokens, osseo.base, osseo.ui, osseo.clinical, osseo.theme;

@layer osseo.tokens {
${[...measures(resolver, brand), ...switches(), roles(resolver), ...modes(resolver, brand)].join('\n\n')}
}
`;
}

/** What is the same in every scheme. What brands differ in is set where a brand is named, too. */
function measures(resolver: Resolver, brand: string): readonly string[] {
  const tokens = [...resolver.resolve({ brand }).values()];
  const byBrand = new Set(touchedBy(resolver, 'brand'));
  const colors = new Set(touchedBy(resolver, 'scheme'));
  const shared = tokens.filter(({ path }) => !colors.has(path) && !byBrand.has(path));
  return [
    block(':where(:root)', [
      ...LIGHT,
      ...USUAL,
      ...declarations([...shared].toSorted((one, other) => rank(one) - rank(other))),
    ]),
    block(
      `:where(:root),\n[data-osseo-brand='${brand}']`,
      declarations(tokens.filter(({ path }) => byBrand.has(path))),
    ),
  ];
}

function rank({ path }: Token): number {
  return isPrimitive(path) ? 1 : 0;
}

// The dark schemes are for screens: paper is light, whatever the screen was.
// `:where()` has no specificity, so that what is named by an attribute wins, on the page or on any part of it.
// Nobody can take away the contrast that a reader's system asks for.
function switches(): readonly string[] {
  return [
    media('screen and (prefers-color-scheme: dark)', block(':where(:root)', DARK)),
    media('(prefers-contrast: more)', block(':where(:root)', MORE)),
    block("[data-osseo-scheme='light']", LIGHT),
    media('screen', block("[data-osseo-scheme='dark']", DARK)),
    block("[data-osseo-contrast='more']", MORE),
    media('not all and (prefers-contrast: more)', block("[data-osseo-contrast='no-preference']", USUAL)),
  ];
}

function roles(resolver: Resolver): string {
  const values = new Map(schemesOf(resolver).map((scheme) => [scheme, resolver.resolve({ scheme })]));
  const toneOf = (path: string) => (scheme: Scheme) => cssOf(found(values.get(scheme) ?? new Map(), path));
  return block(
    CHOOSERS,
    touchedBy(resolver, 'scheme').map(
      (path) => `${propertyOf({ name: path.replaceAll('.', '-') })}: ${asked(toneOf(path))};`,
    ),
  );
}

function asked(tone: (scheme: Scheme) => string): string {
  const light = either('usual', tone('light'), 'more', tone('light-contrast'));
  const dark = either('usual', tone('dark'), 'more', tone('dark-contrast'));
  return either('light', light, 'dark', dark);
}

function either(one: string, ifOne: string, other: string, ifOther: string): string {
  return ifOne === ifOther ? ifOne : `var(--_osseo-${one}, ${ifOne}) var(--_osseo-${other}, ${ifOther})`;
}

/** Scripts are last: they may set again what a brand or a density has set. */
function modes(resolver: Resolver, brand: string): readonly string[] {
  const usual = resolver.resolve({ brand });
  const comfortable = touchedBy(resolver, 'density').map((path) => found(usual, path));
  return [
    media('(width <= 40rem)', block(':where(:root)', declarations(resolver.tokensOf('width', 'narrow')))),
    block("[data-osseo-density='comfortable']", declarations(comfortable)),
    block("[data-osseo-density='compact']", declarations(resolver.tokensOf('density', 'compact'))),
    block(':lang(ko),\n:lang(ar)', declarations(resolver.tokensOf('script', 'tall'))),
    media(
      '(prefers-reduced-motion: reduce)',
      block(':where(:root)', declarations(resolver.tokensOf('motion', 'reduced'))),
    ),
  ];
}

function declarations(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => `${propertyOf(token)}: ${short(cssOf(token))};`);
}

function short(css: string): string {
  return css.replace(/^#(.)\1(.)\2(.)\3$/u, '#$1$2$3');
}

function block(selector: string, lines: readonly string[]): string {
  return indent(`${selector} {\n${indent(lines.join('\n'))}\n}`);
}

function media(query: string, rule: string): string {
  return indent(`@media ${query} {\n${rule}\n}`);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '  ');
}
