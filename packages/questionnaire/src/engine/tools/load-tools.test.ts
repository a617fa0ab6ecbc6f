import { expect, it } from 'vitest';
import { readQuestionnaire } from '../index.ts';
import { loadTools } from './load-tools.ts';

const toolsOf = async (item: readonly object[]) =>
  Object.keys(await loadTools(readQuestionnaire({ resourceType: 'Questionnaire', item }).form));

it('loads what a form uses, at any depth, and nothing else', async () => {
  const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: '[0-9]+' }];
  expect(await toolsOf([{ linkId: 'a', type: 'string' }])).toEqual([]);
  expect(await toolsOf([{ linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string', extension }] }])).toEqual([
    'matchesWhole',
  ]);
  expect(await toolsOf([{ linkId: 'a', type: 'quantity' }])).toEqual(['convertUnit']);
});
