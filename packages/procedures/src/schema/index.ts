export { fitProblems } from './fit-problems.ts';
export type { Problem } from './problem.ts';
export { procedureSchema } from './procedure-schema.ts';
export { procedureFileProblems, readProcedureFile, type ProcedureFile } from './read-procedure-file.ts';
export { wordsProblems, wordsSchema } from './words-problems.ts';
