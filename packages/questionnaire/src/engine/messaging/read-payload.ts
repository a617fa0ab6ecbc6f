import type { QuestionnaireResponse } from 'fhir/r4.js';
import { isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import type { HostContext, LaunchContextEntry } from './model.ts';
import { Refusal } from './outcome.ts';

/** A resource of one type out of a payload, or nothing. @throws {Refusal} for anything else. */
export function resourceIn(payload: Json, name: string, type: string): Json | undefined {
  const value = payload[name];
  if (value === undefined || (isObject(value) && value['resourceType'] === type)) return value;
  throw new Refusal('invalid', `${name} is no ${type}.`);
}

/** @throws {Refusal} where there is none. */
export function requiredIn(payload: Json, name: string, type: string): Json {
  const resource = resourceIn(payload, name, type);
  if (resource) return resource;
  throw new Refusal('required', `${name} is missing.`);
}

/** The response of a payload. Of what another system says is one, `createSession` reads what can be read. */
export function responseIn(payload: Json): QuestionnaireResponse | undefined {
  return resourceIn(payload, 'questionnaireResponse', 'QuestionnaireResponse') as QuestionnaireResponse | undefined;
}

/** The form of a response: beside it, inside it, or the one that was shown last. */
export function formOf(payload: Json, response: Json, last: Json | undefined): Json | undefined {
  const beside = resourceIn(payload, 'questionnaire', 'Questionnaire');
  const contained = objectsOf(response['contained']).find(([{ resourceType }]) => resourceType === 'Questionnaire');
  const named = textOf(response['questionnaire'])?.split('|')[0];
  return beside ?? contained?.[0] ?? (named === undefined || named === last?.['url'] ? last : undefined);
}

const REFERENCES = ['subject', 'author', 'encounter'] as const;

/** The context of a payload, as far as it has the shape of one. */
export function contextIn({ context }: Json): HostContext {
  if (!isObject(context)) return {};
  const references = REFERENCES.filter((name) => isObject(context[name])).map((name) => [name, context[name]]);
  const { launchContext } = context;
  const entries = objectsOf(launchContext).map(([entry]) => entry as unknown as LaunchContextEntry);
  return {
    ...(Object.fromEntries(references) as HostContext),
    ...(launchContext !== undefined && { launchContext: entries.filter(({ name }) => textOf(name) !== undefined) }),
  };
}

/** What a form is shown with: what comes with it, before what was said earlier; launch contexts by their names. */
export function mergedContext(earlier: HostContext, own: HostContext): HostContext {
  const names = new Set(own.launchContext?.map(({ name }) => name));
  const launchContext = [
    ...(earlier.launchContext ?? []).filter(({ name }) => !names.has(name)),
    ...(own.launchContext ?? []),
  ];
  return { ...earlier, ...own, ...(launchContext.length > 0 && { launchContext }) };
}
