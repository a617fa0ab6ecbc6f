import { isObject, objectsOf, type Json } from '../engine/fhir/json.ts';

/** The fields that can point to a contained resource. */
const POINTERS: ReadonlySet<string> = new Set([
  'reference',
  'answerValueSet',
  'valueSet',
  'valueCanonical',
  'valueUri',
  'valueUrl',
]);

/** An item of a module with the prefix before its linkId and before those that its conditions name. */
export function withPrefix(item: Json, prefix: string): Json {
  if (prefix === '') return item;
  const add = (value: unknown): unknown => (typeof value === 'string' ? prefix + value : value);
  const conditions = objectsOf(item['enableWhen']).map(([condition]) => ({
    ...condition,
    question: add(condition['question']),
  }));
  return {
    ...item,
    linkId: add(item['linkId']),
    ...(conditions.length > 0 && { enableWhen: conditions }),
  };
}

/** The ids of the contained resources of a form. */
export function containedIds(form: Json): ReadonlySet<unknown> {
  return new Set(objectsOf(form['contained']).map(([{ id }]) => id));
}

/** A value of a module in which whatever points to a contained resource of it has the prefix. */
export function repointed(value: unknown, ids: ReadonlySet<unknown>, prefix: string, name = ''): unknown {
  if (typeof value === 'string') {
    const isPointer = POINTERS.has(name) && value.startsWith('#') && ids.has(value.slice(1));
    return isPointer ? `#${prefix}${value.slice(1)}` : value;
  }
  if (Array.isArray(value)) return value.map((entry) => repointed(entry, ids, prefix, name));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, repointed(field, ids, prefix, key)]));
}
