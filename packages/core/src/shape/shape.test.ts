import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../civil-date/civil-date.ts';
import { OsseoError } from '../error/osseo-error.ts';
import { extensionsOf, readExtensions } from '../fhir/index.ts';
import {
  boolean,
  code,
  date,
  derived,
  integer,
  jsonOf,
  list,
  nullable,
  object,
  optional,
  readJson,
  text,
  variant,
  type Shape,
} from './index.ts';

type Part = { readonly type: 'count'; readonly count: number } | { readonly type: 'word'; readonly wordSaid: string };

interface Thing {
  readonly id: string;
  readonly colour: 'red' | 'blue';
  readonly on: CivilDate | null;
  readonly open?: boolean;
  readonly parts: readonly Part[];
  /** Follows from `parts`. */
  readonly size: number;
}

const shape: Shape<Thing> = object<Thing>({
  id: text(),
  colour: code(['red', 'blue']),
  on: nullable(date()),
  open: optional(boolean()),
  parts: list(variant<Part>({ count: { count: integer() }, word: { wordSaid: text() } })),
  size: derived((own) => (own['parts'] as readonly Part[]).length),
});

const anyThing = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    colour: fc.constantFrom('red', 'blue'),
    on: fc.option(fc.constantFrom('2026-11-23', '2028-02-29')),
    open: fc.boolean(),
    parts: fc.array(
      fc.oneof(
        fc.record({ type: fc.constant('count'), count: fc.integer() }),
        fc.record({ type: fc.constant('word'), wordSaid: fc.string({ minLength: 1 }) }),
      ),
    ),
  },
  { requiredKeys: ['id', 'colour', 'on', 'parts'] },
);
const BASE = 'https://a.example/thing-';
const place = { base: BASE, path: 'thing', code: 'invalid-plan' } as const;
const thing = { id: 't', colour: 'red', on: null, parts: [{ type: 'word', wordSaid: 'yes' }] } as const;
const pathOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof OsseoError) return error.path;
  }
  throw new Error('It was read.');
};

describe('a shape', () => {
  it('reads what it has written, as JSON and as extensions, whatever it is', () => {
    fc.assert(
      fc.property(anyThing, (json) => {
        const value = readJson(shape, json, 'invalid-plan');
        expect(jsonOf(shape, value)).toEqual(json);
        expect(value.size).toBe(value.parts.length);
        expect(readExtensions(shape, extensionsOf(shape, value, BASE), place)).toEqual(value);
      }),
    );
  });

  it('writes what FHIR can hold, under addresses in its own manner', () => {
    expect(
      extensionsOf(shape, readJson(shape, { ...thing, on: '2026-11-23', open: false }, 'invalid-plan'), BASE),
    ).toEqual([
      { url: `${BASE}id`, valueString: 't' },
      { url: `${BASE}colour`, valueCode: 'red' },
      { url: `${BASE}on`, valueDate: '2026-11-23' },
      { url: `${BASE}open`, valueBoolean: false },
      {
        url: `${BASE}parts`,
        extension: [
          { url: 'type', valueCode: 'word' },
          { url: 'word-said', valueString: 'yes' },
        ],
      },
    ]);
  });

  it.each([
    [{ ...thing, id: undefined }, 'id'],
    [{ ...thing, size: 1 }, 'size'],
    [{ ...thing, colour: 'green' }, 'colour'],
    [{ ...thing, on: '2026-02-30' }, 'on'],
    [{ ...thing, open: 'yes' }, 'open'],
    [{ ...thing, parts: [...thing.parts, { type: 'count', count: 0.5 }] }, 'parts[1].count'],
    [{ ...thing, parts: [{ type: 'toString' }] }, 'parts[0].type'],
    [{ ...thing, parts: null }, 'parts'],
  ])('refuses other JSON by its place (%#)', (json, path) => {
    expect(pathOf(() => readJson(shape, json, 'invalid-plan'))).toBe(path);
  });

  it.each([
    [[], `thing.extension[${BASE}id]`],
    [[{ url: `${BASE}id`, valueCode: 't' }], 'thing.extension[0].valueString'],
    [[null], 'thing.extension[0]'],
    [{}, 'thing.extension'],
    [
      [
        { url: `${BASE}id`, valueString: 't' },
        { url: `${BASE}id`, valueString: 't' },
      ],
      'thing.extension[1]',
    ],
  ])('refuses other extensions by their place (%#)', (extensions, path) => {
    expect(pathOf(() => readExtensions(shape, extensions, place))).toBe(path);
  });

  it('leaves extensions of others alone', () => {
    const mine = extensionsOf(shape, readJson(shape, thing, 'invalid-plan'), BASE);
    const others = [{ url: 'https://b.example/x', valueString: 'y' }];
    expect(readExtensions(shape, [...others, ...mine], place)).toMatchObject(thing);
  });
});

it('a field that a type has and its shape has not does not compile', () => {
  // @ts-expect-error -- `colour` is missing
  object<Pick<Thing, 'id' | 'colour'>>({ id: text() });
  // @ts-expect-error -- one of the codes is missing
  object<Pick<Thing, 'colour'>>({ colour: code(['red']) });
  // @ts-expect-error -- it may be absent
  object<Pick<Thing, 'open'>>({ open: boolean() });
});
