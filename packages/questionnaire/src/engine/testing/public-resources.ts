/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';

export type Resource = Readonly<Record<string, unknown>>;

/** A resource of the public collections, under the path that says where it comes from. */
export type PublicResource = readonly [path: string, resource: Resource];

/* They lie beside the repository, not in it. */
const FOLDER = fileURLToPath(new URL('../../../../../../shared/corpora/', import.meta.url));

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
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path, JSON.parse(readFileSync(FOLDER + path, 'utf8')) as Resource]);
}
