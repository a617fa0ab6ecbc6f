import type { Values } from '../values/value.ts';

/** An expression, read. `at` is where it stands in the text, in UTF-16 units. */
export type Syntax =
  | { readonly kind: 'literal'; readonly at: number; readonly values: Values }
  | { readonly kind: 'special'; readonly at: number; readonly name: '$this' | '$index' | '$total' }
  | { readonly kind: 'variable'; readonly at: number; readonly name: string }
  | { readonly kind: 'member'; readonly at: number; readonly on: Syntax | undefined; readonly name: string }
  | Call
  | { readonly kind: 'nth'; readonly at: number; readonly on: Syntax; readonly index: Syntax }
  | { readonly kind: 'sign'; readonly at: number; readonly negative: boolean; readonly of: Syntax }
  | Operation
  | {
      readonly kind: 'type';
      readonly at: number;
      readonly operator: string;
      readonly of: Syntax;
      readonly type: string;
    };

export interface Call {
  readonly kind: 'call';
  readonly at: number;
  readonly on: Syntax | undefined;
  readonly name: string;
  readonly args: readonly Syntax[];
}

interface Operation {
  readonly kind: 'operation';
  readonly at: number;
  readonly operator: string;
  readonly left: Syntax;
  readonly right: Syntax;
}

/** The literal text of an expression that is nothing else. */
function literalText(syntax: Syntax | undefined): string | undefined {
  const value = syntax?.kind === 'literal' && syntax.values.length === 1 ? syntax.values[0] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The literal of `linkId = 'x'`, either way round. */
export function literalLinkId(syntax: Syntax | undefined): string | undefined {
  if (syntax?.kind !== 'operation' || syntax.operator !== '=') return undefined;
  const { left, right } = syntax;
  return isLinkId(left) ? literalText(right) : isLinkId(right) ? literalText(left) : undefined;
}

function isLinkId(syntax: Syntax): boolean {
  return syntax.kind === 'member' && syntax.name === 'linkId' && syntax.on === undefined;
}
