import { toCivilDate } from '@osseo/core';
import type { AidOption, AidOutcome, DecisionAid } from './index.ts';

const surgery: AidOption = {
  id: 'surgery',
  role: 'treatment',
  description: 'A small operation with a numbing injection.',
  features: [
    { id: 'firm', valence: 'benefit', text: 'The tooth is firm again.' },
    { id: 'sore', valence: 'harm', text: 'It is sore for days.' },
  ],
  experience: {
    physical: { text: 'You eat soft food at first.' },
    psychological: { notKnown: 'No study asked.' },
    social: { text: 'Most people work the next day.' },
  },
};

const nothing: AidOption = {
  id: 'nothing',
  role: 'no-treatment',
  description: 'You leave it as it is.',
  features: [
    { id: 'no-cut', valence: 'benefit', text: 'There is no operation.' },
    { id: 'gap', valence: 'burden', text: 'The gap stays there.' },
  ],
  experience: surgery.experience,
};

const infection: AidOutcome = {
  id: 'infection',
  text: 'The wound gets infected.',
  population: 'Adults with one missing tooth.',
  estimates: [
    {
      option: 'surgery',
      kind: 'count',
      n: { min: 2, max: 5 },
      of: 100,
      timeframe: '3 months',
      certainty: 'low',
      certaintyText: 'The true number may be quite different.',
      sources: ['a-study'],
      shownAs: ['words', 'number', 'picture'],
    },
    { option: 'nothing', kind: 'none-found', searchedOn: toCivilDate('2026-11-20') },
  ],
};

/** An invented aid that has everything that a program can see. */
export const aid: DecisionAid = {
  condition: { text: 'One tooth is missing.', naturalCourse: { text: 'The gap stays. Other teeth may move.' } },
  decision: { kind: 'treatment', question: 'Do you want an implant for your missing tooth?' },
  options: [nothing, surgery],
  outcomes: [infection],
  comparison: {
    caption: 'What to expect',
    rows: [
      { label: 'Visits', cells: { nothing: { notKnown: 'Nobody has counted.' }, surgery: { text: 'About four.' } } },
    ],
  },
  values: [{ feature: 'firm' }, { feature: 'gap' }],
  steps: [{ title: 'Know your options' }, { title: 'Weigh them' }],
  worksheet: { questions: ['What would you do?'], printable: true },
  sources: [{ id: 'a-study', title: 'A study', year: 2024 }],
  publishedOn: toCivilDate('2026-11-20'),
  updatePolicy: 'Once a year, and when a large study appears.',
  reviewBy: toCivilDate('2027-11-20'),
  funding: 'None.',
  authors: [{ id: 'one', name: 'A. Author', role: 'Writer', qualification: 'Dentist' }],
  conflicts: 'None.',
  evidence: { method: 'A search of three databases.' },
  readability: { scale: 'Flesch-Kincaid grade', score: 5, target: 8, on: toCivilDate('2026-11-20') },
  development: {
    needsPatients: { method: 'interviews', people: 6, on: toCivilDate('2026-10-01') },
    needsClinicians: null,
    reviewPatients: null,
    reviewClinicians: { method: 'written', people: 2, on: toCivilDate('2026-11-01'), who: ['two', 'three'] },
    fieldPatients: null,
    fieldClinicians: null,
  },
  effect: { knowledge: null, valueMatch: null },
};

/** The same about a test. */
export const testAid: DecisionAid = {
  ...aid,
  decision: { kind: 'test', question: 'Do you want this scan?' },
  test: {
    measures: 'The width of the bone.',
    ifFound: 'You hear about a graft.',
    ifNotFound: 'Nothing more is done.',
    overdiagnosis: 'It can show what would never have troubled you.',
    truePositive: '90 of 100',
    trueNegative: '80 of 100',
    falsePositive: '20 of 100',
    falseNegative: '10 of 100',
  },
};
