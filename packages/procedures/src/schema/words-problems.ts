import * as v from 'valibot';
import type { Procedure, ProcedureWords } from '../model/procedure.ts';
import { shapeProblems } from './shape-problems.ts';
import type { Problem } from './problem.ts';
import { reviewSchema } from './statement-schema.ts';

const filled = v.pipe(v.string(), v.regex(/\S/, 'is empty: write the text'));

/** The words of one procedure in one language. */
export const wordsSchema: v.GenericSchema<unknown, ProcedureWords<Procedure>> = v.strictObject({
  locale: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'use a BCP 47 tag such as "en"')),
  name: filled,
  synonyms: v.array(filled),
  statements: v.record(v.string(), filled),
  review: reviewSchema,
});

/** What is wrong with the words of a procedure: their shape, and sentences that are missing or too many. */
export function wordsProblems(words: unknown, statements: Readonly<Record<string, unknown>>): readonly Problem[] {
  const shape = shapeProblems(wordsSchema, words);
  if (!v.is(v.looseObject({ statements: v.record(v.string(), v.unknown()) }), words)) return shape;
  const said = words.statements;
  return [
    ...shape,
    ...Object.keys(statements)
      .filter((key) => !(key in said))
      .map((key) => ({ path: `statements.${key}`, message: 'is missing in this language' })),
    ...Object.keys(said)
      .filter((key) => !(key in statements))
      .map((key) => ({ path: `statements.${key}`, message: 'belongs to no statement of the procedure' })),
  ];
}
