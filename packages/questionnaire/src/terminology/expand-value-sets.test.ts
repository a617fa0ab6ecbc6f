import { OsseoError } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import type { Item } from '../engine/index.ts';
import type { ExpandRequest, TerminologyClient } from './client.ts';
import { expandValueSets } from './expand-value-sets.ts';
import { MAX_AT_ONCE, MAX_CODES, MAX_REQUESTS } from './expander.ts';

const COLOURS = 'http://clinic.example/ValueSet/colours';
const red = { system: 'urn:colours', code: 'red', display: 'Red' };
const blue = { system: 'urn:colours', code: 'blue', display: 'Blue' };

/** A service that knows some value sets, and every request that it was sent. */
function serviceOf(sets: Readonly<Record<string, unknown>>): TerminologyClient & { readonly asked: ExpandRequest[] } {
  const asked: ExpandRequest[] = [];
  return {
    asked,
    expand: async (request) => {
      asked.push(request);
      if (!Object.hasOwn(sets, request.url)) throw new Error('no such value set');
      return sets[request.url] as never;
    },
  };
}

const formOf = (item: readonly object[], rest: object = {}) => ({ resourceType: 'Questionnaire', ...rest, item });
const server = (valueUrl: string) => [
  { url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-preferredTerminologyServer', valueUrl },
];
const labels = (item: Item | undefined) => item?.options.map(({ label }) => label);

describe('a value set from elsewhere', () => {
  it('gives its codes as options, asked for once however many items name it, at any depth', async () => {
    const service = serviceOf({ [COLOURS]: [red, blue] });
    const questionnaire = formOf([
      { linkId: 'a', type: 'choice', answerValueSet: COLOURS },
      { linkId: 'g', type: 'group', item: [{ linkId: 'b', type: 'open-choice', answerValueSet: COLOURS }] },
      { linkId: 'c', type: 'string', answerValueSet: COLOURS },
      { linkId: 'd', type: 'coding', answerValueSet: COLOURS },
    ]);
    const { form, problems, missing } = await expandValueSets(questionnaire, service);

    expect(service.asked).toEqual([{ url: COLOURS, count: MAX_CODES + 1 }]);
    expect([problems, missing]).toEqual([[], []]);
    const [a, g, c, d] = form.items;
    for (const item of [a, g?.items[0], c, d]) expect(labels(item)).toEqual(['Red', 'Blue']);
    expect(a?.options[0]?.answer).toEqual({ kind: 'coding', value: red });
    expect(c?.options[0]?.answer).toEqual({ kind: 'string', value: 'Red' });
  });

  it('is asked of the servers that the form prefers there, the nearest first', async () => {
    const asked: (string | undefined)[] = [];
    const client: TerminologyClient = {
      expand: async (request) => {
        asked.push(request.server);
        if (request.server === 'urn:near') throw new Error('down');
        return [red];
      },
    };
    const item = [
      {
        linkId: 'g',
        type: 'group',
        extension: server('urn:near'),
        item: [{ linkId: 'a', type: 'choice', answerValueSet: COLOURS }],
      },
    ];
    const { form } = await expandValueSets(formOf(item, { extension: server('urn:far') }), client);
    expect(asked).toEqual(['urn:near', 'urn:far']);
    expect(labels(form.items[0]?.items[0])).toEqual(['Red']);
  });

  it('gives the units of a quantity', async () => {
    const extension = [
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitValueSet', valueCanonical: 'urn:units' },
    ];
    const units = [{ system: 'http://unitsofmeasure.org', code: 'kg', display: 'kg' }, { code: 'g' }];
    const { form } = await expandValueSets(
      formOf([{ linkId: 'w', type: 'quantity', extension }]),
      serviceOf({ 'urn:units': units }),
    );
    expect(form.items[0]?.units).toEqual(units);
  });

  it('that cannot be had is named at every item, and takes nothing from the others', async () => {
    const many = Array.from({ length: MAX_CODES + 1 }, (_, index) => ({ code: `c${index}` }));
    const service = serviceOf({
      [COLOURS]: [red],
      'urn:many': many,
      'urn:none': [],
      'urn:odd': [{ display: 'no code' }],
      'urn:text': 'x',
    });
    const sets = [COLOURS, 'urn:gone', 'urn:many', 'urn:none', 'urn:odd', 'urn:text', '#missing'];
    const item = sets.map((answerValueSet, index) => ({ linkId: `q${index}`, type: 'choice', answerValueSet }));
    const { form, missing, questionnaire } = await expandValueSets(formOf(item), service);

    expect(missing.map(({ linkId, code, path }) => [linkId, code, path])).toEqual([
      ['q1', 'unavailable', 'item[1].answerValueSet'],
      ['q2', 'too-large', 'item[2].answerValueSet'],
      ['q3', 'empty', 'item[3].answerValueSet'],
      ['q4', 'malformed', 'item[4].answerValueSet'],
      ['q5', 'malformed', 'item[5].answerValueSet'],
      ['q6', 'unknown', 'item[6].answerValueSet'],
    ]);
    expect(form.items.map(({ options }) => options.length)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(questionnaire['item']).toMatchObject([{ answerValueSet: '#expanded-1' }, ...item.slice(1)]);
  });

  describe('among many', () => {
    const many = (length: number) =>
      formOf(
        Array.from({ length }, (_, index) => ({
          linkId: `${index}`,
          type: 'choice',
          answerValueSet: `urn:set:${index}`,
        })),
      );
    /** A service that is as slow as the test wants it. */
    const slowService = () => {
      const asked: string[] = [];
      const replies: (() => void)[] = [];
      let running = 0;
      let most = 0;
      const client: TerminologyClient = {
        expand: async ({ url }) => {
          asked.push(url);
          running += 1;
          most = Math.max(most, running);
          await new Promise<void>((reply) => void replies.push(reply));
          running -= 1;
          if (url === 'urn:set:3') throw new Error('down');
          return [red];
        },
      };
      const soon = () => new Promise((done) => void setTimeout(done));
      const replyToAll = async () => {
        for (await soon(); replies.length > 0; await soon()) for (const reply of replies.splice(0)) reply();
      };
      return { client, asked, most: () => most, soon, replyToAll };
    };

    it('is asked for in its turn, few at a time, one that fails among them', async () => {
      const { client, asked, most, soon, replyToAll } = slowService();
      const work = expandValueSets(many(20), client);
      await soon();
      expect(asked).toHaveLength(MAX_AT_ONCE);
      await replyToAll();
      const { form, missing } = await work;
      expect(most()).toBe(MAX_AT_ONCE);
      expect(asked).toEqual(Array.from({ length: 20 }, (_, index) => `urn:set:${index}`));
      expect(form.items.filter(({ options }) => options.length === 1)).toHaveLength(19);
      expect(missing).toMatchObject([{ code: 'unavailable', linkId: '3' }]);
    });

    it('is not asked for once the work is cancelled', async () => {
      const { client, asked, soon, replyToAll } = slowService();
      const controller = new AbortController();
      const work = expandValueSets(many(20), client, controller);
      await soon();
      controller.abort(new Error('gone'));
      await expect(work).rejects.toThrow('gone');
      await replyToAll();
      expect(asked).toHaveLength(MAX_AT_ONCE);
    });

    it('is not asked for beyond what one form may ask for, and is said to be missing', async () => {
      const { client, asked, replyToAll } = slowService();
      const work = expandValueSets(many(MAX_REQUESTS + 2), client);
      await replyToAll();
      const { missing } = await work;
      expect(asked).toHaveLength(MAX_REQUESTS);
      expect(missing.map(({ code }) => code)).toEqual(['unavailable', 'too-many', 'too-many']);
    });
  });

  it('is waited for no longer than the signal allows', async () => {
    const controller = new AbortController();
    const client: TerminologyClient = { expand: () => new Promise(() => undefined) };
    const work = expandValueSets(
      formOf([{ linkId: 'a', type: 'choice', answerValueSet: COLOURS }]),
      client,
      controller,
    );
    controller.abort(new Error('gone'));
    await expect(work).rejects.toThrow('gone');
    await expect(
      expandValueSets(formOf([]), client, { signal: AbortSignal.abort(new Error('never')) }),
    ).rejects.toThrow('never');
  });
});

describe('a value set that the form contains', () => {
  const nobody: TerminologyClient = { expand: () => Promise.reject(new Error('nobody is asked')) };
  const optionsOf = async (...contained: readonly object[]) => {
    const item = [{ linkId: 'a', type: 'choice', answerValueSet: '#v' }];
    const { form, missing } = await expandValueSets(formOf(item, { contained }), nobody);
    return { codes: form.items[0]?.options.map(({ token }) => token), missing: missing.map(({ code }) => code) };
  };
  const set = (compose: object, id = 'v') => ({ resourceType: 'ValueSet', id, compose });
  const concept = (...codes: readonly string[]) => codes.map((code) => ({ code }));
  const system = {
    resourceType: 'CodeSystem',
    id: 's',
    url: 'urn:s',
    content: 'complete',
    concept: [{ code: 'a', concept: [{ code: 'b' }] }],
  };

  it('may have several parts, and leave codes out', async () => {
    const compose = {
      include: [
        { system: 'urn:1', concept: concept('a', 'b') },
        { system: 'urn:2', concept: concept('c', 'd') },
      ],
      exclude: [
        { system: 'urn:1', concept: concept('b') },
        { system: 'urn:1', concept: concept('c') },
      ],
    };
    expect(await optionsOf(set(compose))).toEqual({ codes: ['a', 'c', 'd'], missing: [] });
  });

  it('may hold all of a code system that the form contains', async () => {
    expect(await optionsOf(set({ include: [{ system: 'urn:s' }] }), system)).toEqual({
      codes: ['a', 'b'],
      missing: [],
    });
  });

  it('may be made of other sets: what is in all of them', async () => {
    const one = set({ include: [{ system: 'urn:s', concept: concept('a', 'b', 'c') }] }, 'one');
    const two = set({ include: [{ system: 'urn:s', concept: concept('b', 'c', 'd') }] }, 'two');
    expect(await optionsOf(set({ include: [{ valueSet: ['#one', '#two'] }] }), one, two)).toEqual({
      codes: ['b', 'c'],
      missing: [],
    });
    const narrowed = set({ include: [{ system: 'urn:s', concept: concept('d', 'c'), valueSet: ['#one'] }] });
    expect(await optionsOf(narrowed, one)).toEqual({ codes: ['c'], missing: [] });
  });

  it.each([
    ['filters', { include: [{ system: 'urn:s', filter: [{}] }] }],
    [
      'a code system from elsewhere',
      { include: [{ system: 'urn:elsewhere' }, { system: 'urn:s', concept: [{ code: 'a' }] }] },
    ],
    ['another set from elsewhere', { include: [{ valueSet: ['urn:elsewhere'] }] }],
    ['itself', { include: [{ valueSet: ['#v'] }] }],
  ])('that needs %s is not shown by halves', async (_, compose) => {
    expect(await optionsOf(set(compose), system)).toEqual({ codes: [], missing: ['unknown'] });
  });

  it('and that a service knows by its address is asked for there', async () => {
    const contained = [{ ...set({ include: [{ system: 'urn:s', filter: [{}] }] }), url: COLOURS }];
    const item = [{ linkId: 'a', type: 'choice', answerValueSet: '#v' }];
    const { form } = await expandValueSets(formOf(item, { contained }), serviceOf({ [COLOURS]: [red] }));
    expect(labels(form.items[0])).toEqual(['Red']);
  });
});

it('leaves what it was given as it was', async () => {
  const questionnaire = formOf([{ linkId: 'a', type: 'choice', answerValueSet: COLOURS }], {
    contained: [{ id: 'expanded-1' }],
  });
  const before = JSON.stringify(questionnaire);
  const result = await expandValueSets(questionnaire, serviceOf({ [COLOURS]: [red] }));
  expect(JSON.stringify(questionnaire)).toBe(before);
  expect(result.questionnaire['contained']).toMatchObject([{ id: 'expanded-1' }, { id: 'expanded-2', url: COLOURS }]);
});

it('refuses what is no Questionnaire', async () => {
  await expect(expandValueSets({ resourceType: 'Patient' }, serviceOf({}))).rejects.toThrow(OsseoError);
});
