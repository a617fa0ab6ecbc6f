import { hexOf, type Oklch } from '../src/color/oklch.ts';

/** A node of a DTCG 2025.10 file: a token if it has a `$value`, otherwise a group. */
export interface TokenNode {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly [name: string]: unknown;
}

/** One token, ready to be written as a custom property. */
export interface Token {
  /** Its path with hyphens: `color.accent-ink` is `color-accent-ink`. */
  readonly name: string;
  readonly type: string;
  /** Its value as CSS. */
  readonly css: string;
  readonly description: string;
}

/**
 * Reads the tokens of one file, in the order of the file.
 *
 * @throws Error if a token has no type, or a type or value that is not understood.
 */
export function readTokens(file: TokenNode): readonly Token[] {
  return walk(file, [], undefined);
}

function walk(node: TokenNode, path: readonly string[], inherited: string | undefined): readonly Token[] {
  const type = node.$type ?? inherited;
  if ('$value' in node) {
    if (!type) throw new Error(`The token ${path.join('.')} has no $type.`);
    const css = cssOf(type, node.$value, path);
    return [{ name: path.join('-'), type, css, description: node.$description ?? '' }];
  }
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, child]) => walk(child as TokenNode, [...path, name], type));
}

function cssOf(type: string, value: unknown, path: readonly string[]): string {
  if (typeof value === 'string' && value.startsWith('{')) {
    return `var(--osseo-${value.slice(1, -1).replaceAll('.', '-')})`;
  }
  switch (type) {
    case 'color':
      return hexOf((value as { components: Oklch }).components);
    case 'dimension':
    case 'duration': {
      const { value: size, unit } = value as { value: number; unit: string };
      return `${size}${unit}`;
    }
    case 'fontFamily':
      return (value as readonly string[]).map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
    case 'cubicBezier':
      return `cubic-bezier(${(value as readonly number[]).join(', ')})`;
    case 'number':
      return String(value);
    default:
      throw new Error(`The token ${path.join('.')} has the type ${type}, which is not known here.`);
  }
}
