import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A FHIR resource of which nothing else is known. */
export type Resource = { readonly resourceType?: unknown } & Readonly<Record<string, unknown>>;

/** Every resource of the public collections, in the order of their paths. */
export function readCorpora(folder: string): readonly Resource[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Resource);
}
