import { describe, expect, it } from 'vitest';
import { cast } from './cast.ts';
import { optionsOf } from './options-of.ts';

const UCUM = 'http://unitsofmeasure.org';
const HL7 = 'http://hl7.org/fhir/StructureDefinition/';
const unit = { url: `${HL7}questionnaire-unit`, valueCoding: { system: UCUM, code: 'kg', display: 'kg' } };
const unitOption = { ...unit, url: `${HL7}questionnaire-unitOption` };
const kilograms = { value: 70.5, unit: 'kg', system: UCUM, code: 'kg' };
const pounds = { value: 155, unit: 'lb', system: UCUM, code: '[lb_av]' };
const options = {
  answerOption: [
    { valueCoding: { system: 's', code: 'm', display: 'Male' }, extension: [{ url: 'x' }] },
    { valueCoding: { system: 's', code: 'f', display: 'Female' } },
    { valueCoding: { system: 'other', code: 'f' } },
    { valueString: 'neither' },
    { valueInteger: 3 },
    { valueReference: { reference: 'Organization/1' } },
  ],
};
const female = { valueCoding: { system: 's', code: 'f', display: 'Female' } };

const castTo = (type: string, value: unknown, item: object = {}, questionnaire: object = {}) =>
  cast(value, {
    type,
    item: { type, ...item },
    options: optionsOf({ type, ...item }, questionnaire as Readonly<Record<string, unknown>>),
  });

