import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReceived } from './merge-received.ts';

const before = {
  title: 'a',
  extension: [{ url: 'x', value: 1 }],
  list: [
    { id: '1', text: 'one' },
    { id: '2', text: 'two' },
  ],
};

/** What JSON can say: a resource is read from it. */
const anyResource = fc.dictionary(fc.string(), fc.jsonValue());

describe('bringing what we say into what others have made of it', () => {
  it('leaves theirs as it is where we have changed nothing', () => {
    fc.assert(
      fc.property(anyResource, anyResource, (ours, theirs) => {
        expect(mergeReceived(ours, structuredClone(ours), theirs)).toBe(theirs);
      }),
    );
  });

  it('is what we say where they have changed nothing', () => {
    const named = fc.record({ id: fc.string(), text: fc.string() });
    const resource = fc.record({
      title: fc.string(),
      list: fc.uniqueArray(named, { minLength: 1, selector: ({ id }) => id }),
    });
    fc.assert(
      fc.property(resource, resource, (was, is) => {
        expect(mergeReceived(was, is, structuredClone(was))).toEqual(is);
      }),
    );
  });

  it('keeps what they added at any depth, beside what we changed', () => {
    const received = {
      ...before,
      note: 'theirs',
      extension: [{ url: 'theirs', value: 9 }, ...before.extension],
      list: [{ id: '0', text: 'theirs' }, { ...before.list[0], more: true }, before.list[1]],
    };
    const now = { title: 'b', extension: [{ url: 'x', value: 2 }], list: [{ id: '1', text: 'uno' }] };
    expect(mergeReceived<object>(before, now, received)).toEqual({
      title: 'b',
      note: 'theirs',
      extension: [
        { url: 'x', value: 2 },
        { url: 'theirs', value: 9 },
      ],
      list: [
        { id: '1', text: 'uno', more: true },
        { id: '0', text: 'theirs' },
      ],
    });
  });

  it('keeps their entries where we no longer have a list, and leaves an empty one out', () => {
    const { list: _, ...without } = before;
    const theirs = { id: '0', text: 'theirs' };
    expect(mergeReceived<object>(before, without, { ...before, list: [...before.list, theirs] })).toHaveProperty(
      'list',
      [theirs],
    );
    expect(mergeReceived<object>(before, without, before)).not.toHaveProperty('list');
  });

  it('knows our entries again by their label, wherever they stand and whatever address they were given', () => {
    const cited = (...labels: readonly string[]) => ({ works: labels.map((label) => ({ label, citation: label })) });
    const [a, b, c] = cited('a', 'b', 'c').works;
    const received = { works: [{ label: 'theirs', citation: 'x' }, { ...a, url: 'https://a.example' }, b, c] };
    expect(mergeReceived<object>(cited('a', 'b', 'c'), cited('a', 'c'), received)).toEqual({
      works: [received.works[1], c, received.works[0]],
    });
  });

  it('knows our entries again by what the caller found them to be, where their ids are lost', () => {
    const list = [
      { id: '0', text: 'theirs' },
      { text: 'one', more: true },
      { id: 'x', text: 'two' },
    ];
    const ids = new Map<unknown, string>([
      [list[1], '1'],
      [list[2], '2'],
    ]);
    const now = { ...before, list: [{ id: '1', text: 'uno' }] };
    expect(mergeReceived<object>(before, now, { ...before, list }, ids)).toHaveProperty('list', [
      { text: 'uno', more: true },
      { id: '0', text: 'theirs' },
    ]);
  });

  it('takes ours where both have changed the same', () => {
    expect(mergeReceived({ title: 'a' }, { title: 'b' }, { title: 'c' })).toEqual({ title: 'b' });
  });
});
