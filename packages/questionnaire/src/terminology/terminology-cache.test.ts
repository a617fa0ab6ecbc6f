import { expect, it } from 'vitest';
import type { Coding } from '../engine/index.ts';
import type { ExpandRequest, TerminologyClient } from './client.ts';
import { createTerminologyCache } from './terminology-cache.ts';

/** A service that answers when the test says so. */
function slowService() {
  const open: {
    readonly request: ExpandRequest;
    readonly resolve: (codings: readonly Coding[]) => void;
    readonly reject: () => void;
  }[] = [];
  const client: TerminologyClient = {
    expand: (request) =>
      new Promise((resolve, reject) => open.push({ request, resolve, reject: () => reject(new Error('down')) })),
  };
  return { client, open };
}

const wanted = { url: 'urn:set', filter: 'app' };
const apple = [{ code: 'apple' }];

it('asks once for what is wanted twice, also while the answer is on its way', async () => {
  const { client, open } = slowService();
  const cache = createTerminologyCache(client);
  const both = [cache.expand(wanted), cache.expand(wanted)];
  open[0]?.resolve(apple);
  expect(await Promise.all(both)).toEqual([apple, apple]);
  expect(await cache.expand(wanted)).toBe(apple);
  expect(open.map(({ request }) => request.filter)).toEqual(['app']);
});

it('asks again for other words, another server and another set', async () => {
  const { client, open } = slowService();
  const cache = createTerminologyCache(client);
  for (const change of [{}, { filter: 'appl' }, { server: 'urn:s' }, { url: 'urn:other' }, { count: 5 }]) {
    void cache.expand({ ...wanted, ...change });
  }
  expect(open).toHaveLength(5);
});

it('does not keep a failure', async () => {
  const { client, open } = slowService();
  const cache = createTerminologyCache(client);
  const first = cache.expand(wanted);
  open[0]?.reject();
  await expect(first).rejects.toThrow('down');
  const second = cache.expand(wanted);
  open[1]?.resolve(apple);
  expect(await second).toEqual(apple);
});

it('lets one who leaves go at once, and ends the request with the last', async () => {
  const { client, open } = slowService();
  const cache = createTerminologyCache(client);
  const [one, two] = [new AbortController(), new AbortController()];
  const first = cache.expand({ ...wanted, signal: one.signal });
  const second = cache.expand({ ...wanted, signal: two.signal });
  one.abort(new Error('left'));
  await expect(first).rejects.toThrow('left');
  expect(open[0]?.request.signal?.aborted).toBe(false);
  two.abort(new Error('left too'));
  await expect(second).rejects.toThrow('left too');
  expect(open[0]?.request.signal?.aborted).toBe(true);
  void cache.expand(wanted);
  expect(open).toHaveLength(2);
  await expect(cache.expand({ ...wanted, signal: one.signal })).rejects.toThrow('left');
});

it('keeps no more than it may, the ones asked for last', async () => {
  const asked: (string | undefined)[] = [];
  const client: TerminologyClient = { expand: async ({ filter }) => (asked.push(filter), apple) };
  const cache = createTerminologyCache(client, { maxEntries: 2 });
  for (const filter of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.expand({ ...wanted, filter });
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});
