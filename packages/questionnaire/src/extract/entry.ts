import { choiceKey, extensionsOf, isObject, type Json } from '../engine/fhir/json.ts';
import type { Place } from './form/place.ts';
import type { Run } from './run.ts';

const REQUEST_FIELDS = ['ifNoneMatch', 'ifModifiedSince', 'ifMatch', 'ifNoneExist'] as const;

/** The value of a part of a complex extension. */
export function partOf(extension: Json, url: string): unknown {
  const part = extensionsOf(extension, url)[0];
  const key = part && choiceKey(part, 'value');
  return key === undefined ? undefined : part?.[key];
}

/** Where a new resource will be found: the `fullUrl` that the extension asks for, or a new one. */
export function fullUrlOf(run: Run, extension: Json, place: Place, focus?: unknown): string {
  const asked = textFrom(run, extension, 'fullUrl', place, focus);
  if (asked !== undefined && !run.fullUrls.has(asked)) {
    run.fullUrls.add(asked);
    return asked;
  }
  // Two resources of one address cannot be told apart, and the transaction would be refused.
  if (asked !== undefined) run.report('repeated-full-url', place.path, place.linkId);
  return run.newId();
}

/** The text that a part of the extension evaluates to. */
export function textFrom(
  run: Run,
  extension: Json,
  part: string,
  place: Place,
  focus: unknown = place.response,
): string | undefined {
  const expression = partOf(extension, part);
  if (expression === undefined) return undefined;
  const values = run.evaluate(isObject(expression) ? expression['expression'] : expression, focus, place);
  if (values.length === 0) return undefined;
  const [value] = values;
  if (values.length === 1 && typeof value === 'string' && value !== '') return value;
  run.report(values.length > 1 ? 'several-values' : 'wrong-type', place.path, place.linkId);
  return undefined;
}

/** Adds a resource to the transaction. */
export function addEntry(run: Run, resource: Json, fullUrl: string, extension: Json, place: Place): void {
  const fields = REQUEST_FIELDS.map((field) => [field, textFrom(run, extension, field, place)] as const);
  run.entries.push({
    fullUrl,
    resource,
    request: {
      ...requestOf(resource),
      ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    },
  });
}

/** An update where the resource has an id, or else a creation. */
export function requestOf({ resourceType, id }: Json): Json {
  const type = String(resourceType);
  return id === undefined ? { method: 'POST', url: type } : { method: 'PUT', url: `${type}/${String(id)}` };
}

/** Adds an entry that is one already, under its own address where no other has it. */
export function addBundleEntry(run: Run, { path, linkId }: Pick<Place, 'path' | 'linkId'>, entry: Json): void {
  const { fullUrl } = entry;
  const isTaken = typeof fullUrl === 'string' && run.fullUrls.has(fullUrl);
  // A template that is filled once for each of several answers brings its one address each time.
  if (isTaken) run.report('repeated-full-url', path, linkId);
  else if (typeof fullUrl === 'string') run.fullUrls.add(fullUrl);
  run.entries.push(isTaken ? { ...entry, fullUrl: run.newId() } : entry);
}
