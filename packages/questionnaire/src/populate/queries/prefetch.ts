import type { Scope } from '../expressions/scope.ts';
import { namesIn } from '../expressions/names-in.ts';
import type { SourceQueries } from '../context/source-queries.ts';
import type { Definition } from '../form/definition.ts';
import { elementsIn, type FormElement } from '../form/read-form.ts';
import type { Run } from '../run.ts';
import { MAX_QUERIES } from '../limits.ts';
import { fillQuery } from './fill-query.ts';

/**
 * Sends the queries side by side that will be asked for, and that depend on nothing but the launch context. Population
 * itself goes through the form item by item, and would wait for one after the other.
 */
export async function prefetch(
  run: Run,
  form: FormElement,
  batches: readonly SourceQueries[],
  launch: Scope,
): Promise<void> {
  const definitions = elementsIn(form).flatMap((element) => element.definitions);
  const needed = neededNames(definitions);
  const own = new Set(definitions.map(({ name }) => name));
  const wanted = definitions.filter(
    ({ kind, language, name, source }) =>
      language === 'query' && (kind !== 'variable' || needed.has(name)) && isAhead(source, own),
  );
  const batched = batches.filter(({ name }) => needed.has(name)).flatMap(({ queries }) => queries);
  const templates = new Set([...wanted.map(({ source }) => source), ...batched.map((query = '') => query)]);
  // What is wrong with a query is told when it is needed.
  const quiet = { ...run, report: () => undefined };
  for (const template of [...templates].slice(0, MAX_QUERIES)) {
    const filled = await fillQuery(quiet, template, launch);
    if (filled?.query) void run.fetch(filled.query);
  }
}

/** A path from a variable, which means the same wherever it stands. */
const PATH = /^\s*%(?!context|resource|rootResource|qitem)(\w+)(?:\.\w+(?:\(\))?)*\s*$/;

/** Whether a query is filled from the launch context alone. */
function isAhead(template: string, own: ReadonlySet<string | undefined>): boolean {
  const [, ...parts] = template.split('{{');
  return parts.every((part) => {
    const [, name] = PATH.exec(part.split('}}')[0] ?? '') ?? [];
    return name !== undefined && !own.has(name);
  });
}

/** The names that population uses, directly or through variables. */
function neededNames(definitions: readonly Definition[]): ReadonlySet<string | undefined> {
  const needed = new Set<string | undefined>();
  const byName = new Map<string | undefined, Definition[]>();
  for (const definition of definitions) {
    const same = byName.get(definition.name);
    if (same) same.push(definition);
    else byName.set(definition.name, [definition]);
  }
  const open = definitions.filter(({ kind }) => kind !== 'variable');
  for (let definition = open.pop(); definition; definition = open.pop()) {
    for (const name of namesIn(definition.source)) {
      if (needed.has(name)) continue;
      needed.add(name);
      for (const same of byName.get(name) ?? []) open.push(same);
    }
  }
  return needed;
}
