/** A node of a DTCG 2025.10 file: a token if it has a `$value`, otherwise a group. */
export interface TokenNode {
  readonly $type?: string;
  readonly $value?: unknown;
  readonly $description?: string;
  readonly [name: string]: unknown;
}

/** One token, as its file has it. */
export interface Token {
  /** Where it stands: `color.accent-ink`. */
  readonly path: string;
  /** The same as one word, which a custom property is named after: `color-accent-ink`. */
  readonly name: string;
  readonly type: string;
  /** Its `$value`: of the shape that its type asks for, or a reference such as `{palette.accent.45}`. */
  readonly value: unknown;
  readonly description: string;
}

/** The types that can be written here, out of those that DTCG knows. */
const TYPES: ReadonlySet<string> = new Set(['color', 'dimension', 'duration', 'fontFamily', 'cubicBezier', 'number']);

/**
 * Reads the tokens of one file, in the order of the file.
 *
 * @throws Error if a token has no type or one that is not known here, or a name that DTCG forbids.
 */
export function readTokens(file: TokenNode): readonly Token[] {
  return walk(file, [], undefined);
}

function walk(node: TokenNode, path: readonly string[], inherited: string | undefined): readonly Token[] {
  const type = node.$type ?? inherited;
  if ('$value' in node) return [tokenOf(node, path, type)];

  return Object.entries(node)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, child]) => {
      if (/[{}.]/u.test(name)) throw new Error(`The name ${name} holds a character that references use: { } or a dot.`);
      return walk(child as TokenNode, [...path, name], type);
    });
}

function tokenOf(node: TokenNode, names: readonly string[], type: string | undefined): Token {
  const path = names.join('.');
  if (type === undefined) throw new Error(`The token ${path} has no $type.`);
  if (!TYPES.has(type)) throw new Error(`The token ${path} has the type ${type}, which is not known here.`);
  return { path, name: names.join('-'), type, value: node.$value, description: node.$description ?? '' };
}

/** The path that a value refers to: `palette.accent.45` of `{palette.accent.45}`. */
export function referenceIn(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\{(.+)\}$/u.exec(value)?.[1] : undefined;
}
