import { describe, expect, it, vi } from 'vitest';
import { explain } from '../explain/index.ts';
import { createSession, readQuestionnaire } from '../index.ts';
import { calculated, enabledBy, query, rule, toggle } from '../expressions/testing/expressed.examples.ts';
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
  const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption';
  const listed = { type: 'quantity', extension: [{ url, valueCoding: { code: 'kg' } }] };
  expect(await toolsOf([{ linkId: 'a', ...listed }])).toEqual(['convertUnit', 'checkUnit']);
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

describe('a pattern in an expression', () => {
  const hostile = `${'a'.repeat(60)}!`;
  const asked = { linkId: 'a', type: 'string' };
  const answering = async (expression: string) => {
    const form = formOf([asked, { linkId: 'b', type: 'string', extension: [calculated(expression)] }]);
    const { tools, problems } = await loadTools(form);
    const session = createSession(form, { tools });
    session.answer('a', [{ kind: 'string', value: hostile }]);
    return { problems, session, answers: session.item('b').getSnapshot().answers };
  };

  it.each([
    ["%resource.item.answer.value.matches('(a+)+$')", 'false'],
    ["%resource.item.answer.value.matches('(a+)+' & '$')", 'false'],
    ["%resource.item.answer.value.replaceMatches('(a+)+$', 'b')", hostile],
    ["'b'.toChars().first().matches('(b+)+$')", 'true'],
    ["'K1A'.matches('^(?!.*D)[A-Z]1[A-Z]$')", 'true'],
  ])('is run so that it ends: %s', async (expression, value) => {
    const { problems, answers } = await answering(expression);
    expect(problems).toEqual([]);
    expect(answers).toEqual([{ kind: 'string', value }]);
  });

  it.each([
    String.raw`%resource.item.answer.value.matches('(a)\\1')`,
    String.raw`%resource.item.answer.value.matches('(?=(a+)+$)')`,
    String.raw`%resource.item.answer.value.replaceMatches('(a)\\1', 'b')`,
    String.raw`%resource.item.answer.value.matchesFull('[z-a]')`,
    String.raw`true or %resource.item.answer.value.matches('(a)\\1')`,
  ])('that nobody runs is named by its place, and nothing rests on it: %s', async (expression) => {
    const { problems, session, answers } = await answering(expression);
    expect(problems).toEqual([{ code: 'unsupported-pattern', path: 'item[1].extension[0]', linkId: 'b' }]);
    expect(answers).toEqual([]);
    expect(explain(session, 'b').expressions).toMatchObject([{ kind: 'calculated', outcome: 'not-assessable' }]);
  });

  it('that nobody runs hides no question and no option, and breaks no rule', async () => {
    const wrong = String.raw`'a'.matches('(a)\\1')`;
    const answerOption = [{ valueCoding: { code: 'one' } }];
    const form = formOf([
      { linkId: 'shown', type: 'string', extension: [enabledBy(wrong), rule(wrong)] },
      { linkId: 'chosen', type: 'choice', answerOption, extension: [toggle(wrong, 'one')] },
    ]);
    const { tools, problems } = await loadTools(form);
    const session = createSession(form, { tools });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['unsupported-pattern', 'item[0].extension[0]'],
      ['unsupported-pattern', 'item[0].extension[1]'],
      ['unsupported-pattern', 'item[1].extension[0]'],
    ]);
    expect(session.visible()).toEqual(['shown', 'chosen']);
    expect(session.item('chosen').getSnapshot().item.options).toHaveLength(1);
    expect(session.validate()).toEqual([]);
  });

  it('of a query that nobody runs is named, and nothing is asked', async () => {
    const source = String.raw`Patient?active={{'a'.matches('(a)\\1')}}`;
    const form = readQuestionnaire({ resourceType: 'Questionnaire', extension: [query('found', source)] }).form;
    const { tools, problems } = await loadTools(form);
    const fetchResource = vi.fn(() => Promise.resolve({}));
    createSession(form, { tools, fetchResource });
    await Promise.resolve();
    expect(problems).toMatchObject([{ code: 'unsupported-pattern', path: 'extension[0]' }]);
    expect(fetchResource).not.toHaveBeenCalled();
  });
});
