/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'vitest';

export type Resource = Readonly<Record<string, unknown>>;

/** A resource of the public collections, under the path that says where it comes from. */
export type PublicResource = readonly [path: string, resource: Resource];

/* They lie beside the repository, not in it. */
const FOLDER = path.join(import.meta.dirname, '../../../../../../shared/corpora/');

let read: readonly PublicResource[] | undefined;

/** Describes what holds for the public forms and responses; where they are not, the run says that it skips this. */
export function withPublicResources(describe: (resources: readonly PublicResource[]) => void): void {
  if (existsSync(FOLDER)) describe((read ??= readAll()));
  else it.skip(`the public collections of forms are not here: nothing at ${FOLDER}`, () => undefined);
}

/** Like {@link withPublicResources}, for the Questionnaires among them. */
export function withPublicForms(describe: (forms: readonly PublicResource[]) => void): void {
  withPublicResources((resources) =>
    describe(resources.filter(([, { resourceType }]) => resourceType === 'Questionnaire')),
  );
}

function readAll(): readonly PublicResource[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Resource]);
}
