import { expect, it } from 'vitest';
import { readQuestionnaire, type Form } from '../index.ts';
import { expressionsOf, launchContextOf } from './expressions-of.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';

const formOf = (root: object): Form =>
  // As it is after it was stored.
  JSON.parse(
    JSON.stringify(readQuestionnaire({ resourceType: 'Questionnaire', status: 'draft', ...root }).form),
  ) as Form;

function foundIn(parts: object): readonly object[] {
  const [item] = formOf({ item: [{ linkId: 'a', type: 'integer', ...parts }] }).items;
  return item ? expressionsOf(item) : [];
}

const fhirpath = (expression: string, name?: string) => ({
  language: 'text/fhirpath',
  expression,
  ...(name && { name }),
});

it('reads what each expression is for, and where it stands', () => {
  const extension = [
    { url: `${HL7}/variable`, valueExpression: fhirpath('1', 'one') },
    { url: `${SDC}-enableWhenExpression`, valueExpression: fhirpath('2') },
    { url: `${SDC}-initialExpression`, valueExpression: fhirpath('3') },
    { url: `${SDC}-calculatedExpression`, valueExpression: fhirpath('4') },
    {
      url: `${SDC}-answerExpression`,
      valueExpression: { language: 'application/x-fhir-query', expression: 'Patient' },
    },
  ];
  expect(foundIn({ extension })).toEqual([
    { role: { kind: 'variable', name: 'one' }, language: 'fhirpath', source: '1', path: 'item[0].extension[0]' },
    { role: { kind: 'enable' }, language: 'fhirpath', source: '2', path: 'item[0].extension[1]' },
    { role: { kind: 'initial' }, language: 'fhirpath', source: '3', path: 'item[0].extension[2]' },
    { role: { kind: 'calculated' }, language: 'fhirpath', source: '4', path: 'item[0].extension[3]' },
    { role: { kind: 'options' }, language: 'fhir-query', source: 'Patient', path: 'item[0].extension[4]' },
  ]);
});

it('reads rules in the present spelling and in the one before, as errors where nothing else is said', () => {
  const present = [
    { url: 'key', valueId: 'adult' },
    { url: 'severity', valueCode: 'warning' },
    { url: 'human', valueString: 'Adults only.' },
    { url: 'expression', valueExpression: fhirpath('answer.value >= 18') },
  ];
  const before = [{ url: 'expression', valueString: 'true' }];
  const extension = [
    { url: `${HL7}/targetConstraint`, extension: present },
    { url: `${HL7}/questionnaire-constraint`, extension: before },
  ];
  expect(foundIn({ extension })).toMatchObject([
    { role: { rule: { key: 'adult', severity: 'warning', human: 'Adults only.' } }, source: 'answer.value >= 18' },
    { role: { rule: { key: undefined, severity: 'error', human: undefined } }, source: 'true' },
  ]);
});

it('reads expressions that stand beside a field, and beside the value of a limit', () => {
  const beside = (expression: string) => ({
    extension: [{ url: `${HL7}/cqf-expression`, valueExpression: fhirpath(expression) }],
  });
  const found = foundIn({
    text: 'Age',
    _text: beside("'Your age'"),
    _required: beside('true'),
    extension: [{ url: `${HL7}/minValue`, valueInteger: 1, _valueInteger: beside('2') }],
  });
  expect(found).toMatchObject([
    { role: { kind: 'field', field: 'min' }, source: '2', path: 'item[0].extension[0]' },
    { role: { kind: 'field', field: 'text' }, source: "'Your age'", path: 'item[0]._text' },
    { role: { kind: 'field', field: 'required' }, source: 'true' },
  ]);
});

it('reads an expression inside the quantity of a limit', () => {
  const valueQuantity = { extension: [{ url: `${HL7}/cqf-calculatedValue`, valueExpression: fhirpath('2') }] };
  expect(foundIn({ extension: [{ url: `${SDC}-maxQuantity`, valueQuantity }] })).toMatchObject([
    { role: { kind: 'field', field: 'maxQuantities' }, source: '2' },
  ]);
});

it('keeps what nobody here runs, to say so', () => {
  const valueExpression = { language: 'text/cql', expression: 'define x: 1' };
  expect(foundIn({ extension: [{ url: `${SDC}-calculatedExpression`, valueExpression }] })).toMatchObject([
    { language: 'other' },
  ]);
});

it('reads the expressions of the form, and the names that the host is to fill', () => {
  const form = formOf({
    extension: [
      { url: `${HL7}/variable`, valueExpression: fhirpath('1', 'one') },
      { url: `${SDC}-launchContext`, extension: [{ url: 'name', valueCoding: { code: 'patient' } }] },
      { url: `${SDC}-launchContext`, extension: [{ url: 'name', valueId: 'user' }] },
    ],
  });
  expect(expressionsOf(form)).toMatchObject([{ role: { kind: 'variable', name: 'one' }, path: 'extension[0]' }]);
  expect(launchContextOf(form)).toEqual(['patient', 'user']);
});

it.each([
  ['says nothing of itself', { text: 'Age' }],
  ['has other extensions', { extension: [{ url: `${HL7}/questionnaire-itemControl`, valueCodeableConcept: {} }] }],
  ['says what may be answered', { extension: [{ url: `${HL7}/questionnaire-answerConstraint`, valueCode: 'x' }] }],
  ['is translated', { _text: { extension: [{ url: `${HL7}/translation`, extension: [{ url: 'lang' }] }] } }],
  ['has what no form has', { extension: [null, 1, 'variable', [{ url: 'variable' }]], _text: 'variable' }],
  ['names an extension by what is no text', { extension: [{ url: [Object.create(null)] }] }],
])('keeps nothing of an item that %s', (_, parts) => {
  expect(formOf({ item: [{ linkId: 'a', type: 'integer', ...parts }] }).items[0]).not.toHaveProperty('unread');
});
