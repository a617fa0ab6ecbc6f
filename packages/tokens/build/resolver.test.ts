import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { touchedBy } from './brands.ts';
import { readTokens } from './read-tokens.ts';
import { problemsWith, type ResolverDocument } from './resolver-document.ts';
import { createResolver, follow, readFrom, SOURCES, type ReadJson } from './resolver.ts';

const readSource = readFrom(SOURCES);
const resolver = createResolver();
const ours = readSource('tokens.resolver.json') as ResolverDocument;

describe('the resolver document', () => {
  it('says nothing that the Resolver Module 2025.10 forbids', () => {
    expect(problemsWith(ours)).toEqual([]);
  });

  it('knows every token file that there is', () => {
    const read = new Set<string>();
    const reading = createResolver((file) => {
      read.add(file);
      return readSource(file);
    });
    for (const [modifier, contexts] of Object.entries(reading.contexts)) {
      for (const context of contexts) reading.resolve({ [modifier]: context });
    }

    expect([...read].filter((file) => file.endsWith('.tokens.json')).toSorted()).toEqual(
      globSync('**/*.tokens.json', { cwd: SOURCES }).toSorted(),
    );
  });

  it.each<[string, Partial<ResolverDocument>, string]>([
    ['another version', { version: '2024.1' }, 'The version is 2024.1'],
    [
      'a modifier with one context',
      { modifiers: { one: { contexts: { only: [] } } } },
      'The modifier one has 1 contexts',
    ],
    [
      'a default that is no context',
      { modifiers: { width: { contexts: { wide: [], narrow: [] }, default: 'broad' } } },
      'defaults to broad',
    ],
    [
      'a set that refers to a modifier',
      { sets: { base: { sources: [{ $ref: '#/modifiers/a' }] } } },
      'only to files and sets',
    ],
    ['a set that does not exist', { sets: { base: { sources: [{ $ref: '#/sets/none' }] } } }, 'the set none'],
    ['an order with what does not exist', { resolutionOrder: [{ $ref: '#/sets/none' }] }, 'which does not exist'],
    [
      'an order that names something twice',
      { resolutionOrder: [...ours.resolutionOrder, ...ours.resolutionOrder] },
      'twice',
    ],
    ['an order that leaves something out', { resolutionOrder: [] }, 'leaves out #/sets/palette'],
  ])('is refused with %s', (_, wrong, problem) => {
    const read: ReadJson = (file) => (file === 'tokens.resolver.json' ? { ...ours, ...wrong } : readSource(file));

    expect(() => createResolver(read)).toThrow(problem);
  });
});

describe('what is resolved', () => {
  it('is every token once, with the value of the last source that sets it', () => {
    const tokens = resolver.resolve({ brand: 'marlow', density: 'compact' });

    expect(tokens.get('radius.2')?.value).toEqual({ value: 2, unit: 'px' });
    expect(tokens.get('radius.2')?.description).toBe('Controls and blocks.');
    expect(tokens.get('size.control')?.value).toEqual({ value: 2.5, unit: 'rem' });
    expect(tokens.get('space.1')).toEqual(resolver.resolve().get('space.1'));
  });

  it('refuses an input that names no modifier or no context', () => {
    expect(() => resolver.resolve({ theme: 'dark' })).toThrow('theme');
    expect(() => resolver.resolve({ scheme: 'dim' })).toThrow('dim');
  });

  it('has every role of colour in every scheme', () => {
    const paths = (scheme: string) => resolver.tokensOf('scheme', scheme).map((token) => token.path);

    for (const scheme of resolver.contexts['scheme'] ?? []) expect(paths(scheme)).toEqual(paths('light'));
  });

  it.each(['brand', 'width', 'density', 'script', 'motion'])('a %s changes only what exists', (modifier) => {
    const existing = [...resolver.resolve().keys()];

    expect(touchedBy(resolver, modifier).filter((each) => !existing.includes(each))).toEqual([]);
  });

  it('keeps a target at 44 pixels in every density', () => {
    expect(resolver.resolve({ density: 'compact' }).get('size.target')?.value).toEqual({ value: 2.75, unit: 'rem' });
  });

  it('uses every tone of the palette', () => {
    const used = new Set(touchedBy(resolver, 'scheme').flatMap(tonesOf));
    const tones = [...resolver.resolve().keys()].filter((each) => each.startsWith('palette.'));

    expect(tones.filter((tone) => !used.has(tone))).toEqual([]);
  });

  function tonesOf(role: string): readonly string[] {
    return (resolver.contexts['scheme'] ?? []).flatMap((scheme) => {
      const tokens = resolver.resolve({ scheme });
      const token = tokens.get(role);
      return token ? [follow(token, tokens).path] : [];
    });
  }
});

describe('a reference', () => {
  const tokens = new Map(
    readTokens({
      one: { $type: 'number', $value: '{two}' },
      two: { $type: 'number', $value: '{three}' },
      three: { $type: 'number', $value: 3 },
      round: { $type: 'number', $value: '{about}' },
      about: { $type: 'number', $value: '{round}' },
      lost: { $type: 'number', $value: '{nowhere}' },
      other: { $type: 'fontFamily', $value: '{three}' },
    }).map((token) => [token.path, token]),
  );
  const end = (name: string) => follow(tokens.get(name)!, tokens);

  it('is followed to its end', () => {
    expect(end('one').value).toBe(3);
  });

  it('is refused if it leads in a circle, nowhere or to another type', () => {
    expect(() => end('round')).toThrow('refers to itself');
    expect(() => end('lost')).toThrow('does not exist');
    expect(() => end('other')).toThrow('is a fontFamily');
  });
});
