import { isObject, type Json } from '../../engine/fhir/json.ts';
import { addBundleEntry, requestOf } from '../entry.ts';
import type { ExtractProblemCode } from '../model.ts';
import type { Run } from '../run.ts';

/** What one map has given, or why it has given nothing. */
export interface MapOutput {
  /** Where the form names the map. */
  readonly path: string;
  readonly result?: unknown;
  readonly problem?: ExtractProblemCode;
}

/**
 * Adds what a map has made: the entries of a Bundle, or one resource. Entries keep the request that they have; others are
 * creations, or updates where the resource has an id. Where any of it is no resource, none of it is added.
 */
export function addMapped(run: Run, { path, result, problem }: MapOutput): void {
  const entries = problem ? undefined : entriesOf(run, result);
  if (!entries) return run.report(problem ?? 'not-a-resource', path);
  for (const entry of entries) addBundleEntry(run, { path, linkId: undefined }, entry);
}

function entriesOf(run: Run, result: unknown): readonly Json[] | undefined {
  if (!isResource(result)) return undefined;
  if (result['resourceType'] !== 'Bundle') return [withRequest(run.newId(), result)];
  const { entry: entries = [] } = result;
  if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined;
  return entries.map(({ fullUrl, resource, request }) =>
    request === undefined && resource
      ? withRequest(fullUrl ?? run.newId(), resource)
      : { ...(fullUrl !== undefined && { fullUrl }), ...(resource && { resource }), request },
  );
}

interface Entry {
  readonly fullUrl?: string;
  readonly resource?: Json;
  readonly request?: Json;
}

/** Something to write, or to delete. */
function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  const { fullUrl, resource, request } = value;
  if (fullUrl !== undefined && typeof fullUrl !== 'string') return false;
  return resource === undefined
    ? isObject(request)
    : isResource(resource) && (request === undefined || isObject(request));
}

function isResource(value: unknown): value is Json {
  return isObject(value) && typeof value['resourceType'] === 'string';
}

function withRequest(fullUrl: string, resource: Json): Json {
  return { fullUrl, resource, request: requestOf(resource) };
}
