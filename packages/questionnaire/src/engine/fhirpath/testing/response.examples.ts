/* One small form with a response to it, and a person, for cases that want to know what they read. */

export const exampleForm = {
  resourceType: 'Questionnaire',
  item: [
    {
      linkId: 'scored',
      type: 'choice',
      answerOption: [
        {
          valueCoding: { code: 'often' },
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 3 }],
        },
        { valueCoding: { code: 'never' } },
      ],
    },
    ...['text', 'number', 'date', 'weight', 'group', 'inner'].map((linkId) => ({ linkId, type: 'string' })),
  ],
};

export const exampleResponse = {
  resourceType: 'QuestionnaireResponse',
  id: 'r1',
  status: 'in-progress',
  authored: '2026-11-20',
  item: [
    { linkId: 'text', answer: [{ valueString: 'Some words' }] },
    { linkId: 'number', answer: [{ valueInteger: 5, item: [{ linkId: 'below', answer: [{ valueBoolean: false }] }] }] },
    { linkId: 'date', answer: [{ valueDate: '2001-07' }] },
    {
      linkId: 'weight',
      answer: [{ valueQuantity: { value: 70, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' } }],
    },
    { linkId: 'scored', answer: [{ valueCoding: { code: 'often' } }] },
    {
      linkId: 'group',
      item: [
        { linkId: 'inner', answer: [{ valueString: 'a' }, { valueString: 'b' }] },
        { linkId: 'inner', answer: [{ valueString: 'a' }, { valueString: 'b' }] },
      ],
    },
    { linkId: 'empty' },
  ],
};

export const examplePatient = {
  resourceType: 'Patient',
  id: 'p1',
  gender: 'female',
  birthDate: '1984-02-29',
  name: [{ use: 'official', family: 'Okafor', given: ['Ada', 'Bo'] }],
  extension: [{ url: 'urn:age', valueInteger: 42 }],
};
