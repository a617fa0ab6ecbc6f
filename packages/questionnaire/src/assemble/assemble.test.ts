import { fhirProblems } from '@osseo/testing/fhir';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '../engine/form/limits.ts';
import { assemble } from './assemble.ts';
import type { Assembly } from './model.ts';

type Fields = Readonly<Record<string, unknown>>;

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const HL7 = 'http://hl7.org/fhir/StructureDefinition/';

const url = (name: string) => `http://example.org/${name}`;
const form = (name: string, item: readonly Fields[], fields: Fields = {}): Fields => ({
  resourceType: 'Questionnaire',
  url: url(name),
  version: '1',
  status: 'active',
  ...fields,
  item,
});
const sub = (name: string, fields: Fields = {}): Fields => ({
  linkId: `sub-${name}`,
  type: 'display',
  text: 'Not available',
  extension: [{ url: `${SDC}subQuestionnaire`, valueCanonical: `${url(name)}|1` }],
  ...fields,
});
const question = (linkId: string, fields: Fields = {}): Fields => ({ linkId, type: 'string', text: linkId, ...fields });
const group = (linkId: string, item: readonly Fields[], fields: Fields = {}): Fields => ({
  linkId,
  type: 'group',
  ...fields,
  item,
});
const variable = (name: string, expression: string): Fields => ({
  url: `${HL7}variable`,
  valueExpression: { name, language: 'text/fhirpath', expression },
});
const needs = (name: string): Fields => ({ url: `${SDC}assembleContext`, valueString: name });

async function assembled(root: unknown, ...modules: readonly Fields[]): Promise<Assembly> {
  return assemble(root, (canonical) =>
    Promise.resolve(modules.find((module) => `${String(module['url'])}|1` === canonical)),
  );
}
const codes = ({ problems }: Assembly) => problems.map(({ code, path }) => [code, path]);
const extensionsOf = ({ questionnaire }: Assembly, end: string) =>
  questionnaire?.extension?.filter((extension) => extension.url.endsWith(end));

