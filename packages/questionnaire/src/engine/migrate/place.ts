import type { Json } from '../fhir/json.ts';
import type { Item } from '../model/item.ts';

/** One item of the new response while it is put together. */
export interface Place {
  readonly item: Pick<Item, 'linkId' | 'text' | 'items'>;
  /** The old item whose fields it has taken over, by path; `undefined` while it only holds others. */
  source: string | undefined;
  fields: Json;
  /** Its answers, each with a token by which items find the answer that holds them. */
  readonly answers: { readonly token: string; readonly answer: Json }[];
  /** The items inside: by the token of the answer that holds them (`''` for none), by `linkId`, by instance. */
  readonly inside: Map<string, Map<string, Map<string, Place>>>;
}

/** One step down the tree of the new response. */
export interface PlaceStep {
  readonly item: Item;
  /** Tells the instances of a repeating group apart; `''` for everything else. */
  readonly instance: string;
  /** The answer of the step before that holds this one; `''` where that is a group, or has one answer at most. */
  readonly within: string;
}

export function newPlace(item: Place['item']): Place {
  const fields = { linkId: item.linkId, ...(item.text !== undefined && { text: item.text }) };
  return { item, source: undefined, fields, answers: [], inside: new Map() };
}

/** The place at the end of a way down, made where it is not there yet. */
export function placeAt(root: Place, steps: readonly PlaceStep[]): Place {
  let place = root;
  for (const { item, instance, within } of steps) {
    const byLinkId = entryOf(place.inside, within, () => new Map<string, Map<string, Place>>());
    const instances = entryOf(byLinkId, item.linkId, () => new Map<string, Place>());
    place = entryOf(instances, instance, () => newPlace(item));
  }
  return place;
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The items inside a place under one token, in the order of the form. */
export function writeInside({ item, inside }: Place, within = ''): readonly Json[] {
  const here = inside.get(within);
  return here ? item.items.flatMap(({ linkId }) => [...(here.get(linkId)?.values() ?? [])].flatMap(writePlace)) : [];
}

/** A place that nothing has come to is no item: an answer for which it was made could not move after all. */
function writePlace(place: Place): readonly Json[] {
  // Items without an answer of their own stand under the first, or on the question while it has none.
  const answer = place.answers.map(({ token, answer: one }, index) => {
    const nested = [...(index === 0 ? writeInside(place) : []), ...(token === '' ? [] : writeInside(place, token))];
    return { ...one, ...(nested.length > 0 && { item: nested }) };
  });
  const nested = answer.length === 0 ? writeInside(place) : [];
  if (place.source === undefined && answer.length === 0 && nested.length === 0) return [];
  return [{ ...place.fields, ...(answer.length > 0 && { answer }), ...(nested.length > 0 && { item: nested }) }];
}
