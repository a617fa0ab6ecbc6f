import { fhirProblems } from '@osseo/testing/fhir';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueNamed } from '../fhirpath/testing/records.examples.ts';
import { randomOf, type Random } from '../fhirpath/testing/random-of.examples.ts';
import { createSession, readQuestionnaire } from '../index.ts';
import { answerAtRandom } from '../testing/answer-at-random.ts';
import { withPublicForms, type Resource } from '../testing/public-resources.ts';
import { allStates } from '../testing/take-step.ts';
import { castValues } from './cast-values.ts';
import { expressionsOf, launchContextOf } from './expressions-of.ts';
import { prepareExpressions } from './index.ts';
import { evaluatePlainly } from './testing/evaluate-plainly.examples.ts';

/** Hundreds of forms, on a machine that may be busy. */
const PATIENCE = 240_000;

/** Answers that each form gets, in random order and places. */
const STEPS = 12;

withPublicForms((forms) => {
  const questionnaires = forms.filter(([, form]) => JSON.stringify(form).includes('"text/fhirpath"'));
  it(
    `runs the expressions of ${questionnaires.length} public forms, whatever is answered in whatever order`,
    () => {
      expect(questionnaires.length).toBeGreaterThan(50);
      let settled = 0;
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          for (const [path, questionnaire] of questionnaires) {
            const random = randomOf(seed ^ path.length);
            settled += settledAtRandom(path, questionnaire, random);
          }
        }),
        { numRuns: 1 },
      );
      expect(settled).toBeGreaterThan(100);
    },
    PATIENCE,
  );
});

/** Gives how many conditions and calculations were found to be what they should be. */
function settledAtRandom(path: string, questionnaire: Resource, random: Random): number {
  const { form } = readQuestionnaire(questionnaire);
  const { expressions, problems } = prepareExpressions(form);
  const launchContext = Object.fromEntries(launchContextOf(form).map((name) => [name, valueNamed(name, random)]));
  const given = { questionnaire, launchContext, today: '2026-11-22', now: '2026-11-22T09:30:00.000Z' };
  const session = createSession(form, { tools: { expressions }, locale: 'en', ...given });

  for (let step = 0; step < STEPS; step += 1) answerAtRandom(session, random);
  session.validate();
  expect([path, fhirProblems(session.toResponse({ status: 'in-progress' }))]).toEqual([path, []]);

  const left = new Set(problems.map((problem) => problem.path));
  const { evaluate } = evaluatePlainly(session, left, given);
  let settled = 0;
  for (const state of allStates(session)) {
    for (const expression of expressionsOf(state.item)) {
      if (left.has(expression.path)) continue;
      if (expression.role.kind === 'enable' && state.enabled) {
        expect([path, expression.path, evaluate(expression, state)]).toEqual([path, expression.path, [true]]);
        settled += 1;
      }
      if (expression.role.kind === 'calculated' && state.calculation === 'followed') {
        const wanted = castValues(evaluate(expression, state), state.item);
        expect([path, expression.path, state.answers]).toEqual([path, expression.path, wanted]);
        settled += 1;
      }
    }
  }
  return settled;
}
