import { defineQuestionnaire } from './define-questionnaire.ts';

/** A form with every kind of item and every kind of place, for the tests of this folder. */
// The type of a defined form is inferred, which is the point of it.
export const intake = defineQuestionnaire({
  url: 'https://clinic.example/fhir/Questionnaire/intake',
  version: '1',
  title: 'Intake',
  item: [
    { linkId: 'welcome', type: 'display', text: 'Take your time.' },
    { linkId: 'smoker', type: 'boolean', text: 'Do you smoke?', required: true },
    {
      linkId: 'packs',
      type: 'decimal',
      text: 'Packs a day',
      required: true,
      min: 0,
      enableWhen: [{ question: 'smoker', operator: '=', answer: true }],
    },
    {
      linkId: 'alcohol',
      type: 'choice',
      text: 'How often do you drink alcohol?',
      required: true,
      system: 'urn:example:often',
      absentReasons: ['asked-declined'],
      options: [
        { code: 'never', display: 'Never' },
        { code: 'weekly', display: 'Every week' },
        { code: 'daily', display: 'Every day' },
      ],
    },
    {
      linkId: 'allergies',
      type: 'open-choice',
      text: 'What are you allergic to?',
      repeats: true,
      control: 'check-box',
      options: [
        { code: 'latex', display: 'Latex' },
        { code: 'none', display: 'None of these', exclusive: true },
      ],
    },
    {
      linkId: 'body',
      type: 'group',
      text: 'Your body',
      item: [
        {
          linkId: 'weight',
          type: 'quantity',
          text: 'Weight',
          required: true,
          units: [
            { code: 'kg', display: 'kg' },
            { code: '[lb_av]', display: 'lb' },
          ],
        },
        { linkId: 'born', type: 'date', text: 'Date of birth' },
        { linkId: 'dose', type: 'quantity', text: 'Dose' },
      ],
    },
    {
      linkId: 'medicines',
      type: 'group',
      text: 'A medicine that you take',
      repeats: true,
      item: [
        { linkId: 'name', type: 'string', text: 'Name', required: true, maxLength: 80 },
        { linkId: 'count', type: 'integer', text: 'How many a day?', min: 1 },
      ],
    },
    {
      linkId: 'more',
      type: 'group',
      text: 'Smoking',
      enableWhen: [
        { question: 'packs', operator: '>', answer: 1 },
        { question: 'weight', operator: '>=', answer: { value: 100, unit: 'kg' } },
        { question: 'alcohol', operator: '!=', answer: 'never' },
      ],
      enableBehavior: 'any',
      item: [{ linkId: 'story', type: 'text', text: 'Tell us more', initial: 'I began ' }],
    },
    {
      linkId: 'surgery',
      type: 'boolean',
      text: 'Have you had an operation?',
      required: true,
      item: [
        { linkId: 'surgery-help', type: 'display', text: 'On your face.', control: 'help' },
        {
          linkId: 'when',
          type: 'date',
          text: 'When?',
          enableWhen: [{ question: 'surgery', operator: '=', answer: true }],
        },
      ],
    },
    {
      linkId: 'illnesses',
      type: 'string',
      text: 'An illness that you have',
      repeats: true,
      item: [{ linkId: 'since', type: 'date', text: 'Since when?', repeats: true }],
    },
  ],
});

/** The types of FHIR that stand in few forms. */
export const rare = defineQuestionnaire({
  item: [
    { linkId: 'at', type: 'dateTime', text: 'When did it begin?' },
    { linkId: 'time', type: 'time', text: 'At what time?', repeats: true },
    { linkId: 'site', type: 'url', text: 'Your page' },
    { linkId: 'photo', type: 'attachment', text: 'A photo' },
    { linkId: 'doctor', type: 'reference', text: 'Your doctor' },
    { linkId: 'country', type: 'choice', text: 'Country', valueSet: 'http://hl7.org/fhir/ValueSet/iso3166-1-2' },
  ],
});
