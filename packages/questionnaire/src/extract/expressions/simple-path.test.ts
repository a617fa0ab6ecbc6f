import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fhirpathEvaluate } from '../testing/fhirpath-evaluate.ts';
import { simplePath } from './simple-path.ts';

const RESPONSE = {
  resourceType: 'QuestionnaireResponse',
  id: 'r1',
  status: 'completed',
  subject: { reference: 'Patient/1' },
  item: [
    { linkId: 'a', answer: [{ valueString: 'x' }, { valueString: 'y' }] },
    { linkId: 'b', item: [{ linkId: 'c', answer: [{ valueCoding: { code: 'k', system: 's' } }] }] },
    { linkId: 'b', item: [{ linkId: 'c', answer: [{ valueBoolean: false }] }] },
  ],
};
const VARIABLES = { resource: RESPONSE, id: 'urn:uuid:1' };

const steps = fc.array(
  fc.constantFrom(
    'item',
    'answer',
    'value',
    'code',
    'linkId',
    'id',
    'nothing',
    'first()',
    "where(linkId = 'a')",
    "where(linkId='b')",
    "where(linkId = 'c')",
  ),
  { minLength: 1, maxLength: 5 },
);

describe('a simple path', () => {
  it('has the values that the engine of HL7 finds', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '%resource.', '$this.'), steps, (start, path) => {
        const expression = start + path.join('.');
        const values = simplePath(expression, RESPONSE, VARIABLES);
        expect(values, expression).toEqual(fhirpathEvaluate(expression, RESPONSE, VARIABLES, 'QuestionnaireResponse'));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    "'final'",
    '%id',
    '%resource.subject.reference',
    "'QuestionnaireResponse/' + %resource.id",
    "'a' + %resource.nothing",
  ])('is %s as well', (expression) => {
    expect(simplePath(expression, RESPONSE, VARIABLES)).toEqual(
      fhirpathEvaluate(expression, RESPONSE, VARIABLES, 'QuestionnaireResponse'),
    );
  });

  it.each([
    'now()',
    'item.count()',
    'true',
    'item[0]',
    '%unknown',
    "a = 'b'",
    'QuestionnaireResponse.item',
    'item.answer.value + 1',
    '1',
    '',
    'where(linkId = %x)',
    'item is Item',
  ])('is not %s', (expression) => {
    expect(simplePath(expression, RESPONSE, VARIABLES)).toBeUndefined();
  });
});
