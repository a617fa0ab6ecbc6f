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
