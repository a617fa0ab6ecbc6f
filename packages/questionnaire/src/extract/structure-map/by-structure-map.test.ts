import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { extract } from '../extract.ts';
import { byTemplate } from '../template/by-template.ts';
import { completed, form, sdc } from '../testing/forms.ts';
import { byStructureMap, type Transform } from './by-structure-map.ts';

const map = (name: string) => sdc('targetStructureMap', { valueCanonical: `http://example.org/${name}` });
const asked = form([{ linkId: 'a', type: 'string' }], { extension: [map('one'), map('two')] });
const answered = completed([{ linkId: 'a', answer: [{ valueString: 'secret' }] }]);

function counting(): () => string {
  let count = 0;
  return () => String((count += 1));
}

async function extracted(transform: Transform<AbortSignal>, questionnaire: unknown = asked, response = answered) {
  const byMaps = await byStructureMap(questionnaire, response, { transform });
  return extract(questionnaire, response, { newId: counting(), methods: [byTemplate, byMaps] });
}

describe('extraction by StructureMaps', () => {
  it('gives url, response and form to the host, and one transaction with what all maps make, in their order', async () => {
    const signal = new AbortController().signal;
    const transform = vi.fn<Transform<AbortSignal>>((url) =>
      Promise.resolve({ resourceType: 'Basic', id: url.at(-1) }),
    );
    const byMaps = await byStructureMap(asked, answered, { transform, signal });
    const { bundle, problems } = extract(asked, answered, { newId: counting(), methods: [byMaps] });
    expect(transform.mock.calls[0]).toEqual([
      'http://example.org/one',
      { response: answered, questionnaire: asked, signal },
    ]);
    expect(bundle?.entry?.map(({ request }) => request)).toEqual([
      { method: 'PUT', url: 'Basic/e' },
      { method: 'PUT', url: 'Basic/o' },
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps the requests of a Bundle, and makes those that are missing', async () => {
    const basic = { resourceType: 'Basic' };
    const entry = [
      { fullUrl: 'urn:uuid:a', resource: basic, request: { method: 'POST', url: 'Basic', ifNoneExist: 'code=x' } },
      { request: { method: 'DELETE', url: 'Basic/old' } },
      { fullUrl: 'urn:uuid:b', resource: basic, search: { mode: 'match' } },
    ];
    const questionnaire = form([], { extension: [map('one')] });
    const { bundle } = await extracted(() => Promise.resolve({ resourceType: 'Bundle', entry }), questionnaire);
    expect(bundle?.entry).toEqual([
      entry[0],
      entry[1],
      { fullUrl: 'urn:uuid:b', resource: basic, request: { method: 'POST', url: 'Basic' } },
    ]);
  });

  it('names two entries of one address, and keeps both', async () => {
    const entry = [{ fullUrl: 'urn:uuid:a', resource: { resourceType: 'Basic' } }];
    const { bundle, problems } = await extracted(() => Promise.resolve({ resourceType: 'Bundle', entry }));
    expect(bundle?.entry?.map(({ fullUrl }) => fullUrl)).toEqual(['urn:uuid:a', 'urn:uuid:1']);
    expect(problems).toEqual([{ code: 'repeated-full-url', path: 'extension[1]', linkId: undefined }]);
  });

  it.each([
    ['map-failed', () => Promise.reject(new Error('secret'))],
    ['map-failed', () => Promise.resolve({ resourceType: 'OperationOutcome' })],
    ['not-a-resource', () => Promise.resolve(undefined)],
    ['not-a-resource', () => Promise.resolve({ id: 'x' })],
    [
      'not-a-resource',
      () => Promise.resolve({ resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Basic' } }, {}] }),
    ],
  ])('names a map, as %s, and goes on with the other', async (code, fails) => {
    const works = () => Promise.resolve({ resourceType: 'Basic' });
    const { bundle, problems } = await extracted((url) => (url.endsWith('one') ? fails() : works()));
    expect(bundle?.entry).toHaveLength(1);
    expect(problems).toEqual([{ code, path: 'extension[0]', linkId: undefined }]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it('names an extension without a url, and one for which the host gives no method', async () => {
    const unreadable = form([], { extension: [sdc('targetStructureMap', { valueString: 'x' })] });
    expect((await extracted(() => Promise.resolve({}), unreadable)).problems).toEqual([
      { code: 'unreadable-extension', path: 'extension[0]', linkId: undefined },
    ]);
    expect(extract(asked, answered, { newId: () => 'x' }).problems).toEqual([
      { code: 'method-not-given', path: '', linkId: undefined },
    ]);
  });

  it('gives a response that is refused to no map', async () => {
    const transform = vi.fn<Transform<AbortSignal>>();
    const draft = completed([], { status: 'in-progress' });
    expect((await extracted(transform, asked, draft)).problems).toMatchObject([{ code: 'not-completed' }]);
    expect(transform).not.toHaveBeenCalled();
  });

  it('ends with the reason of the signal, before or while a map is run', async () => {
    const transform = () => Promise.resolve({ resourceType: 'Basic' });
    const early = byStructureMap(asked, answered, { transform, signal: AbortSignal.abort('enough') });
    await expect(early).rejects.toBe('enough');

    const controller = new AbortController();
    const late = byStructureMap(asked, answered, {
      signal: controller.signal,
      transform: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    });
    controller.abort('enough');
    await expect(late).rejects.toBe('enough');
  });

  it('never throws, whatever a server sends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (one, two) => {
        const sent = { resourceType: 'Bundle', entry: two };
        const { bundle, problems } = await extracted((url) => Promise.resolve(url.endsWith('one') ? one : sent));
        expect((bundle?.entry?.length ?? 0) > 0 || problems.length > 0 || Array.isArray(two)).toBe(true);
      }),
    );
  });
});
