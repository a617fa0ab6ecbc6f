import type { Hex } from '../src/color/oklch.ts';
import type { Token } from './read-tokens.ts';

/** The kinds of variables that Figma has, of those that tokens can become. */
export type FigmaType = 'COLOR' | 'FLOAT' | 'STRING';

export interface FigmaColor {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

const PIXELS_PER_REM = 16;

/** What a token becomes in Figma; nothing for lines, durations and curves, which a variable cannot hold as a part uses them. */
export function figmaTypeOf({ type }: Token): FigmaType | undefined {
  if (type === 'color') return 'COLOR';
  if (type === 'dimension') return 'FLOAT';
  return type === 'fontFamily' ? 'STRING' : undefined;
}

/** Figma makes folders of slashes: `color.accent-ink` is `color/accent-ink`. */
export function figmaNameOf({ path }: Pick<Token, 'path'>): string {
  return path.replaceAll('.', '/');
}

/** A length in pixels, as Figma counts. */
export function pixelsOf({ value }: Token): number {
  const { value: size, unit } = value as { readonly value: number; readonly unit: string };
  return unit === 'rem' ? size * PIXELS_PER_REM : size;
}

/** The first family that a token names, as designers have it installed: not the variable file of the web. */
export function familyOf({ value }: Token): string {
  return ((value as readonly string[])[0] ?? '').replace(/ Variable$/u, '');
}

/** A colour in parts of one. */
export function channelsOf(hex: Hex): readonly [red: number, green: number, blue: number] {
  const at = (start: number) => Math.round((parseInt(hex.slice(start, start + 2), 16) / 255) * 1e5) / 1e5;
  return [at(1), at(3), at(5)];
}

/** Where Figma offers a variable: words for type, lines for strokes. Tones of the palette it offers nowhere. */
export function scopesOf({ path }: Pick<Token, 'path'>): readonly string[] {
  if (path.startsWith('palette.')) return [];
  if (/^color\.(?:.*-)?ink(?:-muted)?$/u.test(path)) return ['TEXT_FILL', 'SHAPE_FILL', 'STROKE_COLOR'];
  if (/^color\.(?:line|focus)/u.test(path)) return ['STROKE_COLOR', 'EFFECT_COLOR'];
  if (path.startsWith('color.')) return ['ALL_FILLS', 'STROKE_COLOR'];
  if (path.startsWith('font.size.')) return ['FONT_SIZE'];
  if (path.startsWith('font.')) return ['FONT_FAMILY'];
  if (path.startsWith('space.')) return ['GAP', 'WIDTH_HEIGHT'];
  if (path.startsWith('radius.')) return ['CORNER_RADIUS'];
  return path.startsWith('rule.') ? ['STROKE_FLOAT', 'EFFECT_FLOAT'] : ['WIDTH_HEIGHT'];
}
