import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { compileExpression } from '../fhirpath/index.ts';
import { writeAnswer } from '../fhir/write-answer.ts';
import {
  createSession,
  readQuestionnaire,
  type FormExpression,
  type ItemKey,
  type ItemState,
  type Session,
} from '../index.ts';
import { referenceEnablement } from '../testing/reference-enablement.ts';
import { steps } from '../testing/forms.examples.ts';
import { allStates, takeStep } from '../testing/take-step.ts';
import { castValues } from './cast-values.ts';
import { prepareExpressions } from './index.ts';
import { expressedForms } from './testing/expressed-forms.examples.ts';

/* What holds for every form with expressions and every order of answers. Without cycles the equations below have one
   solution, so a session that meets them all after every step has worked out what there is to work out. */

vi.setConfig({ testTimeout: 120_000 });

type Json = Readonly<Record<string, unknown>>;

it('is settled after every step: each condition and calculation is what it gives over the visible answers', () => {
  let checked = 0;
  fc.assert(
    fc.property(expressedForms, steps, (input, done) => {
      const { form } = readQuestionnaire(input);
      const { expressions, problems } = prepareExpressions(form);
      const left = new Set(problems.flatMap(({ code, path }) => (code === 'unknown-variable' ? [] : path)));
      const session = createSession(form, { tools: { expressions } });
      check(session);
      for (const step of done) {
        takeStep(session, step);
        check(session);
      }

      function check(now: Session): void {
        const { evaluate } = plainly(now, form.expressions, left);
        const enabled = referenceEnablement(input.item, now, (state) =>
          state.item.expressions.every((expression) => {
            if (expression.role.kind !== 'enable' || left.has(expression.path)) return true;
            return evaluate(expression, state)[0] === true;
          }),
        );
        expect(new Set(now.visible())).toEqual(enabled);
        for (const state of allStates(now)) {
          if (state.calculation !== 'followed') continue;
          const expression = state.item.expressions.find(({ role }) => role.kind === 'calculated');
          if (!expression || left.has(expression.path)) continue;
          checked += 1;
          expect(state.answers).toEqual(castValues(evaluate(expression, state), state.item));
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(checked).toBeGreaterThan(100);
});

it('goes on from a snapshot as if nothing had happened', () => {
  fc.assert(
    fc.property(expressedForms, steps, (input, done) => {
      const { form } = readQuestionnaire(input);
      const { expressions } = prepareExpressions(form);
      const session = createSession(form, { tools: { expressions } });
      for (const step of done) takeStep(session, step);
      const snapshot = JSON.parse(JSON.stringify(session.toSnapshot()));
      const resumed = createSession(form, { tools: { expressions }, snapshot });
      expect(allStates(resumed)).toEqual(allStates(session));
    }),
    { numRuns: 60 },
  );
});

/** Evaluates expressions over JSON that is written out whole, from the states that anybody can see. */
function plainly(
  session: Session,
  ofForm: readonly FormExpression[],
  left: ReadonlySet<string>,
): { evaluate(expression: FormExpression, state: ItemState | null): readonly never[] | ReturnType<typeof valuesOf> } {
  const written = new Map<ItemKey, Json>();
  const item = session.getSnapshot().children.flatMap(write);
  const response = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item };
  return { evaluate };

  function write(key: ItemKey): readonly Json[] {
    const { item: asked, answers, enabled, children } = session.item(key).getSnapshot();
    if (!enabled) return [];
    const lists = session.toSnapshot().instances?.find(({ of }) => of === key)?.ids ?? [0];
    const isHolder = asked.repeats && asked.type !== 'group';
    const inside = (position: number) =>
      children.filter((child) => !isHolder || child.startsWith(`${key}:${lists[position] ?? -1}/`)).flatMap(write);
    const answer = answers.flatMap((given, position): readonly Json[] => {
      const isKnown = given.kind !== 'absent';
      if (!isKnown && children.length === 0) return [];
      const nested = isHolder || position === 0 ? inside(position) : [];
      return [{ ...(isKnown && writeAnswer(given, asked.type)), ...(nested.length > 0 && { item: nested }) }];
    });
    const nested = answer.length === 0 ? inside(0) : [];
    const isThere =
      answers.some(({ kind }) => kind !== 'absent') || nested.length > 0 || answer.some((one) => 'item' in one);
    const json = {
      linkId: asked.linkId,
      ...(answer.length > 0 && { answer }),
      ...(nested.length > 0 && { item: nested }),
    };
    written.set(key, json);
    return isThere ? [json] : [];
  }

  function evaluate(expression: FormExpression, state: ItemState | null): ReturnType<typeof valuesOf> {
    if (left.has(expression.path)) return [];
    const context = state ? (written.get(state.key) ?? { linkId: state.item.linkId }) : response;
    return valuesOf(expression.source, context, response, (name) => {
      for (let at = state; ; at = at.parent === null ? null : session.item(at.parent).getSnapshot()) {
        const declared = (at ? at.item.expressions : ofForm).find(
          (other) => other !== expression && other.role.kind === 'variable' && other.role.name === name,
        );
        if (declared) return evaluate(declared, at);
        if (!at) return undefined;
      }
    });
  }
}

function valuesOf(source: string, context: Json, resource: Json, variable: (name: string) => unknown) {
  const compiled = compileExpression(source);
  if (compiled.kind !== 'compiled') throw new Error('The test has an expression that is not compiled.');
  const found = compiled.evaluate({ context, variable: (name) => (name === 'resource' ? resource : variable(name)) });
  return found.kind === 'values' ? found.values : [];
}
