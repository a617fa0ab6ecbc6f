import { DRAFT, toCivilDate, type Review } from '@osseo/core';
import { expect, it } from 'vitest';
import { refuseDrafts } from './refuse-drafts.ts';
import { wordedProcedure } from './worded-procedure.ts';

const REVIEWED: Review = {
  status: 'clinician-reviewed',
  reviewedBy: 'A clinician',
  reviewedOn: toCivilDate('2026-11-20'),
  nextReview: toCivilDate('2027-11-20'),
};

const draft = wordedProcedure('chin-implant', 'en');
const statements = Object.fromEntries(
  Object.entries(draft.procedure.statements).map(([key, provenance]) => [key, { ...provenance, review: REVIEWED }]),
);
const reviewed = {
  procedure: { ...draft.procedure, statements },
  words: { ...draft.words, review: REVIEWED },
};

it('refuses a draft that the clinic has not taken on by name', () => {
  expect(() => refuseDrafts(draft, [])).toThrow('chin-implant');
  expect(() => refuseDrafts(draft, ['dental-implant'])).toThrow('clinic.config.ts');
  expect(() => refuseDrafts(draft, ['chin-implant'])).not.toThrow();
});

it('publishes reviewed text, and refuses it in a translation that nobody has reviewed', () => {
  expect(() => refuseDrafts(reviewed, [])).not.toThrow();
  expect(() => refuseDrafts({ ...reviewed, words: { ...reviewed.words, review: DRAFT } }, [])).toThrow('translation');
});
