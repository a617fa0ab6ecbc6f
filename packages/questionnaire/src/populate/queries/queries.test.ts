import { describe, expect, it } from 'vitest';
import { MAX_QUERIES } from '../limits.ts';
import {
  asked,
  bundle,
  fhirpath,
  fhirQuery,
  form,
  patient,
  populated,
  queryVariable,
  sdc,
  variable,
  type Fields,
} from '../testing/forms.ts';

const CONDITIONS = bundle({ resourceType: 'Condition', id: 'c1', code: { text: 'One' } });
const count = (name: string) => asked(`count-${name}`, 'integer', `%${name}.entry.count()`);

/** What a template becomes, with `value` as the variable `%x`. */
async function filled(template: string, expression: string, context: Fields = { patient }): Promise<readonly string[]> {
  const { queries } = await populated(
    form([count('q')], [variable('x', expression), queryVariable('q', template)]),
    { '': CONDITIONS },
    { context },
  );
  return queries;
}

describe('a query', () => {
  it('is sent once, however often the form asks it', async () => {
    const { queries, response, problems } = await populated(
      form(
        [count('one'), count('two')],
        [
          queryVariable('one', 'Condition?patient={{%patient.id}}'),
          queryVariable('two', ' Condition?patient={{ %patient.id }} '),
        ],
      ),
      { Condition: CONDITIONS },
    );
    expect(queries).toEqual(['Condition?patient=p1']);
    expect(response.item).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('that nothing is populated from is not sent', async () => {
    const calculated = sdc('calculatedExpression', fhirpath('%q.entry.count()'));
    const { queries } = await populated(
      form([{ linkId: 'a', type: 'integer', extension: [calculated] }], [queryVariable('q', 'Condition?patient=1')]),
    );
    expect(queries).toEqual([]);
  });

  it('that reads where it stands is not sent before its place is reached', async () => {
    const extension = [queryVariable('q', 'A?n={{%context.linkId.count()}}')];
    const { queries } = await populated(form([{ linkId: 'g', type: 'group', extension, item: [count('q')] }]), {
      A: CONDITIONS,
    });
    expect(queries).toEqual(['A?n=1']);
  });

  it('uses the nearest variable of a name, even one that hides a launch context', async () => {
    const extension = [variable('patient', '%patient.link'), queryVariable('q', 'A?p={{%patient.id}}')];
    const { queries } = await populated(
      form([{ linkId: 'g', type: 'group', extension, item: [count('q')] }]),
      { A: CONDITIONS },
      { context: { patient: { ...patient, link: [{ id: 'x' }] } } },
    );
    expect(queries).toEqual(['A?p=x']);
  });

  it('is on its way beside the others before the first is answered', async () => {
    let waiting = 0;
    let most = 0;
    await populated(
      form(
        [count('one'), count('two')],
        [queryVariable('one', 'A?p={{%patient.id}}'), queryVariable('two', 'B?p={{%patient.id}}')],
      ),
      {},
      {
        fetchResource: async () => {
          waiting += 1;
          most = Math.max(most, waiting);
          await new Promise((resolve) => void setTimeout(resolve));
          waiting -= 1;
          return CONDITIONS;
        },
      },
    );
    expect(most).toBe(2);
  });

  it.each([
    ['text', "'a b&c=d|é'", 'a%20b%26c%3Dd%7C%C3%A9'],
    ['several values', "'a' | 'b'", 'a,b'],
    ['a date', 'today() - 7 days', '2026-11-15'],
    ['a coding', '%coding', 's%7Cc%5C%2Cd'],
    ['a concept', '%concept', 's%7Cc%5C%2Cd'],
    ['an identifier', '%identifier', 's%7C1'],
    ['a quantity', '%quantity', '5.4%7Chttp%3A%2F%2Funitsofmeasure.org%7Cmg'],
    ['a reference', '%reference', 'Patient%2F1'],
    ['a resource', '%patient', 'Patient%2Fp1'],
  ])('holds %s encoded as FHIR searches for it', async (_, expression, encoded) => {
    const coding = { system: 's', code: 'c,d' };
    const context = {
      patient,
      coding,
      concept: { coding: [coding] },
      identifier: { system: 's', value: '1' },
      quantity: { value: 5.4, system: 'http://unitsofmeasure.org', code: 'mg', unit: 'milligram' },
      reference: { reference: 'Patient/1' },
    };
    expect(await filled('X?y={{%x}}&z', expression, context)).toEqual([`X?y=${encoded}&z`]);
  });

  it('may begin with a reference', async () => {
    expect(await filled('{{%x}}', "'Organization/1'")).toEqual(['Organization/1']);
    expect(await filled('/{{%x}}/$everything', "'Patient/1'")).toEqual(['Patient/1/$everything']);
    expect(await filled('Patient/{{%x}}', "'../1'")).toEqual([]);
  });

  it.each([
    ['incomplete-query', 'Condition?patient={{%patient.maritalStatus}}'],
    ['incomplete-query', 'Condition?patient={{%patient.id'],
    ['incomplete-query', 'Condition?patient={{%patient.name}}'],
    ['foreign-query', 'https://elsewhere.example/{{%patient.id}}'],
    ['foreign-query', "{{'https'}}://elsewhere.example/{{%patient.id}}"],
    ['foreign-query', 'ht\ntps://elsewhere.example/{{%patient.id}}'],
    ['foreign-query', '//elsewhere.example/{{%patient.id}}'],
    ['foreign-query', '/\t/elsewhere.example/{{%patient.id}}'],
    ['foreign-query', '\\\\elsewhere.example/{{%patient.id}}'],
    ['foreign-query', 'Patient/../../{{%patient.id}}'],
    ['foreign-query', 'Patient/%2e%2e/{{%patient.id}}'],
  ])('is not sent but named as %s where it is %s', async (code, query) => {
    const { queries, codes } = await populated(form([count('q')], [queryVariable('q', query)]), { '': CONDITIONS });
    expect(queries).toEqual([]);
    expect(codes).toEqual([[code, 'extension[1]']]);
  });

  it('that fails is a problem without its reason, and the rest goes on', async () => {
    const { response, problems } = await populated(
      form(
        [count('bad'), count('refused'), asked('born', 'date', '%patient.birthDate')],
        [queryVariable('bad', 'Bad?x'), queryVariable('refused', 'Refused?x')],
      ),
      { Refused: { resourceType: 'OperationOutcome', issue: [{ diagnostics: 'secret' }] } },
    );
    expect(problems).toEqual([
      { code: 'query-failed', path: 'extension[1]', linkId: undefined },
      { code: 'query-failed', path: 'extension[2]', linkId: undefined },
    ]);
    expect(response.item?.map(({ linkId }) => linkId)).toEqual(['count-bad', 'count-refused', 'born']);
  });

  it.each([
    ['is named', 'Condition?patient={{%patient.id}}', [['more-results', 'extension[1]']]],
    ['is what the form asked for', 'Condition?_count=1&patient={{%patient.id}}', []],
  ])('with more results than one page %s', async (_, query, problems) => {
    const page = { ...CONDITIONS, link: [{ relation: 'self' }, { relation: 'next', url: 'http://x' }] };
    const { codes } = await populated(form([count('q')], [queryVariable('q', query)]), { Condition: page });
    expect(codes).toEqual(problems);
  });

  it('is a problem where the host cannot ask', async () => {
    const questionnaire = form([count('q')], [queryVariable('q', 'Condition?patient=1')]);
    const { codes } = await populated(questionnaire, {}, { fetchResource: undefined as never });
    expect(codes).toEqual([['query-not-run', 'extension[1]']]);
  });

  it('is not sent beyond the number that a form may send', async () => {
    const variables = Array.from({ length: 400 }, (_, index) => queryVariable(`v${index}`, `A?${index}`));
    const more = Array.from({ length: 400 }, (_, index) => queryVariable(`w${index}`, `B?${index}`));
    const { queries, problems } = await populated(
      form([
        { linkId: 'g', type: 'group', extension: variables, item: variables.map((_, index) => count(`v${index}`)) },
        { linkId: 'h', type: 'group', extension: more, item: more.map((_, index) => count(`w${index}`)) },
      ]),
      { '': CONDITIONS },
    );
    expect(queries).toHaveLength(MAX_QUERIES);
    expect(problems[0]?.code).toBe('too-many-queries');
  });

  it('of a population context repeats the group for each match, not for what came with it', async () => {
    const found = {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [
        { resource: { resourceType: 'Condition', id: '1', code: { text: 'One' } }, search: { mode: 'match' } },
        { resource: { resourceType: 'Condition', id: '2', code: { text: 'Two' } }, search: { mode: 'include' } },
        { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } },
        { resource: { resourceType: 'Condition', id: '3', code: { text: 'Three' } } },
      ],
    };
    const { response } = await populated(
      form([
        {
          linkId: 'g',
          type: 'group',
          repeats: true,
          extension: [sdc('itemPopulationContext', fhirQuery('Condition?patient={{%patient.id}}', 'condition'))],
          item: [asked('text', 'string', '%condition.code.text')],
        },
      ]),
      { Condition: found },
    );
    expect(response.item?.map(({ item }) => item?.[0]?.answer)).toEqual([
      [{ valueString: 'One' }],
      [{ valueString: 'Three' }],
    ]);
  });

  it('can be the answer to a question for a reference', async () => {
    const extension = [sdc('initialExpression', fhirQuery('Condition?patient={{%patient.id}}'))];
    const { response } = await populated(form([{ linkId: 'a', type: 'reference', extension }]), {
      Condition: CONDITIONS,
    });
    expect(response.item).toMatchObject([{ answer: [{ valueReference: { reference: 'Condition/c1' } }] }]);
  });
});

describe('source queries', () => {
  const extension = [sdc('sourceQueries', { valueReference: { reference: '#batch' } })];
  const batch = (...entry: readonly Fields[]) => ({
    contained: [{ resourceType: 'Bundle', id: 'batch', type: 'batch', entry }],
  });
  const get = (url: string) => ({ request: { method: 'GET', url } });

  it('are known by the id of their batch, one entry for each query, even where one fails', async () => {
    const { response, queries, codes } = await populated(
      form(
        [
          asked('first', 'string', '%batch.entry[0].resource.total.toString()'),
          asked('third', 'string', '%batch.entry[2].resource.entry.resource.code.text'),
        ],
        extension,
        batch(get('Observation?subject={{%patient.id}}'), get('Lost?x'), get('Condition?patient={{%patient.id}}')),
      ),
      { Observation: { resourceType: 'Bundle', total: 7 }, Condition: CONDITIONS },
    );
    expect(response.item?.map(({ answer }) => answer)).toEqual([[{ valueString: '7' }], [{ valueString: 'One' }]]);
    expect(queries.toSorted()).toEqual(['Condition?patient=p1', 'Lost?x', 'Observation?subject=p1']);
    expect(codes).toEqual([['query-failed', 'extension[1]']]);
  });

  it('change nothing on the server, and must be in the form', async () => {
    const item = [asked('a', 'integer', '%batch.entry.count()')];
    const posted = await populated(form(item, extension, batch({ request: { method: 'DELETE', url: 'Patient/p1' } })), {
      '': CONDITIONS,
    });
    expect(posted.queries).toEqual([]);
    expect(posted.codes).toEqual([['unreadable-extension', 'extension[1]']]);
    const lost = await populated(form(item, extension));
    expect(lost.codes).toContainEqual(['unreadable-extension', 'extension[1]']);
  });
});
