import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import { createSession } from '../engine/session/create-session.ts';
import { asked, form, fhirpath, initial, launch, NOW, patient, populated, sdc, variable } from './testing/forms.ts';

const SEVERAL = {
  ...patient,
  contact: [
    { name: { family: 'First' }, telecom: [{ value: '1' }, { value: '2' }] },
    { gender: 'other' },
    { name: { family: 'Third' } },
  ],
};
const contacts = sdc('itemPopulationContext', fhirpath('%patient.contact', 'contact'));
const contactGroup = {
  linkId: 'contact',
  type: 'group',
  text: 'Who else?',
  repeats: true,
  extension: [contacts],
  item: [
    asked('family', 'string', '%contact.name.family', {
      item: [asked('phone', 'string', '%contact.telecom.value', { repeats: true })],
    }),
  ],
};

describe('population', () => {
  it('is a response in progress to this version of the form, about the subject, authored now', async () => {
    const { response } = await populated(form([{ linkId: 'a', type: 'string' }]));
    expect(response).toEqual({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'http://example.org/q|1',
      status: 'in-progress',
      subject: { reference: 'Patient/p1' },
      authored: NOW,
    });
  });

  it('fills items in the order of the form, and leaves out what stays empty', async () => {
    const { response, problems } = await populated(
      form([
        { linkId: 'intro', type: 'display', text: 'Welcome' },
        { linkId: 'empty', type: 'group', item: [asked('no', 'string', '%patient.maritalStatus.text')] },
        { linkId: 'full', type: 'group', text: 'You', item: [asked('born', 'date', '%patient.birthDate')] },
        asked('family', 'string', '%patient.name.family', { text: 'Name' }),
      ]),
    );
    expect(problems).toEqual([]);
    expect(response.item).toEqual([
      { linkId: 'full', text: 'You', item: [{ linkId: 'born', answer: [{ valueDate: '1980-02-29' }] }] },
      { linkId: 'family', text: 'Name', answer: [{ valueString: 'Example' }] },
    ]);
    expect(fhirProblems(response)).toEqual([]);
  });

  it('repeats a group once for each result, with what stands under questions inside their answers', async () => {
    const { response, problems } = await populated(form([contactGroup]), {}, { context: { patient: SEVERAL } });
    expect(problems).toEqual([]);
    expect(response.item).toEqual([
      {
        linkId: 'contact',
        text: 'Who else?',
        item: [
          {
            linkId: 'family',
            answer: [
              {
                valueString: 'First',
                item: [{ linkId: 'phone', answer: [{ valueString: '1' }, { valueString: '2' }] }],
              },
            ],
          },
        ],
      },
      {
        linkId: 'contact',
        text: 'Who else?',
        item: [{ linkId: 'family', answer: [{ valueString: 'Third' }] }],
      },
    ]);
  });

  it('loads into a session, which gives it back unchanged', async () => {
    const questionnaire = form([
      contactGroup,
      asked('born', 'date', '%patient.birthDate'),
      { linkId: 'open', type: 'string', item: [asked('inside', 'string', "'x'")] },
    ]);
    const { response } = await populated(questionnaire, {}, { context: { patient: SEVERAL } });
    const session = createSession(readQuestionnaire(questionnaire).form, { response });
    expect(session.toResponse({ status: 'in-progress', authored: NOW })).toEqual(response);
    expect(response.item).toHaveLength(4);
  });

  it('takes nothing of several results for a group that does not repeat, and says so', async () => {
    const { response, codes } = await populated(
      form([{ ...contactGroup, repeats: false }]),
      {},
      { context: { patient: SEVERAL } },
    );
    expect(response.item).toBeUndefined();
    expect(codes).toEqual([['several-values', 'item[0].extension[0]']]);
  });

  it('fills a group that has no results with what does not depend on them', async () => {
    const item = [asked('today', 'date', 'today()'), asked('family', 'string', '%contact.name.family')];
    const { response, problems } = await populated(form([{ ...contactGroup, item }]));
    expect(problems).toEqual([]);
    expect(response.item).toMatchObject([{ item: [{ linkId: 'today', answer: [{ valueDate: '2026-11-22' }] }] }]);
  });

  it('may be about one resource as a whole', async () => {
    const { response } = await populated(
      form(
        [asked('family', 'string', '%name.family')],
        [sdc('itemPopulationContext', fhirpath('%patient.name', 'name'))],
      ),
    );
    expect(response.item).toMatchObject([{ answer: [{ valueString: 'Example' }] }]);
  });

  it('begins with initial values where no expression has an answer', async () => {
    const options = [
      { valueCoding: { code: 'a' } },
      { valueCoding: { code: 'b', display: 'B' }, initialSelected: true },
      { valueCoding: { code: 'c' }, initialSelected: true },
    ];
    const { response } = await populated(
      form([
        { linkId: 'fixed', type: 'integer', initial: [{ valueInteger: 3 }] },
        asked('empty', 'string', '{}', { initial: [{ valueString: 'instead' }] }),
        asked('full', 'string', "'first'", { initial: [{ valueString: 'instead' }] }),
        { linkId: 'chosen', type: 'choice', repeats: true, answerOption: options },
        { linkId: 'once', type: 'choice', answerOption: options },
      ]),
    );
    expect(response.item?.map(({ answer }) => answer)).toEqual([
      [{ valueInteger: 3 }],
      [{ valueString: 'instead' }],
      [{ valueString: 'first' }],
      [{ valueCoding: { code: 'b', display: 'B' } }, { valueCoding: { code: 'c' } }],
      [{ valueCoding: { code: 'b', display: 'B' } }],
    ]);
  });

  it('lets an expression read what is filled before it, and a variable once more when that has changed', async () => {
    const answerOf = (linkId: string) => `%resource.item.where(linkId = '${linkId}').answer.value`;
    const { response } = await populated(
      form(
        [
          asked('none', 'integer', '%read'),
          asked('two', 'integer', '2'),
          asked('double', 'integer', '%read * 2'),
          asked('self', 'string', '%context.linkId + %qitem.type'),
        ],
        [variable('read', answerOf('two'))],
      ),
    );
    expect(response.item?.map(({ linkId, answer }) => [linkId, answer])).toEqual([
      ['two', [{ valueInteger: 2 }]],
      ['double', [{ valueInteger: 4 }]],
      ['self', [{ valueString: 'selfstring' }]],
    ]);
  });

  it('finds items by their linkId as FHIRPath does: in every instance, and in no answer', async () => {
    const named = sdc('itemPopulationContext', fhirpath('%patient.contact', 'contact'));
    const count = (linkId: string) => `%resource.repeat(item).where(linkId = '${linkId}').count()`;
    const { response } = await populated(
      form([
        { ...contactGroup, extension: [named] },
        { linkId: 'open', type: 'string', item: [asked('below', 'string', "'x'")] },
        asked('left-out', 'string', '{}'),
        ...['family', 'phone', 'below', 'left-out'].map((linkId) => asked(`of-${linkId}`, 'integer', count(linkId))),
        asked('inside', 'integer', "%resource.item[0].repeat(item).where(linkId = 'family').count()"),
      ]),
      {},
      { context: { patient: SEVERAL } },
    );
    expect(response.item?.slice(3).map(({ answer }) => answer?.[0]?.valueInteger)).toEqual([2, 0, 1, 0, 1]);
  });

  it('reports candidates and fills none of them in', async () => {
    const item = {
      linkId: 'who',
      type: 'reference',
      extension: [
        sdc('candidateExpression', {
          valueExpression: {
            language: 'application/x-fhir-query',
            expression: 'RelatedPerson?patient={{%patient.id}}',
            name: 'chosen',
          },
        }),
      ],
    };
    const kin = { resourceType: 'RelatedPerson', id: 'r1', name: [{ family: 'Kin' }] };
    const { response, candidates, problems } = await populated(
      form([{ ...item, item: [asked('chosen', 'boolean', '%chosen.exists()')] }]),
      { RelatedPerson: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: kin }] } },
    );
    expect(candidates).toEqual([{ path: 'item[0]', linkId: 'who', values: [kin] }]);
    // Nobody has chosen yet.
    expect(response.item).toEqual([{ linkId: 'who', item: [{ linkId: 'chosen', answer: [{ valueBoolean: false }] }] }]);
    expect(problems).toEqual([]);
  });

  it('reports the candidates of a group as well', async () => {
    const extension = [sdc('candidateExpression', fhirpath('%patient.name.given'))];
    const { candidates } = await populated(form([{ linkId: 'g', type: 'group', extension }]));
    expect(candidates).toEqual([{ path: 'item[0]', linkId: 'g', values: ['Ada', 'Bea'] }]);
  });

  it('names a StructureMap, which it does not run', async () => {
    const map = sdc('sourceStructureMap', { valueCanonical: 'http://example.org/map' });
    expect((await populated(form([], [map]))).codes).toEqual([['method-not-run', 'extension[1]']]);
  });
});

