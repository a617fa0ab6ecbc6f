import { extensionsOf, isObject, objectsOf, without, type Json } from '../../engine/fhir/json.ts';
import { OBSERVATION_CATEGORY_URL, OBSERVATION_EXTRACT_URL } from '../urls.ts';

/** What an answer becomes to the Observation around it; `none` is not extracted. */
export type Relation = 'none' | 'independent' | 'component' | 'member' | 'derived';

const RELATIONS: readonly unknown[] = ['independent', 'component', 'member', 'derived'] satisfies readonly Relation[];

/** What the element says of itself; what it does not say, it has from the items around it. */
export function relationOf(element: Json): Relation | undefined {
  const extension = extensionsOf(element, OBSERVATION_EXTRACT_URL)[0];
  const code = extension?.['valueCode'];
  if (RELATIONS.includes(code)) return code as Relation;
  const flag = extension?.['valueBoolean'];
  return typeof flag === 'boolean' ? (flag ? 'independent' : 'none') : undefined;
}

/** The categories that an element declares; they stand in the place of those around it. */
export function categoriesOf(element: Json): readonly Json[] | undefined {
  const categories = extensionsOf(element, OBSERVATION_CATEGORY_URL)
    .map((extension) => extension['valueCodeableConcept'])
    .filter(isObject);
  return categories.length > 0 ? categories : undefined;
}

/**
 * The codes of an item that its Observation gets, and the relation. Codes that are
 * marked leave their unmarked siblings behind; without a mark, all follow the item.
 * Extensions of a code are of the form, and mean nothing in an Observation.
 */
export function codesOf(
  item: Json,
  inherited: Relation | undefined,
): { readonly codes: readonly Json[]; readonly relation: Relation | undefined } {
  const codes = objectsOf(item['code']).map(([code]) => ({ code, relation: relationOf(code) }));
  const marked = codes.filter(({ relation }) => relation !== undefined && relation !== 'none');
  const chosen = marked.length > 0 ? marked : codes.filter(({ relation }) => relation !== 'none');
  // A mark on a code says which code; the item, where it says anything, says what becomes of it.
  const own = inherited === undefined || inherited === 'none' ? marked[0]?.relation : inherited;
  if (own === undefined || item['type'] === 'display') return { codes: [], relation: undefined };
  return { codes: chosen.map(({ code }) => without(code, 'extension')), relation: own };
}
