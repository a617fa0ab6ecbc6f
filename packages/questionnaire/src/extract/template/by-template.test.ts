import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { extractWith } from '../testing/extract-with.ts';
import { completed, form, part, sdc } from '../testing/forms.ts';
import { fhirpathEvaluate } from '../testing/fhirpath-evaluate.ts';

const value = (expression: string) => ({ extension: [sdc('templateExtractValue', { valueString: expression })] });
const context = (expression: string) => sdc('templateExtractContext', { valueString: expression });
const from = (reference: string, ...parts: readonly Record<string, unknown>[]) =>
  sdc('templateExtract', [part('template', { valueReference: { reference } }), ...parts]);
const answered = (linkId: string, ...answer: readonly object[]) => ({ linkId, answer });

const PATIENT = {
  resourceType: 'Patient',
  id: 'pat',
  active: true,
  identifier: [
    {
      extension: [context("item.where(linkId = 'number').answer.value")],
      system: 'http://example.org/n',
      _value: value('$this'),
    },
  ],
  name: [
    {
      extension: [context("item.where(linkId = 'name')")],
      _given: [value("item.where(linkId = 'given').answer.value")],
      family: 'to be replaced',
      _family: value("item.where(linkId = 'family').answer.value.first()"),
    },
  ],
  gender: 'unknown',
  _gender: value("item.where(linkId = 'sex').answer.value.code"),
};

