import { expect, it } from 'vitest';
import { dentalImplantNotes } from '../catalogue/dental-implant/notes.ts';
import { everyWorded, worded } from '../testing/worded-procedures.ts';
import { reviewSheet } from './review-sheet.ts';

it.each(everyWorded)('has one row with text for every statement', (one) => {
  const rows = reviewSheet(one);
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(one.procedure.statements));
  for (const { text, sources, uncited, needsReview } of rows) {
    expect(text).not.toBe('');
    const label = uncited === 'label';
    expect(sources.length > 0).toBe(uncited === null);
    expect(sources.length > 0 || needsReview).toBe(!label);
  }
});

it('shows text, sources, both reviews and the note', () => {
  expect(
    reviewSheet(worded.ko['dental-implant'], dentalImplantNotes).find(({ id }) => id === 'outcome-twenty-years'),
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
