import { brandsOf, found, schemesOf, touchedBy } from './brands.ts';
import { hexOfColor, propertyOf } from './css-value.ts';
import { channelsOf, familyOf, figmaNameOf, figmaTypeOf, pixelsOf, scopesOf, type FigmaColor } from './figma-value.ts';
import { referenceIn, type Token } from './read-tokens.ts';
import { follow, type Input, type Resolver } from './resolver.ts';

/** One collection of variables: its modes are what can be chosen in it. */
interface Collection {
  readonly id: string;
  readonly name: string;
  /** Each mode with the inputs under which its values hold. */
  readonly modes: readonly { readonly id: string; readonly name: string; readonly input: Input }[];
  readonly paths: readonly string[];
}

type FigmaValue = number | string | FigmaColor | { readonly type: 'VARIABLE_ALIAS'; readonly id: string };

/**
 * Writes `figma-variables.json`: the body that Figma's REST API takes to create variables, which a plugin can play too.
 *
 * Roles are in a collection of their own and refer to the palette, whose modes are
 * the brands. So a designer chooses brand and scheme apart, as a page does.
 */
export function writeFigma(resolver: Resolver): string {
  const all = collectionsOf(resolver);
  const modes = all.flatMap((collection) =>
    collection.modes.map((mode, at) => ({ mode, collection, first: at === 0 })),
  );
  const variables = all.flatMap((collection) =>
    variablesOf(resolver, collection).map((token) => ({ token, collection })),
  );
  return JSON.stringify(
    {
      variableCollections: all.map(({ id, name, modes: [first] }) => ({
        action: 'CREATE',
        id,
        name,
        initialModeId: first?.id,
      })),
      // The first mode comes with its collection, and is only given its name.
      variableModes: modes.map(({ mode: { id, name }, collection, first }) => ({
        action: first ? 'UPDATE' : 'CREATE',
        id,
        name,
        variableCollectionId: collection.id,
      })),
      variables: variables.map(({ token, collection }) => ({
        action: 'CREATE',
        id: idOf(token),
        name: figmaNameOf(token),
        variableCollectionId: collection.id,
        resolvedType: figmaTypeOf(token),
        description: token.description,
        scopes: scopesOf(token),
        codeSyntax: { WEB: `var(${propertyOf(token)})` },
      })),
      variableModeValues: variables.flatMap(({ token, collection }) =>
        collection.modes.map(({ id, input }) => ({
          variableId: idOf(token),
          modeId: id,
          value: valueOf(found(resolver.resolve(input), token.path), resolver.resolve(input)),
        })),
      ),
    },
    null,
    2,
  );
}

function collectionsOf(resolver: Resolver): readonly Collection[] {
  const brandPaths = touchedBy(resolver, 'brand');
  const schemePaths = touchedBy(resolver, 'scheme');
  const densityPaths = touchedBy(resolver, 'density');
  const others = [...resolver.resolve().keys()].filter(
    (path) => ![...brandPaths, ...schemePaths, ...densityPaths].includes(path),
  );
  const collection = (name: string, modifier: string, contexts: readonly string[], paths: readonly string[]) => ({
    id: modifier,
    name: `Osseo ${name}`,
    modes: contexts.map((context) => ({
      id: `${modifier}:${context}`,
      name: titled(context),
      input: modifier === 'all' ? {} : { [modifier]: context },
    })),
    paths,
  });
  return [
    collection('brand', 'brand', brandsOf(resolver), brandPaths),
    collection('palette and measures', 'all', ['all'], others),
    collection('colour', 'scheme', schemesOf(resolver), schemePaths),
    collection('density', 'density', resolver.contexts['density'] ?? [], densityPaths),
  ];
}

function variablesOf(resolver: Resolver, { paths }: Collection): readonly Token[] {
  const tokens = resolver.resolve();
  return paths.map((path) => found(tokens, path)).filter((token) => figmaTypeOf(token) !== undefined);
}

function valueOf(token: Token, tokens: ReadonlyMap<string, Token>): FigmaValue {
  const target = referenceIn(token.value);
  if (target !== undefined && token.type === 'color') return { type: 'VARIABLE_ALIAS', id: idOf({ path: target }) };

  const last = follow(token, tokens);
  if (last.type === 'dimension') return pixelsOf(last);
  if (last.type === 'fontFamily') return familyOf(last);
  const [r, g, b] = channelsOf(hexOfColor(last));
  return { r, g, b };
}

function idOf({ path }: Pick<Token, 'path'>): string {
  return `variable:${path}`;
}

/** `light-contrast` as a designer reads it: `Light contrast`. */
export function titled(context: string): string {
  return `${context.charAt(0).toUpperCase()}${context.slice(1).replaceAll('-', ' ')}`;
}
