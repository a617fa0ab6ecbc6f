import { extensionsOf, isObject, objectsOf, type Json } from '../../engine/fhir/json.ts';
import type { Place } from '../form/place.ts';
import { IS_SUBJECT_URL } from '../urls.ts';

/** Whether the question asks whom the group around it is about. */
export function isSubjectItem(item: Json): boolean {
  return extensionsOf(item, IS_SUBJECT_URL).some((extension) => extension['valueBoolean'] === true);
}

/**
 * Whom a group is about, as a field. Where the form asks for somebody else and the
 * response does not say who, it is `undefined`: never the subject of the response,
 * or a child's weight would become the mother's.
 */
export function subjectOf(place: Place, around: Json | undefined): Json | undefined {
  if (!objectsOf(place.item['item']).some(([item]) => isSubjectItem(item))) return around;
  const answers = place.places.filter(({ item }) => isSubjectItem(item)).flatMap((asked) => asked.answers);
  const subject = answers[0]?.answer['valueReference'];
  return isObject(subject) ? { subject } : undefined;
}
