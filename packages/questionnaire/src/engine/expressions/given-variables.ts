import type { Json } from '../fhir/json.ts';
import { constantOfFhir } from '../fhirpath/constants-of-fhir.ts';
import { isResponse } from '../fhirpath/dependencies-of.ts';
import { itemsByLinkId } from '../fhirpath/index.ts';
import { isElement } from '../fhirpath/values/value.ts';
import type { PlanNode } from '../plan/plan-of.ts';

/** Whether FHIR or SDC gives a variable where an expression stands. No form may take such a name for another thing. */
export function isGiven(name: string, node: PlanNode | null): boolean {
  if (name === 'qitem') return node !== null;
  return isResponse(name) || name === 'questionnaire' || constantOfFhir(name) !== undefined;
}

const itemsOf = itemsByLinkId();

/** The variables of SDC ("Using Expressions") and of FHIR. `%context` is the evaluator's own. */
export function givenVariable(
  name: string,
  node: PlanNode | null,
  response: Json,
  questionnaire: () => unknown,
): unknown {
  if (name === 'questionnaire') return questionnaire();
  if (isResponse(name)) return response;
  if (name !== 'qitem') return constantOfFhir(name);
  // The item of the form to which the expression belongs.
  const form = questionnaire();
  return node && isElement(form) ? itemsOf(form, node.item.linkId).slice(0, 1) : [];
}
