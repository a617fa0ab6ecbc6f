import { resultsOf } from '../answers/answers-for.ts';
import { valuesAt } from '../expressions/define.ts';
import type { Scope } from '../expressions/scope.ts';
import type { FormElement } from '../form/read-form.ts';
import { MAX_RESULTS } from '../limits.ts';
import type { Run } from '../run.ts';
import { openElement, type PopulationContext } from './open-element.ts';

const WITHOUT: readonly PopulationContext[] = [{ values: [] }];

/**
 * What the instances of an element are about (`itemPopulationContext`): one for each result. Without a result there is
 * one about nothing, since other expressions inside may have answers. Several results for an element that does not
 * repeat are an error, and none of them is taken (SDC, "Using Expressions").
 */
export async function populationContexts(
  run: Run,
  element: FormElement,
  around: Scope,
): Promise<readonly PopulationContext[]> {
  const index = element.definitions.findIndex(({ kind }) => kind === 'context');
  const definition = element.definitions[index];
  if (!definition) return WITHOUT;
  const before = { ...element, definitions: element.definitions.slice(0, index) };
  const { scope } = openElement(run, before, { linkId: element.linkId }, around, undefined);
  const { values } = await valuesAt(run, definition, scope);
  const results = resultsOf(values, definition.language === 'query');
  const place = { path: definition.path, linkId: element.linkId };
  if (results.length > 1 && !element.repeats) {
    run.report('several-values', place);
    return WITHOUT;
  }
  if (results.length > MAX_RESULTS) run.report('too-many-results', place);
  return results.length === 0 ? WITHOUT : results.slice(0, MAX_RESULTS).map((result) => ({ values: [result] }));
}
