import { expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../index.ts';
import { calculated } from '../expressions/testing/expressed.examples.ts';
import { loadTools } from './load-tools.ts';

const formOf = (item: readonly object[]) => readQuestionnaire({ resourceType: 'Questionnaire', item }).form;
const toolsOf = async (item: readonly object[]) => Object.keys((await loadTools(formOf(item))).tools);

it('loads what a form uses, at any depth, and nothing else', async () => {
  const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: '[0-9]+' }];
  expect(await toolsOf([{ linkId: 'a', type: 'string' }])).toEqual([]);
  expect(await toolsOf([{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string', extension }] }])).toEqual([
    'matchesWhole',
  ]);
  expect(await toolsOf([{ linkId: 'a', type: 'quantity' }])).toEqual(['convertUnit']);
  expect(await toolsOf([{ linkId: 'a', type: 'integer', extension: [calculated('1')] }])).toEqual(['expressions']);
});

it('names each pattern that is not run by its place, whatever was left out before it', async () => {
  const matching = (valueString: string) => ({
    type: 'string',
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString }],
  });
  const control = { coding: [{ code: 'help' }] };
  const help = {
    linkId: 'h',
    type: 'display',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: control,
      },
    ],
  };
  const { problems } = await loadTools(
    formOf([
      { linkId: 'a', ...matching('[0-9]+') },
      { linkId: 'g', type: 'group', item: [help, { linkId: 'b', ...matching(String.raw`(a)\1`) }] },
      { linkId: 'c', ...matching('(x{1000}){1000}') },
    ]),
  );
  expect(problems).toEqual([
    { code: 'unsupported-pattern', path: 'item[1].item[1]', linkId: 'b' },
    { code: 'unsupported-pattern', path: 'item[2]', linkId: 'c' },
  ]);
});

it('takes the engine of HL7 for what is beyond our own compiler, and says what nobody can run', async () => {
  const form = formOf([
    { linkId: 'a', type: 'string', extension: [calculated("'b'.toChars().first()")] },
    {
      linkId: 'b',
      type: 'string',
      extension: [{ ...calculated(''), valueExpression: { language: 'text/cql', expression: 'x' } }],
    },
  ]);
  const { tools, problems } = await loadTools(form);
  expect(createSession(form, { tools }).item('a').getSnapshot().answers).toEqual([{ kind: 'string', value: 'b' }]);
  expect(problems).toEqual([{ code: 'unsupported-expression', path: 'item[1].extension[0]', linkId: 'b' }]);
});
