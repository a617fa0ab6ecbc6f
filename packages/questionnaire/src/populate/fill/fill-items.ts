import { answersFor, resultsOf } from '../answers/answers-for.ts';
import type { Scope } from '../expressions/scope.ts';
import type { FormElement } from '../form/read-form.ts';
import type { Observed } from '../observations/observer.ts';
import type { Draft } from '../draft.ts';
import type { Run } from '../run.ts';
import { MAX_RESULTS } from '../limits.ts';
import { openElement } from './open-element.ts';
import { populationContexts } from './population-contexts.ts';

/** Fills the items inside an element of the form, in its order, into the response, an item of it or an answer. */
export async function fillItems(
  run: Run,
  parent: FormElement,
  holder: Draft,
  scope: Scope,
  observed: Observed,
): Promise<void> {
  const items: Draft[] = [];
  // In its place from the start: expressions may read what is filled so far.
  holder['item'] = items;
  for (const element of parent.items) {
    if (element.type === 'display') continue;
    if (element.type === 'group') await fillGroup(run, element, holder, scope, observed);
    else await fillOne(run, element, holder, (own) => fillQuestion(run, element, own, scope, observed));
  }
  if (items.length === 0) delete holder['item'];
}

/** A group once, or once for each resource that it is about. */
async function fillGroup(
  run: Run,
  element: FormElement,
  holder: Draft,
  around: Scope,
  observed: Observed,
): Promise<void> {
  for (const context of await populationContexts(run, element, around)) {
    await fillOne(run, element, holder, async (own) => {
      const { scope, candidates } = openElement(run, element, own, around, context);
      for (const { definition, binding } of candidates) await propose(run, element, definition.language, binding);
      await fillItems(run, element, own, scope, (await run.observer?.inside(element, observed)) ?? observed);
    });
  }
}

async function fillQuestion(
  run: Run,
  element: FormElement,
  own: Draft,
  around: Scope,
  observed: Observed,
): Promise<void> {
  const { scope, initial, candidates } = openElement(run, element, own, around, undefined);
  const answers = await answersFor(run, element, initial, observed);
  if (answers.length > 0) {
    own['answer'] = answers.map((answer) => ({ ...answer }));
    run.revision += 1;
  }
  for (const { definition, binding } of candidates) await propose(run, element, definition.language, binding);
  if (element.items.length === 0) return;
  const inside = (await run.observer?.inside(element, observed)) ?? observed;
  // What stands under a question stands inside its answers, or directly while it has none.
  const holders = (own['answer'] as Draft[] | undefined) ?? [own];
  for (const holder of holders) await fillItems(run, element, holder, scope, inside);
}

/** Adds an item to the response, unless nothing comes into it. */
async function fillOne(
  run: Run,
  { linkId, json }: FormElement,
  holder: Draft,
  fill: (own: Draft) => Promise<void>,
): Promise<void> {
  run.check();
  if (!run.countItem()) return;
  const { text } = json;
  const own: Draft = { linkId, ...(typeof text === 'string' && text !== '' && { text }) };
  const items = holder['item'] as Draft[];
  items.push(own);
  run.index.add(holder, own);
  await fill(own);
  if (own['answer'] !== undefined || own['item'] !== undefined) return;
  items.pop();
  run.index.removeLast(own);
}

async function propose(
  run: Run,
  { path, linkId }: FormElement,
  language: string,
  binding: () => Promise<{ readonly values: unknown }>,
): Promise<void> {
  const { values } = await binding();
  const proposals = resultsOf(values, language === 'query');
  if (proposals.length > MAX_RESULTS) run.report('too-many-results', { path, linkId });
  const wanted = proposals.slice(0, run.take(Math.min(proposals.length, MAX_RESULTS)));
  if (wanted.length > 0) run.candidates.push({ path, linkId, values: wanted });
}
