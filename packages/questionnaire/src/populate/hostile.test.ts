import { fhirProblems } from '@osseo/testing/fhir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '../engine/form/limits.ts';
import { MAX_STEPS } from '../engine/fhirpath/limits.ts';
import { compileExpression } from '../engine/fhirpath/index.ts';
import {
  MAX_ANSWERS,
  MAX_EVALUATIONS,
  MAX_QUERIES,
  MAX_QUERY_LENGTH,
  MAX_RESULTS,
  STEPS_PER_EVALUATION,
} from './limits.ts';
import { populate, populateWith } from './populate.ts';
import {
  asked,
  bundle,
  fhirpath,
  form,
  initial,
  NOW,
  patient,
  populated,
  queryVariable,
  sdc,
  TODAY,
  variable,
  type Fields,
} from './testing/forms.ts';

const SECRET = 'S3CRET';

describe('population of a hostile form', () => {
  it.each([undefined, null, 1, 'Questionnaire', [], {}, { resourceType: 'Patient' }])(
    '%j is no form',
    async (input) => {
      const { response, codes } = await populated(input);
      expect(codes).toEqual([['not-a-questionnaire', '']]);
      expect(response.item).toBeUndefined();
    },
  );

  it('ends where variables go in a circle', async () => {
    const { codes, response } = await populated(
      form(
        [asked('a', 'integer', '%one'), asked('b', 'integer', '%self'), asked('c', 'integer', '3')],
        [variable('one', '%two'), variable('two', '%one'), variable('self', '%self')],
      ),
    );
    expect(codes).toEqual([
      ['expression-failed', 'extension[1]'],
      ['expression-failed', 'extension[3]'],
    ]);
    expect(response.item).toMatchObject([{ linkId: 'c' }]);
  });

  it('repeats a group no more often than its limit', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => ({ family: String(index) }));
    const repeating = {
      linkId: 'g',
      type: 'group',
      repeats: true,
      extension: [sdc('itemPopulationContext', fhirpath('%patient.name', 'name'))],
      item: [asked('family', 'string', '%name.family')],
    };
    const { response, codes } = await populated(
      form([repeating, asked('all', 'string', '%patient.name.family', { repeats: true })]),
      {},
      { context: { patient: { resourceType: 'Patient', name: names } } },
    );
    expect(response.item?.filter(({ linkId }) => linkId === 'g')).toHaveLength(MAX_RESULTS);
    expect(response.item?.at(-1)?.answer).toHaveLength(MAX_RESULTS);
    expect(codes).toEqual([
      ['too-many-results', 'item[0].extension[0]'],
      ['too-many-results', 'item[1].extension[0]'],
    ]);
  });

  it('stops where groups within groups have results without end', async () => {
    const name = Array.from({ length: 500 }, () => ({ family: 'x' }));
    const nested = (depth: number): Fields => ({
      linkId: `g${depth}`,
      type: 'group',
      repeats: true,
      extension: [sdc('itemPopulationContext', fhirpath('%patient.name', 'name'))],
      item: [depth === 0 ? asked('a', 'string', '%name.family') : nested(depth - 1)],
    });
    const { codes } = await populated(
      form([nested(6)]),
      {},
      { context: { patient: { resourceType: 'Patient', name } } },
    );
    expect(codes).toEqual([['too-many-items', '']]);
  });

  it('stops to evaluate where expressions take too much work', async () => {
    const name = Array.from({ length: 1_200 }, () => ({ family: 'x' }));
    const slow = '%patient.name.where(%patient.name.where(family = 1).exists()).exists()';
    const items = Array.from({ length: 60 }, (_, index) => asked(`a${index}`, 'boolean', slow));
    const { codes } = await populated(form(items), {}, { context: { patient: { resourceType: 'Patient', name } } });
    expect(codes).toContainEqual(['too-much-work', 'item[0].extension[0]']);
    expect(codes).toContainEqual(['too-much-work', '']);
    expect(codes.length).toBeLessThan(30);
  });

  it('stops to evaluate where each of thousands of items reads the whole response', async () => {
    const items = Array.from({ length: 8_000 }, (_, index) => asked(`a${index}`, 'integer', '%resource.item.count()'));
    const { codes, response } = await populated(form(items));
    expect(codes).toEqual([['too-much-work', '']]);
    expect(response.item?.length).toBeGreaterThan(2_000);
  });

  describe('with ten thousand items', () => {
    /** The steps of all evaluations together, which is what takes the time. */
    const workOf = async (questionnaire: Fields, context: Fields = {}) => {
      let steps = 0;
      const compile = (source: string) => {
        const compiled = compileExpression(source);
        if (compiled.kind !== 'compiled') return compiled;
        const { evaluate } = compiled;
        return {
          ...compiled,
          evaluate: (input: Parameters<typeof evaluate>[0]) =>
            evaluate({ ...input, worked: (own) => (input.worked?.(own), (steps += own)) }),
        };
      };
      const { problems, response } = await populateWith(compile, questionnaire, { context, today: TODAY, now: NOW });
      return { steps, codes: problems.map(({ code, path }) => [code, path]), response };
    };
    const TEN_THOUSAND = 10_000;
    const items = (expression: string, type = 'integer', fields: Fields = {}) =>
      Array.from({ length: TEN_THOUSAND }, (_, index) => asked(`a${index}`, type, expression, fields));
    const MOST = MAX_EVALUATIONS * STEPS_PER_EVALUATION + MAX_STEPS;

    it('stops where each expression takes nearly all the work that it may', async () => {
      const name = Array.from({ length: 600 }, () => ({ family: 'x' }));
      const slow = '%patient.name.select(%patient.name.count()).count()';
      const { steps, codes } = await workOf(form(items(slow)), { patient: { resourceType: 'Patient', name } });
      expect(codes).toEqual([['too-much-work', '']]);
      expect(steps).toBeLessThan(MOST);
    });

    it.each([
      ['%many.count()', 'integer', false],
      ['%many', 'string', true],
      ['%many.first()', 'string', false],
    ])('stops where %s is of a hundred thousand values', async (expression, type, repeats) => {
      const extension = Array.from({ length: 100_000 }, (_, index) => ({ url: `u${index % 100}`, valueString: 'x' }));
      const { steps, codes, response } = await workOf(
        form(items(expression, type, { repeats }), [variable('many', '%patient.extension.value')]),
        { patient: { resourceType: 'Patient', extension } },
      );
      expect(codes).toContainEqual(['too-much-work', '']);
      expect(steps).toBeLessThan(MOST);
      const answers = (response.item ?? []).flatMap(({ answer = [] }) => answer);
      expect(answers.length).toBeLessThanOrEqual(MAX_ANSWERS);
    });

    it('has no more answers than its limit, however many each question may have', async () => {
      const name = Array.from({ length: 400 }, () => ({ family: 'x' }));
      const { codes, response } = await workOf(form(items('%patient.name.family', 'string', { repeats: true })), {
        patient: { resourceType: 'Patient', name },
      });
      expect((response.item ?? []).flatMap(({ answer = [] }) => answer)).toHaveLength(MAX_ANSWERS);
      expect(codes).toContainEqual(['too-many-results', '']);
    });

    it('stops where each looks for its items in the whole form', async () => {
      const { codes, response } = await workOf(
        form(items("%questionnaire.item.repeat(item).where(linkId = 'a1').count() + %questionnaire.item.count()")),
      );
      expect(codes).toContainEqual(['too-much-work', '']);
      expect(response.item?.length).toBeLessThan(TEN_THOUSAND);
    });

    it('stops where each is compared with all of its options', async () => {
      const concept = Array.from({ length: TEN_THOUSAND }, (_, index) => ({ code: `c${index}` }));
      const contained = [{ resourceType: 'ValueSet', id: 'v', compose: { include: [{ system: 's', concept }] } }];
      const { codes, response } = await workOf({
        ...form(items("'c9999'", 'choice', { answerValueSet: '#v' })),
        contained,
      });
      expect(codes).toContainEqual(['too-much-work', '']);
      expect(response.item?.length).toBeLessThan(TEN_THOUSAND);
    });

    it('goes a hundred deep, once more for each result', async () => {
      const name = Array.from({ length: 10 }, () => ({ family: 'x' }));
      const nested = (depth: number): Fields => ({
        linkId: `g${depth}`,
        type: 'group',
        repeats: true,
        extension: [
          variable(`v${depth}`, '%patient.name'),
          sdc('itemPopulationContext', fhirpath(`%v${depth + 1}`, 'name')),
        ],
        item: [depth === 1 ? asked('a', 'string', '%name.family') : nested(depth - 1)],
      });
      const { codes } = await workOf(form([nested(MAX_DEPTH - 1)], [variable(`v${MAX_DEPTH}`, '%patient.name')]), {
        patient: { resourceType: 'Patient', name },
      });
      expect(codes).toContainEqual(['too-many-items', '']);
    });
  });

  it('takes one name for as many variables as there are', async () => {
    const same = Array.from({ length: 200_000 }, () => variable('v', '1'));
    const { codes, response } = await populated(form([asked('a', 'integer', '%v')], same));
    expect(codes.map(([code]) => code)).toEqual(['too-many-variables']);
    expect(response.item).toMatchObject([{ linkId: 'a', answer: [{ valueInteger: 1 }] }]);
  });

  it('sends no query that is longer than a server takes, and no more of them ahead than it may send', async () => {
    const extension = Array.from({ length: 100_000 }, () => ({ url: 'u', valueString: 'x' }));
    const long = 'x'.repeat(MAX_QUERY_LENGTH);
    const many = Array.from({ length: MAX_QUERIES + 9 }, (_, index) => [
      queryVariable(`q${index}`, `X?y=${index}`),
      variable(`r${index}`, `%q${index}.id`),
    ]);
    const { codes, queries } = await populated(
      form(
        [
          asked('a', 'string', '%long.id'),
          asked('b', 'string', '%wide.id'),
          ...many.map((_, index) =>
            asked(`c${index}`, 'string', `%r${index}`, { extension: [...(many[index] ?? []), initial(`%r${index}`)] }),
          ),
        ],
        [queryVariable('long', `X?y=${long}`), queryVariable('wide', 'X?y={{%patient.extension.value}}')],
      ),
      { X: { resourceType: 'X' } },
      { context: { patient: { resourceType: 'Patient', extension } } },
    );
    expect(codes.filter(([code]) => code === 'query-not-run')).toHaveLength(2);
    expect(queries).toHaveLength(MAX_QUERIES);
    for (const query of queries) expect(query.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
  });

  it('names what is too deep, what has no linkId and what has one a second time', async () => {
    const nested = (depth: number): Fields =>
      depth === 0 ? asked('leaf', 'integer', '1') : { linkId: `g${depth}`, type: 'group', item: [nested(depth - 1)] };
    const { codes, response } = await populated(
      form([nested(MAX_DEPTH), { type: 'string' }, asked('a', 'integer', '1'), asked('a', 'integer', '2')]),
    );
    expect(codes.map(([code]) => code)).toEqual(['too-deep', 'missing-link-id', 'duplicate-link-id']);
    expect(response.item).toEqual([{ linkId: 'a', answer: [{ valueInteger: 1 }] }]);
  });

  it('knows no more variables than its limit, and waits for each no longer than for the one before', async () => {
    const variables = Array.from({ length: 5_000 }, (_, index) =>
      variable(`v${index}`, index === 0 ? '1' : `%v${index - 1} + 1`),
    );
    const { codes, response } = await populated(
      form([asked('late', 'integer', '%v4999'), asked('early', 'integer', '%v400')], variables),
    );
    expect(codes.map(([code]) => code)).toEqual(['too-many-variables', 'expression-failed']);
    expect(response.item).toEqual([{ linkId: 'early', answer: [{ valueInteger: 401 }] }]);
  });

  it('takes `__proto__` for a name like others', async () => {
    const questionnaire = JSON.parse(`{
      "resourceType": "Questionnaire", "__proto__": { "item": [] },
      "extension": [${JSON.stringify(variable('__proto__', '1'))}],
      "item": [${JSON.stringify(asked('__proto__', 'integer', '%`__proto__` + 1'))}]
    }`) as unknown;
    const context = JSON.parse('{ "__proto__": { "polluted": true } }') as Fields;
    const { response } = await populated(questionnaire, {}, { context });
    expect(response.item).toEqual([{ linkId: '__proto__', answer: [{ valueInteger: 2 }] }]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('never rejects, gives valid FHIR and tells no answer in a problem, whatever the form and the record are', async () => {
    const expressions = fc.constantFrom(
      '%patient.name.family',
      '%patient.name',
      '%patient',
      '%patient.birthDate',
      '%v',
      '%w.entry.resource',
      '%resource',
      '%context',
      'today()',
      "5 'kg'",
      '%patient.(',
      "'A' ~ 'a'",
      '(1|2) = 1 + 1',
      'true',
      '1.5',
      '{}',
    );
    const types =
      'group display boolean integer decimal date dateTime time string text url choice open-choice coding reference attachment quantity question';
    const type = fc.constantFrom(...types.split(' '), '', 7);
    const extension = fc.oneof(
      expressions.map((expression) => sdc('initialExpression', fhirpath(expression))),
      expressions.map((expression) => sdc('itemPopulationContext', fhirpath(expression, 'v'))),
      expressions.map((expression) => sdc('candidateExpression', fhirpath(expression, 'w'))),
      expressions.map((expression) => variable('v', expression)),
      expressions.map((expression) => queryVariable('w', `X?y={{${expression}}}`)),
      fc.constant(sdc('observationLinkPeriod', { valueDuration: { value: 1, code: 'a' } })),
      fc.constant(sdc('sourceQueries', { valueReference: 7 })),
      fc.constant(sdc('launchContext', { extension: [{ url: 'name' }] })),
      fc.jsonValue().map((value) => ({ url: sdc('initialExpression', {})['url'], valueExpression: value })),
    );
    const { item } = fc.letrec<{ item: Fields }>((tie) => ({
      item: fc.record(
        {
          linkId: fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor'),
          type,
          repeats: fc.boolean(),
          code: fc.constant([{ system: 's', code: 'c' }]),
          extension: fc.array(extension, { maxLength: 3 }),
          answerOption: fc.constantFrom(undefined, [{ valueCoding: { code: SECRET } }], 7),
          item: fc.array(tie('item'), { maxLength: 3, depthIdentifier: 'items' }),
        },
        { requiredKeys: ['linkId', 'type'] },
      ) as fc.Arbitrary<Fields>,
    }));
    const record = { ...patient, name: [{ family: SECRET, given: [SECRET, 'x'] }] };
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 5 }), fc.array(extension, { maxLength: 4 }), async (items, root) => {
        const questionnaire = form(items, root);
        const { response, problems } = await populated(
          questionnaire,
          { '': bundle({ ...record, resourceType: 'Observation', valueString: SECRET, code: { coding: [] } }) },
          { context: { patient: record } },
        );
        expect(fhirProblems(response)).toEqual([]);
        expect(JSON.stringify(problems)).not.toContain(SECRET);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an aborted signal', () => {
  const questionnaire = form([asked('a', 'integer', '%q.total')], [queryVariable('q', 'X?y={{%patient.id}}')]);
  const options = { context: { patient }, today: TODAY, now: NOW };

  it('is heeded before anything is asked', async () => {
    let asks = 0;
    const population = populate(questionnaire, {
      ...options,
      signal: AbortSignal.abort(),
      fetchResource: async () => Promise.resolve((asks += 1)),
    });
    await expect(population).rejects.toMatchObject({ name: 'AbortError' });
    expect(asks).toBe(0);
  });

  it('ends the wait for a server that never answers, and reaches the request', async () => {
    const controller = new AbortController();
    let seen: RequestInit = {};
    const population = populate(questionnaire, {
      ...options,
      signal: controller.signal,
      fetchResource: (_, { signal }) => {
        // As it is given to `fetch`.
        seen = { signal };
        // By then population has nothing left to do but wait.
        setTimeout(() => controller.abort());
        return new Promise(() => undefined);
      },
    });
    await expect(population).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen.signal).toBe(controller.signal);
  });

  it('is told apart from a server that refuses', async () => {
    const controller = new AbortController();
    const population = populate(questionnaire, {
      ...options,
      signal: controller.signal,
      fetchResource: async () => {
        controller.abort(new Error('enough'));
        return Promise.reject(new Error(SECRET));
      },
    });
    await expect(population).rejects.toThrow('enough');
  });

  it('is listened to no longer than population takes', async () => {
    const listeners = new Set<() => void>();
    let most = 0;
    const signal = {
      aborted: false,
      throwIfAborted: () => undefined,
      addEventListener: (_: 'abort', listener: () => void) => (most = listeners.add(listener).size),
      removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener),
    };
    await populate(form([asked('a', 'integer', '1')]), { ...options, signal });
    expect(most).toBe(1);
    expect(listeners.size).toBe(0);
  });
});
