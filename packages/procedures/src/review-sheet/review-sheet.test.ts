import { expect, it } from 'vitest';
import { dentalImplantNotes } from '../catalogue/dental-implant/notes.ts';
import { everyWorded, worded } from '../testing/worded-procedures.ts';
import { openQuestions } from './open-questions.ts';
import { reviewSheet } from './review-sheet.ts';

it.each(everyWorded)('has one row with text for every statement', (one) => {
  const { rows } = reviewSheet(one);
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(one.procedure.statements));
  for (const { text, sources, uncited } of rows) {
    expect(text).not.toBe('');
    expect(sources.length > 0).toBe(uncited === null);
  }
});

it('shows text, sources, both reviews and the note', () => {
  expect(
    reviewSheet(worded.ko['dental-implant'], dentalImplantNotes).rows.find(({ id }) => id === 'outcome-twenty-years'),
  ).toEqual({
    id: 'outcome-twenty-years',
    text: '20년 뒤에도 임플란트가 제자리에 있습니다.',
    sources: ['kupka-2024'],
    uncited: null,
    status: 'draft',
    translation: 'draft',
    needsReview: false,
    note: '92%; 78% when missing data are estimated.',
  });
});

it('gives what is left open beside the sentences, in every language, and nothing for a procedure of the clinic’s own', () => {
  const left = openQuestions['hand-fat-transfer'];
  expect(left).toHaveLength(1);
  expect(reviewSheet(worded.en['hand-fat-transfer']).openQuestions).toBe(left);
  expect(reviewSheet(worded.es['hand-fat-transfer']).openQuestions).toBe(left);
  const { procedure, words } = worded.en['hand-fat-transfer'];
  expect(reviewSheet({ procedure: { ...procedure, id: 'our-own' }, words }).openQuestions).toEqual([]);
});
