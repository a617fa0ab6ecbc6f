/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { expect, it } from 'vitest';
import { createSession, readQuestionnaire, type Form, type Session } from './index.ts';
import { allStates } from './testing/take-step.ts';

/** Hundreds of forms, on a machine that may be busy. */
const PATIENCE = 60_000;

/* Public forms and responses that lie beside the repository, not in it. */

const FOLDER = fileURLToPath(new URL('../../../../../shared/corpora/', import.meta.url));

type Resource = { readonly resourceType: string; readonly [field: string]: unknown };

if (existsSync(FOLDER)) describeCorpora(readAll());
else it.skip(`the public collections of forms are not here: nothing at ${FOLDER}`, () => undefined);

function describeCorpora(resources: readonly (readonly [string, Resource])[]): void {
  const forms = new Map<string, Form>();
  const questionnaires = resources.filter(([, { resourceType }]) => resourceType === 'Questionnaire');
  for (const [, resource] of questionnaires) {
    for (const name of namesOf(resource)) if (!forms.has(name)) forms.set(name, readQuestionnaire(resource).form);
  }
  const responses = resources.flatMap(([path, resource]) => {
    if (resource.resourceType !== 'QuestionnaireResponse') return [];
    const form =
      forms.get(String(resource['questionnaire'])) ?? forms.get(String(resource['questionnaire']).replace(/\|.*/, ''));
    return form ? [[path, form, resource as unknown as QuestionnaireResponse] as const] : [];
  });

  it(
    `runs every one of ${questionnaires.length} public forms`,
    () => {
      expect(questionnaires.length).toBeGreaterThan(0);
      for (const [path, resource] of questionnaires) {
        const session = createSession(readQuestionnaire(resource).form);
        expect(() => session.validate(), path).not.toThrow();
        const response = session.toResponse({ status: 'in-progress' });
        expect(createSession(session.form, { response }).toResponse({ status: 'in-progress' }), path).toEqual(response);
      }
    },
    PATIENCE,
  );

  it(
    `gives back every one of ${responses.length} public responses whose form is here`,
    () => {
      expect(responses.length).toBeGreaterThan(0);
      for (const [path, form, response] of responses) {
        const session = createSession(form, { response });
        const written = session.toResponse({ status: response.status });
        // What the form hides is left out by design; with nothing hidden, nothing may be missing.
        if (!hidesAnything(session)) expect(written, path).toEqual(response);
        expect(createSession(form, { response: written }).toResponse({ status: response.status }), path).toEqual(
          written,
        );
      }
    },
    PATIENCE,
  );
}

function hidesAnything(session: Session): boolean {
  const sent = new Set(session.toSnapshot().items.map(({ key }) => key));
  return allStates(session).some(({ key, enabled }) => !enabled && sent.has(key));
}

function namesOf({ url, version, id }: Resource): readonly string[] {
  return [url, `${String(url)}|${String(version)}`, `Questionnaire/${String(id)}`, id].filter(
    (name) => typeof name === 'string',
  );
}

function readAll(): readonly (readonly [string, Resource])[] {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  return paths.map((path) => [path, JSON.parse(readFileSync(FOLDER + path, 'utf8')) as Resource]);
}
