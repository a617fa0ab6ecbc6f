import type { TokenNode } from './read-tokens.ts';

/** A DTCG 2025.10 resolver document: which token files apply when, and in which order. */
export interface ResolverDocument {
  readonly version: string;
  readonly sets?: Readonly<Record<string, TokenSet>>;
  readonly modifiers?: Readonly<Record<string, Modifier>>;
  readonly resolutionOrder: readonly Reference[];
}

export interface TokenSet {
  readonly sources: readonly Source[];
}

/** Something that can be one way or another: light or dark. */
export interface Modifier {
  readonly contexts: Readonly<Record<string, readonly Source[]>>;
  readonly default?: string;
}

export interface Reference {
  readonly $ref: string;
}

/** A file, a set of this document, or tokens in place. */
export type Source = Reference | TokenNode;

const VERSION = '2025.10';

/** The name that a pointer into the document names: `light` of `#/modifiers/light`. */
export function pointedAt(reference: string, kind: 'sets' | 'modifiers'): string | undefined {
  const start = `#/${kind}/`;
  return reference.startsWith(start) ? reference.slice(start.length) : undefined;
}

export function isReference(source: Source): source is Reference {
  return typeof source['$ref'] === 'string';
}

/**
 * What a resolver document says that the Resolver Module 2025.10 forbids, a sentence each.
 * Sets and modifiers written inside `resolutionOrder`, which the module allows, are refused too: here each has one place.
 */
export function problemsWith({
  version,
  sets = {},
  modifiers = {},
  resolutionOrder,
}: ResolverDocument): readonly string[] {
  return [
    ...(version === VERSION ? [] : [`The version is ${version}, and ${VERSION} is the only one.`]),
    ...Object.entries(sets).flatMap(([name, { sources }]) =>
      sources.flatMap((source) => problemsOfSource(name, source)),
    ),
    ...Object.entries(modifiers).flatMap(([name, modifier]) => problemsOfModifier(name, modifier)),
    ...problemsOfOrder(resolutionOrder),
  ];

  function problemsOfModifier(name: string, { contexts, default: usual }: Modifier): readonly string[] {
    const known = Object.keys(contexts);
    return [
      ...(known.length > 1
        ? []
        : [`The modifier ${name} has ${known.length} contexts: with fewer than two it is a set.`]),
      ...(usual === undefined || known.includes(usual)
        ? []
        : [`The modifier ${name} defaults to ${usual}, which is none of its contexts.`]),
      ...Object.values(contexts).flatMap((sources) => sources.flatMap((source) => problemsOfSource(name, source))),
    ];
  }

  function problemsOfSource(owner: string, source: Source): readonly string[] {
    if (!isReference(source) || !source.$ref.startsWith('#')) return [];
    const set = pointedAt(source.$ref, 'sets');
    if (set === undefined) return [`${owner} refers to ${source.$ref}, and may refer only to files and sets.`];
    return set in sets ? [] : [`${owner} refers to the set ${set}, which does not exist.`];
  }

  function problemsOfOrder(order: readonly Reference[]): readonly string[] {
    const named = order.map(({ $ref }) => $ref);
    const existing = [
      ...Object.keys(sets).map((name) => `#/sets/${name}`),
      ...Object.keys(modifiers).map((name) => `#/modifiers/${name}`),
    ];
    return [
      ...named
        .filter((each) => !existing.includes(each))
        .map((each) => `The order names ${each}, which does not exist.`),
      ...named.filter((each, at) => named.indexOf(each) !== at).map((each) => `The order names ${each} twice.`),
      ...existing.filter((each) => !named.includes(each)).map((each) => `The order leaves out ${each}.`),
    ];
  }
}
