import type { FormExpression } from '../model/expression.ts';
import { compileFhirPath, type Helpers, type Program, type ProgramFault } from './fhirpath-program.ts';
import { compileQuery } from './query.ts';

/** Makes an expression of a form ready to run. */
export function compileProgram({ language, source }: FormExpression, helpers: Helpers): Program | ProgramFault {
  if (language === 'other') return 'unsupported-expression';
  if (language === 'fhir-query') return compileQuery(source, helpers);
  return compileFhirPath(source, helpers);
}
