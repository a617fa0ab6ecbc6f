import type { Definition } from '../form/definition.ts';
import { runQuery } from '../queries/run-query.ts';
import type { Run } from '../run.ts';
import { evaluate } from './evaluate.ts';
import { NOTHING, type Binding, type Known, type Scope } from './scope.ts';

/** What an expression of the form gives at a place: the values of FHIRPath, or what a query was answered with. */
export async function valuesAt(run: Run, { language, source, path }: Definition, scope: Scope): Promise<Known> {
  const here = { ...scope, path };
  if (language === 'fhirpath') return evaluate(run, source, here);
  if (language === 'query') {
    const { resource, stable } = await runQuery(run, source, here);
    return { values: resource ?? [], stable };
  }
  run.report('unsupported-expression', here);
  return NOTHING;
}

/** Runs an expression when its name is first used, and again when answers that it may read have changed. */
export function define(run: Run, definition: Definition, scope: Scope): Binding {
  let known: Known | undefined;
  let revision = -1;
  return async () => {
    if (!known || (!known.stable && revision !== run.revision)) {
      revision = run.revision;
      known = await valuesAt(run, definition, scope);
    }
    return known;
  };
}
