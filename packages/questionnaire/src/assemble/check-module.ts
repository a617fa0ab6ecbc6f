import { extensionsOf, isObject, objectsOf, textOf, type Json } from '../engine/fhir/json.ts';
import type { AssembleProblemCode } from './model.ts';
import type { Scope } from './scope.ts';
import { ADAPTIVE_URL, ALIGNED_URLS, ASSEMBLE_CONTEXT_URL, ITEM_ONLY_URLS } from './urls.ts';

/** Why a form cannot be a module of another, as SDC words it ("Modular Questionnaires"). */
export function problemsOfModule(module: Json, parent: Json, scope: Scope): readonly AssembleProblemCode[] {
  const has = (url: string): boolean => extensionsOf(module, url).length > 0;
  const problems: readonly (readonly [AssembleProblemCode, boolean])[] = [
    ['adaptive', has(ADAPTIVE_URL)],
    ['modifier', objectsOf(module['modifierExtension']).length > 0],
    ['misplaced-extension', ITEM_ONLY_URLS.some(has)],
    ['not-aligned', !isAligned(module, parent)],
    ['missing-context', lacksContext(module, scope)],
  ];
  return problems.flatMap(([code, found]) => (found ? [code] : []));
}

/** Whether a variable that the form declares to need is missing. */
export function lacksContext(form: Json, { names }: Scope): boolean {
  return extensionsOf(form, ASSEMBLE_CONTEXT_URL).some(({ valueString }) => !names.has(textOf(valueString) ?? ''));
}

function isAligned(module: Json, parent: Json): boolean {
  const within = (inner: readonly unknown[], outer: readonly unknown[]): boolean => {
    const spelt = new Set(outer.map((value) => JSON.stringify(value)));
    return inner.every((value) => value === undefined || spelt.has(JSON.stringify(value)));
  };
  return (
    within([module['language'], module['implicitRules']], [parent['language'], parent['implicitRules']]) &&
    within(securityOf(module), securityOf(parent)) &&
    ALIGNED_URLS.every((url) => within(extensionsOf(module, url), extensionsOf(parent, url)))
  );
}

function securityOf({ meta }: Json): readonly unknown[] {
  return isObject(meta) && Array.isArray(meta['security']) ? (meta['security'] as readonly unknown[]) : [];
}
