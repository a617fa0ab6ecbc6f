import { isObject, objectsOf, type Json } from './json.ts';

/** The resources that a query found: the matches of a Bundle, without what was included beside them, or the resource itself. */
export function matchesIn(resource: Json): readonly Json[] {
  if (resource['resourceType'] !== 'Bundle') return [resource];
  return objectsOf(resource['entry']).flatMap(([{ resource: found, search }]): readonly Json[] => {
    const mode = isObject(search) ? search['mode'] : undefined;
    const isMatch = mode === undefined || mode === 'match';
    return isObject(found) && isMatch && found['resourceType'] !== 'OperationOutcome' ? [found] : [];
  });
}
