import { isObject, textOf, type Json } from '../engine/fhir/json.ts';
import type { ExtractProblemCode } from './model.ts';

/**
 * Why a response is not extracted at all. Only what is complete is extracted
 * (SDC, "Caveats, considerations and rules with form data extraction"), and what
 * modifies the meaning of the whole is not passed over.
 */
export function refusal(questionnaire: unknown, response: unknown): ExtractProblemCode | undefined {
  if (!isObject(questionnaire) || questionnaire['resourceType'] !== 'Questionnaire') return 'not-a-questionnaire';
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse') return 'not-a-response';
  const status = response['status'];
  if (status === 'entered-in-error') return 'entered-in-error';
  if (status !== 'completed' && status !== 'amended') return 'not-completed';
  if (!answers(questionnaire, textOf(response['questionnaire']))) return 'other-questionnaire';
  return isModified(response) || response['implicitRules'] !== undefined ? 'modifier' : undefined;
}

export function isModified(element: Json): boolean {
  return Array.isArray(element['modifierExtension']) && element['modifierExtension'].length > 0;
}

/** Whether `named` is this form or one it is derived from. A response, or a form, without a name fits. */
function answers({ url, version, id, derivedFrom }: Json, named: string | undefined): boolean {
  if (named === undefined || (url === undefined && id === undefined)) return true;
  const [base, wanted] = named.split('|');
  if ([url, `Questionnaire/${String(id)}`, `#${String(id)}`].includes(base)) {
    return wanted === undefined || version === undefined || wanted === version;
  }
  return Array.isArray(derivedFrom) && derivedFrom.some((canonical) => String(canonical).split('|')[0] === base);
}
