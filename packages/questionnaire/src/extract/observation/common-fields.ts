import { isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';

/** An `instant` of FHIR: to the second, with its zone. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * What every Observation has from its response, as SDC maps it. What R4 does not
 * allow in the field is left out: an Observation is no part of another, is not
 * performed by a device, and is issued at an instant.
 */
export function commonFields(response: Json): Json {
  const { basedOn, encounter, author } = response;
  const authored = textOf(response['authored']);
  const partOf = objectsOf(response['partOf']).flatMap(([reference]) =>
    isOf(reference, 'Observation') ? [] : reference,
  );
  return {
    ...(Array.isArray(basedOn) && basedOn.length > 0 && { basedOn: basedOn as readonly unknown[] }),
    ...(partOf.length > 0 && { partOf }),
    ...(isObject(encounter) && { encounter }),
    ...(authored !== undefined && { effectiveDateTime: authored }),
    ...(authored !== undefined && INSTANT.test(authored) && { issued: authored }),
    ...(isObject(author) && !isOf(author, 'Device') && { performer: [author] }),
  };
}

function isOf({ type, reference }: Json, wanted: string): boolean {
  return type === wanted || `/${String(reference)}`.includes(`/${wanted}/`);
}
