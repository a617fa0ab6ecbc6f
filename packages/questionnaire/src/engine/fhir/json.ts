/* Reading JSON of which nothing is known. Each gives the empty case where the shape is another. */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array, each with its position. */
export function objectsOf(value: unknown): readonly (readonly [Json, number])[] {
  if (!Array.isArray(value) || value.length === 0) return NONE;
  const objects: (readonly [Json, number])[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const entry: unknown = value[index];
    if (isObject(entry)) objects.push([entry, index]);
  }
  return objects;
}

const NONE: readonly never[] = [];

/** The same for a form of many items: visits them without a list of pairs. */
export function eachObject(value: unknown, visit: (entry: Json, index: number) => void): void {
  if (!Array.isArray(value)) return;
  for (let index = 0; index < value.length; index += 1) {
    const entry: unknown = value[index];
    if (isObject(entry)) visit(entry, index);
  }
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The extensions of one url. */
export function extensionsOf(element: Json, url: string): readonly Json[] {
  if (element['extension'] === undefined) return [];
  return objectsOf(element['extension'])
    .map(([extension]) => extension)
    .filter((extension) => extension['url'] === url);
}

/** The name of the one field that begins with `prefix`, such as `valueString`; FHIR's choice of types. */
export function choiceKey(element: Json, prefix: string): string | undefined {
  // Parsed JSON inherits no field of such a name, so that no list of its own has to be made.
  for (const key in element) {
    const code = key.charCodeAt(prefix.length);
    const isCapital = code >= 65 && code <= 90;
    if (isCapital && key.startsWith(prefix)) return key;
  }
  return undefined;
}

/** A copy without some fields. */
export function without(element: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(element).filter(([name]) => !names.includes(name)));
}