describe('assembly', () => {
  it('puts the items of a form where its name stood, and says what it is assembled from', async () => {
    const result = await assembled(
      form('root', [question('before'), sub('name'), question('after')], {
        id: 'modular',
        extension: [{ url: `${SDC}assemble-expectation`, valueCode: 'assemble-root' }],
      }),
      form('name', [question('first'), group('more', [question('last')])]),
    );
    expect(result.problems).toEqual([]);
    expect(result.questionnaire?.item?.map(({ linkId }) => linkId)).toEqual(['before', 'first', 'more', 'after']);
    expect(result.questionnaire).toMatchObject({ url: url('root'), version: '1' });
    expect(result.questionnaire?.id).toBeUndefined();
    expect(extensionsOf(result, 'assembledFrom')).toMatchObject([{ valueCanonical: `${url('name')}|1` }]);
    expect(extensionsOf(result, 'assemble-expectation')).toEqual([]);
    expect(extensionsOf(result, 'cqf-knowledgeCapability')).toMatchObject([{ valueCode: 'executable' }]);
    expect(fhirProblems(result.questionnaire ?? {})).toEqual([]);
  });

  it.each([
    ['assemble-root-or-child', 'independent-root-or-child'],
    ['assemble-child', 'independent-child'],
    ['independent-child', 'independent-child'],
  ])('turns the expectation %s into %s', async (before, after) => {
    const result = await assembled(
      form('root', [], { extension: [{ url: `${SDC}assemble-expectation`, valueCode: before }] }),
    );
    expect(extensionsOf(result, 'assemble-expectation')).toMatchObject([{ valueCode: after }]);
  });

  it('puts the prefix of its place before what a module calls its own, and only once', async () => {
    const name = form(
      'name',
      [
        question('1', { type: 'choice', answerValueSet: '#titles' }),
        question('2', { enableWhen: [{ question: '1', operator: 'exists', answerBoolean: true }] }),
      ],
      { extension: [needs('linkIdPrefix')], contained: [{ resourceType: 'ValueSet', id: 'titles', status: 'active' }] },
    );
    const contact = form('contact', [
      group('1', [sub('name')], { extension: [variable('linkIdPrefix', "%linkIdPrefix + 'name.'")] }),
      question('2'),
    ]);
    const result = await assembled(
      form('root', [
        group('a', [sub('name')], { extension: [variable('linkIdPrefix', "'person.'")] }),
        group('b', [sub('contact')], { extension: [variable('linkIdPrefix', "'contact.'")] }),
      ]),
      name,
      contact,
    );
    expect(result.problems).toEqual([]);
    expect(result.questionnaire?.item).toMatchObject([
      {
        linkId: 'a',
        item: [
          { linkId: 'person.1', answerValueSet: '#person.titles' },
          { linkId: 'person.2', enableWhen: [{ question: 'person.1' }] },
        ],
      },
      {
        linkId: 'b',
        item: [
          {
            linkId: 'contact.1',
            item: [
              { linkId: 'contact.name.1', answerValueSet: '#contact.name.titles' },
              { linkId: 'contact.name.2', enableWhen: [{ question: 'contact.name.1' }] },
            ],
          },
          { linkId: 'contact.2' },
        ],
      },
    ]);
    expect(result.questionnaire?.contained?.map(({ id }) => id)).toEqual(['person.titles', 'contact.name.titles']);
    expect(fhirProblems(result.questionnaire ?? {})).toEqual([]);
  });

  it('brings variables and constraints to the element around, libraries and launch contexts to the root', async () => {
    const launch = (code: string) => ({
      url: `${SDC}launchContext`,
      extension: [
        { url: 'name', valueCoding: { code } },
        { url: 'type', valueCode: 'Patient' },
      ],
    });
    const library = { url: `${HL7}cqf-library`, valueCanonical: url('library') };
    const constraint = { url: `${HL7}targetConstraint`, extension: [{ url: 'key', valueId: 'k' }] };
    const result = await assembled(
      form('root', [group('g', [sub('name')])], { extension: [launch('patient'), library] }),
      form('name', [question('1')], {
        extension: [
          launch('patient'),
          launch('user'),
          library,
          variable('x', '1'),
          constraint,
          { url: 'http://example.org/other', valueString: 'no' },
        ],
      }),
    );
    expect(result.problems).toEqual([]);
    expect(extensionsOf(result, 'launchContext')).toEqual([launch('patient'), launch('user')]);
    expect(extensionsOf(result, 'cqf-library')).toEqual([library]);
    expect(result.questionnaire?.item?.[0]?.extension).toEqual([variable('x', '1'), constraint]);
  });

  it('takes a contained resource once from a form that comes twice', async () => {
    const contained = [{ resourceType: 'ValueSet', id: 'v', status: 'active' }];
    const other = { contained: [{ resourceType: 'ValueSet', id: 'v', status: 'draft' }] };
    const twice = await assembled(
      form('root', [sub('a'), sub('b')]),
      form('a', [question('1')], { contained }),
      form('b', [question('2')], { contained }),
    );
    expect(twice.questionnaire?.contained).toEqual(contained);
    const unlike = await assembled(
      form('root', [sub('a'), sub('b')]),
      form('a', [question('1')], { contained }),
      form('b', [question('2')], other),
    );
    expect(codes(unlike)).toEqual([['duplicate-contained-id', 'item[1]']]);
  });

  it.each<readonly [string, Fields, readonly Fields[], readonly unknown[]]>([
    ['a form that is not found', form('root', [group('g', [sub('none')])]), [], [['not-found', 'item[0].item[0]']]],
    [
      'a resource that is no form',
      form('root', [sub('a')]),
      [{ resourceType: 'Patient', url: url('a') }],
      [['not-a-questionnaire', 'item[0]']],
    ],
    [
      'a form inside itself',
      form('root', [sub('a')]),
      [form('a', [sub('b')]), form('b', [sub('a')])],
      [['cycle', 'item[0]']],
    ],
    [
      'a question that stands for a form',
      form('root', [sub('a', { type: 'group' })]),
      [form('a', [])],
      [['not-a-display', 'item[0]']],
    ],
    [
      'linkIds that meet',
      form('root', [question('1'), sub('a')]),
      [form('a', [question('1')])],
      [['duplicate-link-id', 'item[1]']],
    ],
    [
      'a variable that the form needs',
      form('root', [sub('a')]),
      [form('a', [], { extension: [needs('person')] })],
      [['missing-context', 'item[0]']],
    ],
    [
      'a form that can only be a module',
      form('root', [], { extension: [needs('person')] }),
      [],
      [['missing-context', '']],
    ],
    [
      'two variables of one name',
      form('root', [sub('a')], { extension: [variable('x', '1')] }),
      [form('a', [], { extension: [variable('x', '2')] })],
      [['duplicate-variable', '']],
    ],
    [
      'an adaptive form',
      form('root', [sub('a')]),
      [form('a', [], { extension: [{ url: `${SDC}questionnaireAdaptive`, valueBoolean: true }] })],
      [['adaptive', 'item[0]']],
    ],
    [
      'a modified form',
      form('root', [sub('a')]),
      [form('a', [], { modifierExtension: [{ url: url('x') }] })],
      [['modifier', 'item[0]']],
    ],
    [
      'another language',
      form('root', [sub('a')], { language: 'en' }),
      [form('a', [], { language: 'ko' })],
      [['not-aligned', 'item[0]']],
    ],
    [
      'an extension that only an item may have',
      form('root', [sub('a')]),
      [form('a', [], { extension: [{ url: `${SDC}observationExtract`, valueBoolean: true }] })],
      [['misplaced-extension', 'item[0]']],
    ],
    [
      'a prefix that is computed',
      form('root', [sub('a')], { extension: [variable('linkIdPrefix', 'now().toString()')] }),
      [form('a', [])],
      [['unreadable-prefix', 'item[0]']],
    ],
  ])('refuses %s', async (_, root, modules, expected) => {
    const result = await assembled(root, ...modules);
    expect(result.questionnaire).toBeUndefined();
    expect(codes(result)).toEqual(expected);
    expect(result.problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('warns of a name without a version, and of a condition that goes with the display', async () => {
    const bare = sub('a', {
      extension: [{ url: `${SDC}subQuestionnaire`, valueCanonical: url('a') }],
      enableWhen: [{ question: 'q', operator: 'exists', answerBoolean: true }],
    });
    const result = await assemble(form('root', [question('q'), bare]), () =>
      Promise.resolve(form('a', [question('1')])),
    );
    expect(codes(result)).toEqual([
      ['condition-lost', 'item[1]'],
      ['not-versioned', 'item[1]'],
    ]);
    expect(result.questionnaire?.item).toHaveLength(2);
  });

  it('names the form that a problem is in', async () => {
    const { problems } = await assembled(form('root', [sub('a')]), form('a', [sub('none')]));
    expect(problems).toEqual([
      { code: 'not-found', severity: 'error', questionnaire: `${url('a')}|1`, path: 'item[0]' },
    ]);
  });

  it('asks for each form once, and takes a host that fails as one that finds nothing', async () => {
    let asked = 0;
    await assemble(form('root', [sub('a'), sub('a')]), () =>
      Promise.resolve({ ...form('a', []), asked: (asked += 1) }),
    );
    expect(asked).toBe(1);
    const failed = await assemble(form('root', [sub('a')]), () => Promise.reject(new Error('down')));
    expect(codes(failed)).toEqual([['not-found', 'item[0]']]);
    const thrown = await assemble(form('root', [sub('a')]), () => {
      throw new Error('down');
    });
    expect(codes(thrown)).toEqual([['not-found', 'item[0]']]);
  });

  it('ends where forms double without end, and where they are too deep', async () => {
    const doubling = Array.from({ length: 40 }, (_, index) =>
      form(`d${index}`, [sub(`d${index + 1}`), sub(`d${index + 1}`)]),
    );
    expect(codes(await assembled(form('root', [sub('d0')]), ...doubling)).map(([code]) => code)).toContain(
      'too-many-items',
    );
    const nested = Array.from({ length: MAX_DEPTH + 2 }).reduce<Fields>(
      (inner, _, index) => group(`g${index}`, [inner]),
      question('leaf'),
    );
    expect(codes(await assembled(form('root', [nested])))).toMatchObject([['too-deep', expect.any(String)]]);
  });

  it('never rejects, whatever the form and its modules are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (item, module) => {
        const hostile = { ...form('root', [sub('a'), item as Fields]), contained: item, extension: item };
        const result = await assemble(hostile, () =>
          Promise.resolve(typeof module === 'object' ? { ...form('a', [module as Fields]), ...module } : module),
        );
        expect(Array.isArray(result.problems)).toBe(true);
        expect((await assemble(item, () => Promise.resolve(module))).questionnaire).toBeUndefined();
      }),
    );
  });
});
