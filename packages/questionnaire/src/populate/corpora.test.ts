/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fhirProblems } from '@osseo/testing/fhir';
import { expect, it } from 'vitest';
import { loadFallback } from '../engine/fhirpath/fallback.ts';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import { createSession } from '../engine/session/create-session.ts';
import { populate, populateWith } from './populate.ts';
import { NOW, type Fields } from './testing/forms.ts';
import { recordFor } from './testing/record.ts';

/** Hundreds of forms, each of them populated once more by the slow reference engine. */
const PATIENCE = 240_000;

/* Public forms that lie beside the repository, not in it. */
const FOLDER = fileURLToPath(new URL('../../../../../shared/corpora/', import.meta.url));

if (existsSync(FOLDER)) describeCorpora();
else it.skip(`the public collections of forms are not here: nothing at ${FOLDER}`, () => undefined);

function describeCorpora(): void {
  const forms = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path, JSON.parse(readFileSync(FOLDER + path, 'utf8')) as Fields] as const)
    .filter(([, { resourceType }]) => resourceType === 'Questionnaire');

  it('populates every public form: valid FHIR, which a session takes as it is', { timeout: PATIENCE }, async () => {
    let answers = 0;
    for (const [path, form] of forms) {
      const before = JSON.stringify(form);
      const { response } = await populate(form, recordFor(form));
      expect(fhirProblems(response), path).toEqual([]);
      expect(JSON.stringify(form), path).toBe(before);
      // What a session takes away again, by conditions and calculations, is its own business.
      const session = createSession(readQuestionnaire(withoutRules(form)).form, { response });
      expect(session.toResponse({ status: 'in-progress', authored: NOW }), path).toEqual(response);
      answers += JSON.stringify(response).split('"answer":').length - 1;
    }
    expect(answers).toBeGreaterThan(500);
  });

  it('gives every answer that the reference engine gives', { timeout: PATIENCE }, async () => {
    const evaluate = await loadFallback();
    for (const [path, form] of forms) {
      // In a variable the reference engine forgets of what type a part is, and finds no `value[x]` in it.
      if (path.endsWith('AuCoreObservationBP.json')) continue;
      const options = { ...recordFor(form), evaluate };
      const own = await populate(form, options);
      const reference = await populateWith(() => ({ kind: 'unsupported', feature: 'all', at: 0 }), form, options);
      expect(own.response, path).toEqual(reference.response);
    }
  });
}

function withoutRules(form: Fields): Fields {
  return JSON.parse(
    JSON.stringify(form, (key, value: unknown) => (key === 'enableWhen' || key === 'extension' ? undefined : value)),
  ) as Fields;
}
