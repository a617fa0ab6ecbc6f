import { OsseoError } from '@osseo/core';
import * as v from 'valibot';
import type { Procedure, ProcedureWords } from '../model/procedure.ts';
import { fitProblems } from './fit-problems.ts';
import type { Problem } from './problem.ts';
import { procedureSchema } from './procedure-schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { wordsProblems } from './words-problems.ts';

/** A procedure with its words in every language that the clinic asked for. */
export interface ProcedureFile<Locale extends string = string> {
  readonly procedure: Procedure;
  readonly words: Readonly<Record<Locale, ProcedureWords<Procedure>>>;
}

/**
 * Every fault in a clinic's own procedure: `{ procedure, words }`, as JSON has
 * it. Empty where the file can be used.
 */
export function procedureFileProblems(data: unknown, locales: readonly string[]): readonly Problem[] {
  const file = v.safeParse(v.strictObject({ procedure: v.unknown(), words: v.record(v.string(), v.unknown()) }), data);
  if (!file.success)
    return shapeProblems(v.strictObject({ procedure: v.unknown(), words: v.record(v.string(), v.unknown()) }), data);

  const { procedure, words } = file.output;
  const shape = shapeProblems(procedureSchema, procedure);
  const fit = shape.length === 0 ? fitProblems(procedure as Procedure) : [];
  const statements = v.is(v.looseObject({ statements: v.record(v.string(), v.unknown()) }), procedure)
    ? procedure.statements
    : {};
  return [
    ...[...shape, ...fit].map((problem) => below('procedure', problem)),
    ...locales.flatMap((locale) =>
      locale in words
        ? wordsProblems(words[locale], statements).map((problem) => below(`words.${locale}`, problem))
        : [{ path: `words.${locale}`, message: 'is missing: the site shows this language' }],
    ),
  ];
}

/**
 * Reads a clinic's own procedure whole, or refuses it whole.
 *
 * @throws {OsseoError} `invalid-procedure` with every fault and its path
 */
export function readProcedureFile<Locale extends string>(
  data: unknown,
  locales: readonly Locale[],
): ProcedureFile<Locale> {
  const problems = procedureFileProblems(data, locales);
  if (problems.length === 0) return data as ProcedureFile<Locale>;
  const list = problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
  throw new OsseoError(
    'invalid-procedure',
    `Osseo: the procedure is not used, since ${problems.length} of its parts are wrong. Correct them:\n${list}\n`,
  );
}

function below(path: string, problem: Problem): Problem {
  return { ...problem, path: problem.path === '' ? path : `${path}.${problem.path}` };
}
