import { fhirProblems } from '@osseo/testing/fhir';
import fc from 'fast-check';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { expect, it } from 'vitest';
import { randomOf } from './fhirpath/testing/random-of.examples.ts';
import { createSession, readQuestionnaire, type Form, type Session } from './index.ts';
import { answerAtRandom } from './testing/answer-at-random.ts';
import type { TestItem } from './testing/forms.examples.ts';
import { withPublicResources, type Resource } from './testing/public-resources.ts';
import { referenceEnablement } from './testing/reference-enablement.ts';
import { allStates } from './testing/take-step.ts';

/** Hundreds of forms, on a machine that may be busy. */
const PATIENCE = 120_000;

/** Answers that each form gets, in random order and places. */
const STEPS = 12;

withPublicResources((resources) => {
  const forms = new Map<string, Form>();
  const questionnaires = resources.filter(([, { resourceType }]) => resourceType === 'Questionnaire');
  for (const [, resource] of questionnaires) {
    for (const name of namesOf(resource)) if (!forms.has(name)) forms.set(name, readQuestionnaire(resource).form);
  }
  const responses = resources.flatMap(([path, resource]) => {
    if (resource['resourceType'] !== 'QuestionnaireResponse') return [];
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
    'shows what a slow and plain evaluation shows, whatever is answered in whatever order, and writes valid FHIR',
    () => {
      // A condition that cannot be decided is left out and named; the plain evaluation has no such rule.
      const decidable = questionnaires.filter(([, resource]) =>
        readQuestionnaire(resource).problems.every(({ code }) => !code.endsWith('-enable-when')),
      );
      expect(questionnaires.length - decidable.length).toBeLessThan(10);
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          for (const [path, resource] of decidable) {
            const random = randomOf(seed ^ path.length);
            const session = createSession(readQuestionnaire(resource).form);
            for (let step = 0; step < STEPS; step += 1) answerAtRandom(session, random);
            const enabled = referenceEnablement(itemsOf(resource), session);
            const unequal = allStates(session).filter((state) => state.enabled !== enabled.has(state.key));
            expect([path, unequal.map(({ key }) => key)]).toEqual([path, []]);
            expect([path, fhirProblems(session.toResponse({ status: 'in-progress' }))]).toEqual([path, []]);
          }
        }),
        { numRuns: 1 },
      );
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
});

function hidesAnything(session: Session): boolean {
  const sent = new Set(session.toSnapshot().items.map(({ key }) => key));
  return allStates(session).some(({ key, enabled }) => !enabled && sent.has(key));
}

function itemsOf(resource: Resource): readonly TestItem[] {
  return (resource['item'] ?? []) as readonly TestItem[];
}

function namesOf({ url, version, id }: Resource): readonly string[] {
  return [url, `${String(url)}|${String(version)}`, `Questionnaire/${String(id)}`, id].filter(
    (name) => typeof name === 'string',
  );
}
