import { extensionsOf, isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { constant, withName, type Scope } from '../expressions/scope.ts';
import type { Run } from '../run.ts';
import { LAUNCH_CONTEXT_URL } from '../urls.ts';

type Given = Readonly<Record<string, unknown>>;

/** Types that every resource is of. */
const ANY = ['Resource', 'DomainResource'];

/** Makes known what the host gives: what the form declares, checked, and the rest as it is. */
export function withLaunchContext(run: Run, given: Given, root: Scope): Scope {
  let scope = root;
  const declared = declarationsOf(run.questionnaire);
  for (const [name, value] of Object.entries(given)) {
    if (!declared.some((declaration) => declaration.name === name)) scope = withName(run, scope, name, constant(value));
  }
  for (const { name, types, path } of declared) {
    const at = { path, linkId: undefined };
    if (name === undefined) {
      run.report('unreadable-extension', at);
      continue;
    }
    const resources = Object.hasOwn(given, name) ? [given[name]].flat().filter((value) => value != null) : [];
    const fits = resources.every((resource) => isOfType(resource, types));
    if (resources.length === 0) run.report('missing-context', at);
    else if (!fits) run.report('wrong-context-type', at);
    // Declared, it is known to the form even where there is none.
    scope = withName(run, scope, name, constant(fits ? resources : []));
  }
  return scope;
}

function isOfType(resource: unknown, types: readonly unknown[]): boolean {
  const type = isObject(resource) ? resource['resourceType'] : undefined;
  return (
    typeof type === 'string' && (types.length === 0 || types.some((own) => own === type || ANY.includes(String(own))))
  );
}

interface Declaration {
  readonly name: string | undefined;
  readonly types: readonly unknown[];
  readonly path: string;
}

function declarationsOf(questionnaire: Json): readonly Declaration[] {
  return objectsOf(questionnaire['extension']).flatMap(([extension, index]) => {
    if (extension['url'] !== LAUNCH_CONTEXT_URL) return [];
    const { valueCoding, valueCode, valueId } = extensionsOf(extension, 'name')[0] ?? {};
    return {
      name: textOf(isObject(valueCoding) ? valueCoding['code'] : (valueId ?? valueCode)),
      types: extensionsOf(extension, 'type').map((part) => part['valueCode']),
      path: `extension[${index}]`,
    };
  });
}
