import { extensionsOf, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { MAX_DEPTH } from '../../engine/form/limits.ts';
import { isModified } from '../accept.ts';
import type { Variables } from '../model.ts';
import type { Run } from '../run.ts';
import { ALLOCATE_ID_URL } from '../urls.ts';
import { hasValue } from './has-value.ts';

/** An item of the form where the response has it: once for each instance. The root is the form and the whole response. */
export interface Place {
  /** The Questionnaire or one of its items. */
  readonly item: Json;
  readonly path: string;
  readonly linkId: string | undefined;
  /** The QuestionnaireResponse or one of its items. */
  readonly response: Json;
  readonly variables: Variables;
  /** The answers with what stands inside each. */
  readonly answers: readonly { readonly answer: Json; readonly places: readonly Place[] }[];
  /** What stands inside, not inside an answer. */
  readonly places: readonly Place[];
}

/** Lays the response over its form, in the order of the form. What the response does not hold has no place. */
export function rootPlace(run: Run): Place {
  return placeOf(run, run.questionnaire, '', run.response, run.variables, 0);
}

/** Every place inside. */
export function placesIn({ places, answers }: Place): readonly Place[] {
  return [...places, ...answers.flatMap((answered) => answered.places)];
}

/** Whether anything was answered here or further in; "I don't know" is no answer to extract. */
export function isAnswered(place: Place): boolean {
  return place.answers.some(({ answer }) => hasValue(answer)) || placesIn(place).some(isAnswered);
}

function placeOf(run: Run, item: Json, path: string, response: Json, outer: Variables, depth: number): Place {
  const variables = { ...outer, ...allocated(run, item) };
  const linkId = textOf(item['linkId']);
  const inside = (container: Json): readonly Place[] => placesOf(run, item, path, container, variables, depth);
  return {
    item,
    path,
    linkId,
    response,
    variables,
    answers: objectsOf(response['answer']).map(([answer]) => ({ answer, places: inside(answer) })),
    places: inside(response),
  };
}

function placesOf(
  run: Run,
  parent: Json,
  path: string,
  container: Json,
  variables: Variables,
  depth: number,
): readonly Place[] {
  if (container['item'] === undefined) return [];
  const responses = byLinkId(container);
  return objectsOf(parent['item']).flatMap(([item, index]) => {
    const at = `${path === '' ? '' : `${path}.`}item[${index}]`;
    const linkId = textOf(item['linkId']);
    const own = linkId === undefined ? undefined : responses.get(linkId);
    // A second item of the same linkId would extract the same answers again.
    responses.delete(linkId);
    return (own ?? []).flatMap((response) => {
      const code = isModified(response) ? 'modifier' : depth >= MAX_DEPTH ? 'too-deep' : undefined;
      if (code) run.report(code, at, linkId);
      return code ? [] : [placeOf(run, item, at, response, variables, depth + 1)];
    });
  });
}

function byLinkId(container: Json): Map<unknown, Json[]> {
  const found = new Map<unknown, Json[]>();
  for (const [response] of objectsOf(container['item'])) {
    const same = found.get(response['linkId']);
    if (same) same.push(response);
    else found.set(response['linkId'], [response]);
  }
  return found;
}

function allocated({ newId }: Run, item: Json): Variables {
  const names = extensionsOf(item, ALLOCATE_ID_URL).flatMap(({ valueString }) => textOf(valueString) ?? []);
  return Object.fromEntries(names.map((name) => [name, newId()]));
}
