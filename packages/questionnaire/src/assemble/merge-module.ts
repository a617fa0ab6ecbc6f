import { extensionsOf, isObject, objectsOf, type Json } from '../engine/fhir/json.ts';
import type { Assembler, Source } from './assembler.ts';
import { launchName } from './scope.ts';
import { LAUNCH_CONTEXT_URL, LIBRARY_URL, TARGET_CONSTRAINT_URL, VARIABLE_URL } from './urls.ts';

/** Brings the contained resources of a module to the assembled form, each once. */
export function mergeContained(assembler: Assembler, source: Source, path: string): void {
  for (const [resource] of objectsOf(source.form['contained'])) {
    const added = { ...resource, id: `${source.prefix}${String(resource['id'])}` };
    const same = assembler.contained.find(({ id }) => id === added.id);
    if (!same) assembler.contained.push(added);
    else if (JSON.stringify(same) !== JSON.stringify(added)) assembler.report('duplicate-contained-id', source, path);
  }
}

/** Brings what belongs on the root of the assembled form there: libraries and launch contexts, each once. */
export function mergeRootExtensions({ rootExtensions }: Assembler, form: Json): void {
  for (const [url, nameOf] of ROOT_EXTENSIONS) {
    for (const extension of extensionsOf(form, url)) {
      const known = rootExtensions.some((other) => other['url'] === url && nameOf(other) === nameOf(extension));
      if (!known) rootExtensions.push(extension);
    }
  }
}

const ROOT_EXTENSIONS: readonly (readonly [string, (extension: Json) => unknown])[] = [
  [LIBRARY_URL, ({ valueCanonical }) => valueCanonical],
  [LAUNCH_CONTEXT_URL, launchName],
];

/** What a module brings to the element that its items come into. */
export function extensionsForContainer(form: Json): readonly Json[] {
  return objectsOf(form['extension'])
    .map(([extension]) => extension)
    .filter(({ url }) => url === VARIABLE_URL || url === TARGET_CONSTRAINT_URL);
}

/** Whether two variables of one element have the same name. */
export function hasDuplicateVariable(element: Json): boolean {
  const names = extensionsOf(element, VARIABLE_URL)
    .map(({ valueExpression }) => valueExpression)
    .filter(isObject)
    .map(({ name }) => name);
  return new Set(names).size < names.length;
}