describe('a launch context', () => {
  const question = asked('name', 'string', '%user.name.text');

  it('is a problem where it is missing, once, and is empty for the form', async () => {
    const { response, codes } = await populated(
      form([question, asked('known', 'boolean', '%user.exists()')], [launch('user', 'Practitioner')]),
    );
    expect(codes).toEqual([['missing-context', 'extension[1]']]);
    expect(response.item).toMatchObject([{ linkId: 'known', answer: [{ valueBoolean: false }] }]);
  });

  it('is a problem where it is of another type, and is not used', async () => {
    const { response, codes } = await populated(
      form([question], [launch('user', 'Practitioner')]),
      {},
      { context: { patient, user: { resourceType: 'RelatedPerson', name: [{ text: 'secret' }] } } },
    );
    expect(codes).toEqual([['wrong-context-type', 'extension[1]']]);
    expect(response.item).toBeUndefined();
  });

  it.each([
    ['the name as a code', { url: 'name', valueCode: 'user' }],
    ['the name as an id', { url: 'name', valueId: 'user' }],
  ])('is read with %s, and one of several types', async (_, name) => {
    const context = sdc('launchContext', {
      extension: [name, { url: 'type', valueCode: 'Patient' }, { url: 'type', valueCode: 'Practitioner' }],
    });
    const { response, problems } = await populated(
      form([question], [context]),
      {},
      { context: { patient, user: [{ resourceType: 'Practitioner', name: [{ text: 'Dee' }] }] } },
    );
    expect(problems).toEqual([]);
    expect(response.item).toMatchObject([{ answer: [{ valueString: 'Dee' }] }]);
  });

  it('is known to a form that forgot to declare it', async () => {
    const { response, problems } = await populated(
      form([question], []),
      {},
      {
        context: { patient, user: { resourceType: 'Practitioner', name: [{ text: 'Dee' }] } },
      },
    );
    expect(problems).toEqual([]);
    expect(response.item).toHaveLength(1);
  });
});

