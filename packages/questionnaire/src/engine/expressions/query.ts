import type { Evaluation } from '../fhirpath/compile-expression.ts';
import type { Dependencies } from '../fhirpath/dependencies-of.ts';
import { asksOwnServer, encodeTokens, queryFrom } from '../fhir/query-text.ts';
import { searchTokens } from '../fhir/search-tokens.ts';
import { toJson } from '../fhirpath/index.ts';
import { compileFhirPath, NOTHING, type Helpers, type Program, type ProgramFault } from './fhirpath-program.ts';

const FOREIGN: Evaluation = { kind: 'error', reason: 'a query to another server' };

/**
 * A query of FHIR with FHIRPath in `{{ }}` (SDC, `application/x-fhir-query`). Values are written as FHIR's search takes
 * them, several joined by commas. Where one part is not known, there is nothing to ask for. A query to another place than
 * the host's own server is an error: it would carry what it is made of there.
 */
export function compileQuery(source: string, helpers: Helpers): Program | ProgramFault {
  const parts = queryFrom(source).split(/\{\{(.*?)\}\}/su);
  const programs: Program[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) continue;
    const program = compileFhirPath(part.trim(), helpers);
    if (typeof program === 'string') return program;
    programs.push(program);
  }

  return {
    dependencies: joined(programs.map(({ dependencies }) => dependencies)),
    fault: programs.find(({ fault }) => fault)?.fault,
    run(input) {
      let query = parts[0] ?? '';
      for (const [index, program] of programs.entries()) {
        const found = program.run(input);
        if (found.kind !== 'values') return found;
        const tokens = encodeTokens(toJson(found.values).flatMap(searchTokens), query);
        // An empty text is as good as none.
        if (!tokens) return NOTHING;
        query += tokens + (parts[2 * index + 2] ?? '');
      }
      return asksOwnServer(query) ? { kind: 'values', values: [query] } : FOREIGN;
    },
  };
}

function joined(all: readonly Dependencies[]): Dependencies {
  const known = all.filter((each) => each.kind === 'known');
  if (known.length < all.length) return { kind: 'everything' };
  return {
    kind: 'known',
    answers: known.flatMap(({ answers }) => answers),
    subtrees: known.flatMap(({ subtrees }) => subtrees),
    merged: known.flatMap(({ merged }) => merged),
    inside: known.flatMap(({ inside }) => inside),
    variables: known.flatMap(({ variables }) => variables),
    context: known.some(({ context }) => context),
    clock: known.some(({ clock }) => clock),
  };
}
