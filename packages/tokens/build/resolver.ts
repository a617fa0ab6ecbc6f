import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTokens, referenceIn, type Token, type TokenNode } from './read-tokens.ts';
import { isReference, pointedAt, problemsWith, type ResolverDocument, type Source } from './resolver-document.ts';

/** Reads a JSON file by its path beside the resolver document. */
export type ReadJson = (file: string) => unknown;

/** One context for each modifier that is not to be at its default: `{ brand: 'marlow', scheme: 'dark' }`. */
export type Input = Readonly<Record<string, string>>;

export interface Resolver {
  /** The contexts of each modifier, in the order of the document. */
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  /** What one context sets, later sources before earlier ones. */
  tokensOf(this: void, modifier: string, context: string): readonly Token[];
  /** All tokens under these inputs, with their references as they stand. */
  resolve(this: void, input?: Input): ReadonlyMap<string, Token>;
}

/** The folder of the resolver document. */
export const SOURCES: string = path.resolve(import.meta.dirname, '../src');

/** Reads the token files of a folder. */
export const readFrom =
  (folder: string): ReadJson =>
  (file) =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown;

/**
 * Reads the resolver document of the package, and with it every token file.
 *
 * @throws Error if the document or a token file is not what DTCG 2025.10 asks for.
 */
export function createResolver(read: ReadJson = readFrom(SOURCES)): Resolver {
  const document = read('tokens.resolver.json') as ResolverDocument;
  const problems = problemsWith(document);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { sets = {}, modifiers = {}, resolutionOrder } = document;

  const files = new Map<string, readonly Token[]>();
  const tokensOfFile = (file: string): readonly Token[] => {
    const tokens = files.get(file) ?? readTokens(read(file) as TokenNode);
    files.set(file, tokens);
    return tokens;
  };

  const tokensIn = (sources: readonly Source[]): readonly Token[] => {
    const all = sources.flatMap((source) => {
      if (!isReference(source)) return readTokens(source);
      const set = pointedAt(source.$ref, 'sets');
      return set === undefined ? tokensOfFile(source.$ref) : tokensIn(sets[set]?.sources ?? []);
    });
    return [...byPath(all).values()];
  };

  const tokensOf = (modifier: string, context: string): readonly Token[] => {
    const sources = modifiers[modifier]?.contexts[context];
    if (!sources) throw new Error(`There is no context ${context} of a modifier ${modifier}.`);
    return tokensIn(sources);
  };

  return {
    contexts: Object.fromEntries(
      Object.entries(modifiers).map(([name, { contexts }]) => [name, Object.keys(contexts)]),
    ),
    tokensOf,

    resolve(input = {}) {
      const unknown = Object.keys(input).filter((name) => !(name in modifiers));
      if (unknown.length > 0) throw new Error(`There is no modifier ${unknown.join(', ')}.`);

      return byPath(
        resolutionOrder.flatMap(({ $ref }) => {
          const set = pointedAt($ref, 'sets');
          if (set !== undefined) return tokensIn(sets[set]?.sources ?? []);
          const name = pointedAt($ref, 'modifiers') ?? '';
          const context = input[name] ?? modifiers[name]?.default;
          if (context === undefined)
            throw new Error(`The modifier ${name} has no default: say which context is meant.`);
          return tokensOf(name, context);
        }),
      );
    },
  };
}

/** A later token takes the value of an earlier one; what it is for is said where it stands first. */
function byPath(tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const all = new Map<string, Token>();
  for (const token of tokens) {
    const description = token.description || (all.get(token.path)?.description ?? '');
    all.set(token.path, { ...token, description });
  }
  return all;
}

/**
 * The token whose value this one has: itself, or what its reference leads to.
 *
 * @throws Error if a reference leads nowhere, in a circle, or to another type.
 */
export function follow(token: Token, tokens: ReadonlyMap<string, Token>, seen: readonly string[] = []): Token {
  const target = referenceIn(token.value);
  if (target === undefined) return token;
  if (seen.includes(token.path)) throw new Error(`The token ${token.path} refers to itself.`);

  const next = tokens.get(target);
  if (!next) throw new Error(`The token ${token.path} refers to ${target}, which does not exist.`);
  if (next.type !== token.type) {
    throw new Error(`The token ${token.path} is a ${token.type} and refers to ${target}, which is a ${next.type}.`);
  }
  return follow(next, tokens, [...seen, token.path]);
}