describe('an expression', () => {
  it.each([
    ['invalid-expression', '%patient.(', undefined],
    ['expression-failed', '%nobody.name', undefined],
    ['expression-failed', '(1 | 2) + 1', undefined],
    ['unsupported-expression', "'A' ~ 'a'", undefined],
    ['unsupported-expression', '1', 'text/cql'],
  ])('is named as %s where it is `%s`', async (code, expression, language = 'text/fhirpath') => {
    const extension = [sdc('initialExpression', { valueExpression: { language, expression } })];
    const { response, codes } = await populated(form([{ linkId: 'a', type: 'string', extension }]));
    expect(codes).toEqual([[code, 'item[0].extension[0]']]);
    expect(response.item).toBeUndefined();
  });

  it('goes to another engine where the host gives one, and only where it is not compiled here', async () => {
    const seen: string[] = [];
    const { response, problems } = await populated(
      form([asked('a', 'boolean', "'A' ~ 'a'"), asked('b', 'integer', '1')]),
      {},
      {
        evaluate: (source) => {
          seen.push(source);
          return { kind: 'values', values: [true] };
        },
      },
    );
    expect(seen).toEqual(["'A' ~ 'a'"]);
    expect(problems).toEqual([]);
    expect(response.item).toHaveLength(2);
  });

  it('that throws in another engine is a problem without its message', async () => {
    const { problems } = await populated(
      form([asked('a', 'boolean', "'A' ~ 'a'")]),
      {},
      {
        evaluate: () => {
          throw new Error('secret');
        },
      },
    );
    expect(problems).toEqual([{ code: 'expression-failed', path: 'item[0].extension[0]', linkId: 'a' }]);
  });

  it('sees the variables before it and around it, and a variable may build on an outer one of its name', async () => {
    const group = {
      linkId: 'g',
      type: 'group',
      extension: [variable('prefix', "%prefix + 'b'"), variable('both', "%prefix + 'c'")],
      item: [asked('in', 'string', '%both')],
    };
    const { response, problems } = await populated(
      form([group, asked('out', 'string', '%prefix')], [variable('prefix', "'a'")]),
    );
    expect(problems).toEqual([]);
    expect(response.item).toMatchObject([
      { item: [{ answer: [{ valueString: 'abc' }] }] },
      { answer: [{ valueString: 'a' }] },
    ]);
  });

  it('may use the answers of a named expression on the same item or around it', async () => {
    const named = sdc('initialExpression', fhirpath("'abc'", 'said'));
    const { response } = await populated(
      form([{ linkId: 'a', type: 'string', extension: [named], item: [asked('b', 'string', '%said.substring(1)')] }]),
    );
    expect(response.item).toMatchObject([{ answer: [{ item: [{ answer: [{ valueString: 'bc' }] }] }] }]);
  });

  it('does not run where its name is not needed', async () => {
    const { codes } = await populated(form([asked('a', 'integer', '1')], [variable('broken', '%nobody')]));
    expect(codes).toEqual([]);
  });

  it('that gives an empty text gives nothing', async () => {
    const { response, codes } = await populated(form([asked('a', 'string', "''"), asked('b', 'string', "' '")]));
    expect(response.item).toBeUndefined();
    expect(codes).toEqual([]);
  });

  it('chooses what it gives twice once, and writes a text twice', async () => {
    const { response } = await populated(
      form([
        asked('chosen', 'choice', "'a'.combine('a')", {
          repeats: true,
          answerOption: [{ valueCoding: { code: 'a' } }],
        }),
        asked('said', 'string', "'a'.combine('a')", { repeats: true }),
      ]),
    );
    expect(response.item?.map(({ answer }) => answer)).toEqual([
      [{ valueCoding: { code: 'a' } }],
      [{ valueString: 'a' }, { valueString: 'a' }],
    ]);
  });

  it('of a question that does not repeat gives its first result, and says that there were more', async () => {
    const extension = [initial('%patient.name.given')];
    const { response, codes } = await populated(
      form([
        { linkId: 'one', type: 'string', extension },
        { linkId: 'all', type: 'string', repeats: true, extension },
      ]),
    );
    expect(response.item?.map(({ answer }) => answer)).toEqual([
      [{ valueString: 'Ada' }],
      [{ valueString: 'Ada' }, { valueString: 'Bea' }],
    ]);
    expect(codes).toEqual([['several-values', 'item[0].extension[0]']]);
  });
});
