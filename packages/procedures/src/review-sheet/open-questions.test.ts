import { expect, it } from 'vitest';
import { PROCEDURE_IDS, type ProcedureId } from '../model/procedure-id.ts';
import { openQuestions } from './open-questions.ts';

const FAT_IN_THE_FACE: ProcedureId = 'facial-fat-transfer';

/** Procedures are numbered in the order of the evidence. */
function entryOf(id: ProcedureId): string {
  return `P${String(PROCEDURE_IDS.indexOf(id) + 1).padStart(2, '0')}`;
}

const all = PROCEDURE_IDS.flatMap((id) => (openQuestions[id] ?? []).map((one) => [id, one.subject, one] as const));

it.each(all)('%s: %s Its entry and what was found instead are told, in whole sentences', (id, subject, question) => {
  const [entry = ''] = question.entry.split(',');
  // The order of two procedures stands in the entry of either.
  expect(/\b3 months\b/.test(subject) ? [entryOf(id), entryOf(FAT_IN_THE_FACE)] : [entryOf(id)]).toContain(entry);
  expect(question.entry).toMatch(/^P\d\d, \w/);
  expect([subject, question.gap.why]).toEqual([
    expect.stringMatching(/^[A-Z].*\.$/),
    expect.stringMatching(/^[A-Z].*\.$/),
  ]);
});

it('asks each question once', () => {
  const asked = all.map(([, subject]) => subject);
  expect(new Set(asked).size).toBe(asked.length);
});