describe('extraction by template', () => {
  it('fills a contained resource in, repeats what has several values and drops what has none', () => {
    const { bundle, entries, problems } = extractWith(
      form(
        [
          {
            linkId: 'p',
            type: 'group',
            extension: [from('#pat', part('fullUrl', { valueString: '%New' }))],
            item: ['number', 'name', 'sex'].map((linkId) => ({ linkId })),
          },
        ],
        {
          contained: [PATIENT],
          extension: [sdc('extractAllocateId', { valueString: 'New' })],
        },
      ),
      completed([
        {
          linkId: 'p',
          item: [
            {
              linkId: 'name',
              item: [
                answered('given', { valueString: 'A' }, { valueString: 'B' }),
                answered('family', { valueString: 'C' }),
              ],
            },
            { linkId: 'name', item: [answered('family', { valueString: 'D' })] },
            answered('sex', { valueCoding: { code: 'female' } }),
          ],
        },
      ]),
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000001',
        resource: {
          resourceType: 'Patient',
          active: true,
          name: [{ given: ['A', 'B'], family: 'C' }, { family: 'D' }],
          gender: 'female',
        },
        request: { method: 'POST', url: 'Patient' },
      },
    ]);
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it('makes a resource of each answer to its question, and none where there is no answer', () => {
    const template = { resourceType: 'Basic', id: 't', code: { _text: value('answer.value') } };
    const asked = (linkId: string) => ({
      linkId,
      type: 'string',
      extension: [from('#t', part('resourceId', { valueString: 'answer.value' }))],
    });
    const { entries } = extractWith(
      form([asked('a'), asked('b')], { contained: [template] }),
      completed([answered('a', { valueString: 'x' }, { valueString: 'y' }), { linkId: 'b' }]),
    );
    expect(entries).toMatchObject([
      { resource: { id: 'x', code: { text: 'x' } }, request: { method: 'PUT', url: 'Basic/x' } },
      { resource: { id: 'y', code: { text: 'y' } }, request: { method: 'PUT', url: 'Basic/y' } },
    ]);
  });

  it('names a context, for the elements inside it', () => {
    const named = sdc('templateExtractContext', { valueExpression: { name: 'it', expression: 'item.answer' } });
    const template = {
      resourceType: 'Basic',
      id: 't',
      code: { coding: [{ extension: [named], _code: value('%it.value') }] },
    };
    const { resources } = extractWith(
      form([{ linkId: 'a' }], { contained: [template], extension: [from('#t')] }),
      completed([answered('a', { valueString: 'x' }, { valueString: 'y' })]),
    );
    expect(resources).toEqual([{ resourceType: 'Basic', code: { coding: [{ code: 'x' }, { code: 'y' }] } }]);
  });

  it('tells a code from a text in the context of an answer', () => {
    const code = {
      extension: [context('item.answer.value')],
      coding: [value('ofType(Coding)')],
      _text: value('ofType(string)'),
    };
    const template = { resourceType: 'Basic', id: 't', code };
    const asked = form([{ linkId: 'a' }], { contained: [template], extension: [from('#t')] });
    const codeFrom = (answer: object) =>
      extractWith(asked, completed([answered('a', answer)]), { evaluate: fhirpathEvaluate }).resources;
    expect(codeFrom({ valueCoding: { code: 'x' } })).toEqual([
      { resourceType: 'Basic', code: { coding: [{ code: 'x' }] } },
    ]);
    expect(codeFrom({ valueString: 'x' })).toEqual([{ resourceType: 'Basic', code: { text: 'x' } }]);
  });

  it('fills a whole bundle in, whose repeated entries get addresses of their own', () => {
    const entry = {
      extension: [context("item.where(linkId = 'a')")],
      fullUrl: 'urn:uuid:6f6177d2-13ee-4d27-b0e8-3eaf663dd031',
      resource: { resourceType: 'Basic', code: { _text: value('answer.value') } },
      request: { method: 'POST', url: 'Basic' },
    };
    const { bundle, entries, problems } = extractWith(
      form([{ linkId: 'a', type: 'group' }], {
        contained: [{ resourceType: 'Bundle', id: 'b', type: 'transaction', entry: [entry] }],
        extension: [sdc('templateExtractBundle', { valueReference: { reference: '#b' } })],
      }),
      completed([answered('a', { valueString: 'x' }), answered('a', { valueString: 'y' })]),
    );
    expect(entries).toMatchObject([{ resource: { code: { text: 'x' } } }, { resource: { code: { text: 'y' } } }]);
    expect(problems).toMatchObject([{ code: 'repeated-full-url' }]);
    expect(fhirProblems(bundle ?? {})).toEqual([]);
  });

  it('needs an engine for what is more than a path, and says where', () => {
    const template = { resourceType: 'Basic', id: 't', code: { _text: value('answer.value.upper()') } };
    const asked = form([{ linkId: 'a', type: 'string', extension: [from('#t')] }], { contained: [template] });
    const response = completed([answered('a', { valueString: 'secret' })]);
    expect(extractWith(asked, response).problems).toEqual([
      { code: 'expression-not-run', path: 'contained[0].code.text', linkId: 'a' },
    ]);
    expect(extractWith(asked, response, { evaluate: fhirpathEvaluate }).resources).toMatchObject([
      { code: { text: 'SECRET' } },
    ]);
    const broken = extractWith(asked, response, {
      evaluate: () => {
        throw new Error('cannot run on secret');
      },
    });
    expect(broken.problems).toEqual([{ code: 'expression-failed', path: 'contained[0].code.text', linkId: 'a' }]);
  });

  it('leaves out what is of the wrong type, several values where one goes, and a template that is not there', () => {
    const template = {
      resourceType: 'Basic',
      id: 't',
      code: { ...value('answer.value'), text: 'a' },
      _created: value('answer.value'),
    };
    const { resources, problems } = extractWith(
      form([{ linkId: 'a' }, { linkId: 'b', extension: [from('#none')] }], {
        contained: [{ ...template, _created: value('item.answer.value') }],
        extension: [from('#t')],
      }),
      completed([answered('a', { valueString: 'x' }, { valueString: 'y' }), answered('b', { valueString: 'z' })]),
    );
    expect(resources).toEqual([{ resourceType: 'Basic' }]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['several-values', 'contained[0].created'],
      ['unknown-template', 'item[1]'],
    ]);
  });
});
