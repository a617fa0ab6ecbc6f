import { hexOf, type Hex, type Oklch } from '../src/color/oklch.ts';
import { referenceIn, type Token } from './read-tokens.ts';

interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** The custom property of a token. */
export function propertyOf({ name }: Pick<Token, 'name'>): string {
  return `--osseo-${name}`;
}

/** The value of a token as CSS. A reference stays one. */
export function cssOf(token: Token): string {
  const { type, value } = token;
  const target = referenceIn(value);
  if (target !== undefined) return `var(${propertyOf({ name: target.replaceAll('.', '-') })})`;

  switch (type) {
    case 'color':
      return hexOfColor(token);
    case 'dimension':
    case 'duration':
      return `${(value as Amount).value}${(value as Amount).unit}`;
    case 'fontFamily':
      return (value as readonly string[]).map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
    case 'cubicBezier':
      return `cubic-bezier(${(value as readonly number[]).join(', ')})`;
    default:
      return String(value);
  }
}

/**
 * The value of a colour in sRGB.
 *
 * @throws Error with the name of the token if it is not in OKLCH, or a screen cannot show it.
 */
export function hexOfColor({ path, value }: Token): Hex {
  const { colorSpace, components } = value as { readonly colorSpace: string; readonly components: Oklch };
  if (colorSpace !== 'oklch') throw new Error(`The token ${path} is in ${colorSpace}. Here all colours are in oklch.`);
  try {
    return hexOf(components);
  } catch (error) {
    throw new Error(`The token ${path} cannot be shown.`, { cause: error });
  }
}
