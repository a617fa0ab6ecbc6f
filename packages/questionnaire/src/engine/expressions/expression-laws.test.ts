import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createSession, readQuestionnaire, type Session } from '../index.ts';
import { referenceEnablement } from '../testing/reference-enablement.ts';
import { steps } from '../testing/forms.examples.ts';
import { allStates, takeStep } from '../testing/take-step.ts';
import { castValues } from './cast-values.ts';
import { expressionsOf } from './expressions-of.ts';
import { prepareExpressions } from './index.ts';
import { evaluatePlainly } from './testing/evaluate-plainly.examples.ts';
import { expressedForms } from './testing/expressed-forms.examples.ts';

/* What holds for every form with expressions and every order of answers. Without cycles the equations below have one
   solution, so a session that meets them all after every step has worked out what there is to work out. */

vi.setConfig({ testTimeout: 120_000 });

/** After which step the host answers the query of the form, and with how many entries; without a number it fails. */
const replies = fc.record({ after: fc.nat(6), count: fc.option(fc.nat(3), { nil: undefined }) });

const arrived = () => new Promise((resolve) => void setTimeout(resolve));

it('is settled after every step: each condition and calculation is what it gives over the visible answers', async () => {
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(expressedForms, steps, replies, async (input, done, { after, count }) => {
      const { form } = readQuestionnaire(input);
      const { expressions, problems } = prepareExpressions(form);
      const left = new Set(problems.flatMap(({ code, path }) => (code === 'unknown-variable' ? [] : path)));
      const bundle = { resourceType: 'Bundle', entry: Array.from({ length: count ?? 0 }, () => ({})) };
      let reply: () => void = () => undefined;
      const fetchResource = () =>
        new Promise(
          (resolve, reject) => void (reply = () => (count === undefined ? reject(new Error()) : resolve(bundle))),
        );
      const session = createSession(form, { tools: { expressions }, fetchResource });
      let found = {};
      for (const [position, step] of done.entries()) {
        check(session);
        if (position === after) {
          await arrived();
          reply();
          await arrived();
          if (count !== undefined) found = { found: bundle };
          check(session);
        }
        takeStep(session, step);
      }
      check(session);

      function check(now: Session): void {
        const { evaluate } = evaluatePlainly(now, left, { found });
        const enabled = referenceEnablement(input.item, now, (state) =>
          expressionsOf(state.item).every((expression) => {
            if (expression.role.kind !== 'enable' || left.has(expression.path)) return true;
            return evaluate(expression, state)[0] === true;
          }),
        );
        expect(new Set(now.visible())).toEqual(enabled);
        for (const state of allStates(now)) {
          if (state.calculation !== 'followed') continue;
          const expression = expressionsOf(state.item).find(({ role }) => role.kind === 'calculated');
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