describe('a value', () => {
  it.each([
    ['boolean', true, { valueBoolean: true }],
    ['boolean', 'true', 'wrong-type'],
    ['integer', 3, { valueInteger: 3 }],
    ['integer', 3.5, 'wrong-type'],
    ['integer', 3e9, 'wrong-type'],
    ['integer', '3', 'wrong-type'],
    ['decimal', 3, { valueDecimal: 3 }],
    ['date', '2026-11-22', { valueDate: '2026-11-22' }],
    ['date', '2026-11', { valueDate: '2026-11' }],
    ['date', '2026-11-22T23:30:00+09:00', { valueDate: '2026-11-22' }],
    ['date', '2026-02-30', 'wrong-type'],
    ['date', 'soon', 'wrong-type'],
    ['date', 2026, 'wrong-type'],
    ['dateTime', '2026-11-22', { valueDateTime: '2026-11-22' }],
    ['dateTime', '2026-11-22T09:30:00Z', { valueDateTime: '2026-11-22T09:30:00Z' }],
    ['dateTime', '2026-11-22T09:30:00', 'wrong-type'],
    ['time', '09:30:00', { valueTime: '09:30:00' }],
    ['time', '09:30', { valueTime: '09:30:00' }],
    ['time', '25:30', 'wrong-type'],
    ['string', 'x', { valueString: 'x' }],
    ['text', 5, { valueString: '5' }],
    ['string', false, { valueString: 'false' }],
    ['string', { code: 'c', display: 'Words' }, { valueString: 'Words' }],
    ['string', { code: 'c' }, { valueString: 'c' }],
    ['string', { text: 'Text', coding: [{ display: 'Words' }] }, { valueString: 'Text' }],
    ['string', { coding: [{ display: 'A' }, { display: 'B', userSelected: true }] }, { valueString: 'B' }],
    ['string', { system: 'phone', value: '1' }, { valueString: '1' }],
    ['string', kilograms, 'wrong-type'],
    ['string', { family: 'Example' }, 'wrong-type'],
    ['string', '  ', 'wrong-type'],
    ['url', 'http://example.org', { valueUri: 'http://example.org' }],
    ['url', 'not a url', 'wrong-type'],
    ['reference', { reference: 'Patient/1', id: 'x' }, { valueReference: { reference: 'Patient/1' } }],
    ['reference', { resourceType: 'Patient', id: '1' }, { valueReference: { reference: 'Patient/1' } }],
    ['reference', { resourceType: 'Patient' }, 'wrong-type'],
    ['reference', 'Patient/1', { valueReference: { reference: 'Patient/1' } }],
    ['reference', 'somebody', 'wrong-type'],
    ['attachment', { url: 'http://x', title: 't' }, { valueAttachment: { url: 'http://x', title: 't' } }],
    [
      'attachment',
      { resourceType: 'DocumentReference', content: [{ attachment: { data: 'eA==', contentType: 'text/plain' } }] },
      { valueAttachment: { data: 'eA==', contentType: 'text/plain' } },
    ],
    [
      'attachment',
      { resourceType: 'Binary', id: '1', data: 'eA==', contentType: 'text/plain' },
      { valueAttachment: { data: 'eA==', contentType: 'text/plain' } },
    ],
    ['attachment', { title: 't' }, 'wrong-type'],
    ['group', 'x', 'wrong-type'],
    ['unknown', 'x', 'wrong-type'],
    [undefined, 'x', 'wrong-type'],
  ])('as an answer to a question of type %s: %j is %j', (type, value, answer) => {
    expect(castTo(String(type), value)).toEqual(answer);
  });

  it.each([
    ['decimal', kilograms, { extension: [unit] }, { valueDecimal: 70.5 }],
    ['decimal', { value: 70, unit: 'kg' }, { extension: [unit] }, { valueDecimal: 70 }],
    ['integer', { ...kilograms, value: 70 }, { extension: [unit] }, { valueInteger: 70 }],
    ['decimal', pounds, { extension: [unit] }, 'other-unit'],
    ['decimal', { ...kilograms, system: 'other' }, { extension: [unit] }, 'other-unit'],
    ['decimal', kilograms, {}, 'other-unit'],
    ['decimal', { value: 7 }, {}, { valueDecimal: 7 }],
    ['decimal', { value: 7, comparator: '<' }, {}, 'wrong-type'],
    ['quantity', { ...kilograms, id: 'x' }, {}, { valueQuantity: kilograms }],
    ['quantity', 70, { extension: [unit] }, { valueQuantity: { value: 70, unit: 'kg', system: UCUM, code: 'kg' } }],
    ['quantity', 70, {}, { valueQuantity: { value: 70 } }],
    ['quantity', "5 'mg'", {}, { valueQuantity: { value: 5, unit: 'mg', system: UCUM, code: 'mg' } }],
    ['quantity', kilograms, { extension: [unitOption] }, { valueQuantity: kilograms }],
    ['quantity', pounds, { extension: [unitOption] }, 'other-unit'],
    ['quantity', 'much', {}, 'wrong-type'],
  ])('that measures keeps to the unit of the question: %s of %j', (type, value, item, answer) => {
    expect(castTo(type, value, item)).toEqual(answer);
  });

  it.each([
    ['the same coding', { system: 's', code: 'f', display: 'Weiblich' }, female],
    [
      'a concept with it',
      {
        coding: [
          { system: 't', code: 'x' },
          { system: 's', code: 'f' },
        ],
      },
      female,
    ],
    ['a coding without a system', { code: 'm' }, { valueCoding: { system: 's', code: 'm', display: 'Male' } }],
    ['a bare code', 'm', { valueCoding: { system: 's', code: 'm', display: 'Male' } }],
    ['its words', 'Female', female],
    ['a bare code of two options', 'f', 'not-an-option'],
    ['a text', 'neither', { valueString: 'neither' }],
    ['a number', 3, { valueInteger: 3 }],
    ['a reference', { reference: 'Organization/1' }, { valueReference: { reference: 'Organization/1' } }],
    ['a coding of another system', { system: 't', code: 'm' }, 'not-an-option'],
    ['something else', 'elsewhere', 'not-an-option'],
  ])('chooses an option by %s', (_, value, answer) => {
    expect(castTo('choice', value, options)).toEqual(answer);
    expect(castTo('coding', value, options)).toEqual(answer);
  });

  it('is itself the answer to an open choice', () => {
    const strange = { system: 't', code: 'x', display: 'X', extension: [] };
    expect(castTo('open-choice', 'Female', options)).toEqual(female);
    expect(castTo('open-choice', strange, options)).toEqual({ valueCoding: { system: 't', code: 'x', display: 'X' } });
    expect(castTo('open-choice', 'elsewhere', options)).toEqual({ valueString: 'elsewhere' });
    expect(castTo('coding', 'elsewhere', { ...options, answerConstraint: 'optionsOrString' })).toEqual({
      valueString: 'elsewhere',
    });
    expect(castTo('open-choice', { family: 'x' })).toBe('wrong-type');
  });

  it('is looked up in a value set that the form contains', () => {
    const included = {
      resourceType: 'ValueSet',
      id: 'v',
      compose: { include: [{ system: 's', concept: [{ code: 'a' }] }] },
    };
    const expanded = {
      resourceType: 'ValueSet',
      id: 'v',
      expansion: { contains: [{ abstract: true, code: 'z', contains: [{ system: 's', code: 'a', display: 'A' }] }] },
    };
    const item = { answerValueSet: '#v' };
    expect(castTo('choice', 'a', item, { contained: [included] })).toEqual({ valueCoding: { system: 's', code: 'a' } });
    expect(castTo('choice', 'a', item, { contained: [expanded] })).toEqual({
      valueCoding: { system: 's', code: 'a', display: 'A' },
    });
    expect(castTo('choice', 'z', item, { contained: [expanded] })).toBe('not-an-option');
    const whole = { ...included, compose: { include: [{ system: 's' }] } };
    expect(castTo('choice', { system: 's', code: 'b' }, item, { contained: [whole] })).toEqual({
      valueCoding: { system: 's', code: 'b' },
    });
  });

  it('is taken as it is for a value set that the form does not contain, if it says its system', () => {
    const item = { answerValueSet: 'http://example.org/v' };
    expect(castTo('choice', { coding: [{ code: 'a' }, { code: 'b', userSelected: true }] }, item)).toEqual({
      valueCoding: { code: 'b' },
    });
    expect(castTo('choice', 'a', item)).toBe('unknown-system');
    expect(castTo('choice', true, item)).toBe('wrong-type');
  });

  it('that is a gender of FHIR has the system of genders', () => {
    const item = { answerValueSet: 'http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1' };
    const gender = { valueCoding: { system: 'http://hl7.org/fhir/administrative-gender', code: 'female' } };
    expect(castTo('choice', 'female', item)).toEqual(gender);
    expect(castTo('open-choice', 'female', item)).toEqual(gender);
    expect(castTo('choice', 'F', item)).toBe('not-an-option');
  });
});
