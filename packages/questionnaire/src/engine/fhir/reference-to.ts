import { isObject, objectsOf, textOf, type Json } from './json.ts';

/** A pointer to a resource with the words by which people know it; nothing for one that no server has given an id. */
export function referenceTo(resource: Json): Json | undefined {
  const { resourceType, id } = resource;
  if (typeof resourceType !== 'string' || typeof id !== 'string') return undefined;
  const display = wordsFor(resource);
  return { reference: `${resourceType}/${id}`, ...(display !== undefined && { display }) };
}

/** What resources of FHIR R4 have for people to read: a name, a title, what they are about, or who. */
function wordsFor({ name, title, code, type, practitioner, organization }: Json): string | undefined {
  const words = textOf(name) ?? nameIn(name) ?? textOf(title) ?? conceptIn(code) ?? conceptIn(type);
  return words ?? displayIn(practitioner) ?? displayIn(organization);
}

/** The first name of a person as it is written out, or its parts. */
function nameIn(names: unknown): string | undefined {
  const [[name] = []] = objectsOf(names);
  if (!name) return undefined;
  const given: readonly unknown[] = Array.isArray(name['given']) ? name['given'] : [];
  const parts = [...given, name['family']].filter((part) => typeof part === 'string');
  return textOf(name['text']) ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

/** The words of a CodeableConcept, or of the first of several. */
function conceptIn(value: unknown): string | undefined {
  const concept = isObject(value) ? value : objectsOf(value)[0]?.[0];
  if (!concept) return undefined;
  return textOf(concept['text']) ?? displayIn(objectsOf(concept['coding'])[0]?.[0]);
}

function displayIn(value: unknown): string | undefined {
  return isObject(value) ? textOf(value['display']) : undefined;
}
