/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fhirProblems } from '@osseo/testing/fhir';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueNamed } from '../fhirpath/testing/records.examples.ts';
import { randomOf, type Random } from '../fhirpath/testing/random-of.examples.ts';
import { createSession, readQuestionnaire, type Answer, type ItemState, type Session } from '../index.ts';
import { allStates } from '../testing/take-step.ts';
import { castValues } from './cast-values.ts';
import { prepareExpressions } from './index.ts';
import { evaluatePlainly } from './testing/evaluate-plainly.examples.ts';

/** Hundreds of forms, on a machine that may be busy. */
const PATIENCE = 240_000;

/** Answers that each form gets, in random order and places. */
const STEPS = 12;

/* Public forms that lie beside the repository, not in it. */
const FOLDER = fileURLToPath(new URL('../../../../../../shared/corpora/', import.meta.url));

type Json = Readonly<Record<string, unknown>>;

if (existsSync(FOLDER)) describeCorpora(formsWithExpressions());
else it.skip(`the public collections of forms are not here: nothing at ${FOLDER}`, () => undefined);

function describeCorpora(questionnaires: readonly (readonly [string, Json])[]): void {
  it(
    `runs the expressions of ${questionnaires.length} public forms, whatever is answered in whatever order`,
    () => {
      expect(questionnaires.length).toBeGreaterThan(50);
      let settled = 0;
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          for (const [path, questionnaire] of questionnaires) {
            const random = randomOf(seed ^ path.length);
            settled += answerAtRandom(path, questionnaire, random);
          }
        }),
        { numRuns: 1 },
      );
      expect(settled).toBeGreaterThan(100);
    },
    PATIENCE,
  );
}

/** Gives how many conditions and calculations were found to be what they should be. */
function answerAtRandom(path: string, questionnaire: Json, random: Random): number {
  const { form } = readQuestionnaire(questionnaire);
  const { expressions, problems } = prepareExpressions(form);
  const launchContext = Object.fromEntries(form.launchContext.map((name) => [name, valueNamed(name, random)]));
  const given = { questionnaire, launchContext, today: '2026-11-22', now: '2026-11-22T09:30:00.000Z' };
  const session = createSession(form, { tools: { expressions }, locale: 'en', ...given });

  for (let step = 0; step < STEPS; step += 1) answerOne(session, random);
  session.validate();
  expect([path, fhirProblems(session.toResponse({ status: 'in-progress' }))]).toEqual([path, []]);

  const left = new Set(problems.map((problem) => problem.path));
  const { evaluate } = evaluatePlainly(session, left, given);
  let settled = 0;
  for (const state of allStates(session)) {
    for (const expression of state.item.expressions) {
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

function answerOne(session: Session, random: Random): void {
  const states = allStates(session).filter(({ enabled, item }) => enabled && item.type !== 'display');
  const state = states[random(states.length)];
  if (!state) return;
  if (state.item.type === 'group') {
    if (state.item.repeats && random(2) > 0) session.addInstance(state.item.linkId, state.parent ?? undefined);
    return;
  }
  const answer = answerFor(state, random);
  if (answer) session.answer(state.key, random(6) > 0 ? [answer] : []);
}

function answerFor({ item }: ItemState, random: Random): Answer | undefined {
  if (item.options.length > 0) return item.options[random(item.options.length)]?.answer;
  switch (item.type) {
    case 'boolean':
      return { kind: 'boolean', value: random(2) > 0 };
    case 'integer':
      return { kind: 'integer', value: random(120) };
    case 'decimal':
      return { kind: 'decimal', value: random(2000) / 10 };
    case 'string':
    case 'text':
      return { kind: 'string', value: `text ${random(9)}` };
    case 'date':
      return { kind: 'date', value: `20${10 + random(16)}-0${1 + random(9)}-15` };
    case 'quantity':
      return { kind: 'quantity', value: random(200), unit: item.units[0] };
    default:
      return undefined;
  }
}

function formsWithExpressions(): readonly (readonly [string, Json])[] {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  return paths.flatMap((path) => {
    const text = readFileSync(FOLDER + path, 'utf8');
    if (!text.includes('"text/fhirpath"')) return [];
    const resource = JSON.parse(text) as Json;
    return resource['resourceType'] === 'Questionnaire' ? [[path, resource] as const] : [];
  });
}
