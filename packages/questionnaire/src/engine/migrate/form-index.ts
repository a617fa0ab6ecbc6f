import type { Questionnaire } from 'fhir/r4.js';
import { objectsOf, textOf, type Json } from '../fhir/json.ts';
import { MAX_DEPTH } from '../form/limits.ts';
import { readQuestionnaire } from '../form/read-questionnaire.ts';
import type { Item } from '../model/item.ts';

/** An item with the one that holds it. */
export interface Placed {
  readonly item: Item;
  readonly parent: Placed | undefined;
  /** The address of its options, where they are not in the form. */
  readonly valueSet: string | undefined;
}

/** The items of a form by `linkId`. */
export type FormIndex = ReadonlyMap<string, Placed>;

/** @throws {OsseoError} `invalid-questionnaire` if the input is no Questionnaire. */
export function indexForm(questionnaire: Questionnaire): FormIndex {
  const valueSets = valueSetsOf(questionnaire as unknown as Json);
  const index = new Map<string, Placed>();
  const add = (item: Item, parent: Placed | undefined): void => {
    const placed = { item, parent, valueSet: valueSets.get(item.linkId) };
    index.set(item.linkId, placed);
    for (const child of item.items) add(child, placed);
  };
  for (const item of readQuestionnaire(questionnaire).form.items) add(item, undefined);
  return index;
}

function valueSetsOf(questionnaire: Json): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (holder: Json, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const [item] of objectsOf(holder['item'])) {
      const [linkId, valueSet] = [textOf(item['linkId']), textOf(item['answerValueSet'])];
      if (linkId !== undefined && valueSet !== undefined && !found.has(linkId)) found.set(linkId, valueSet);
      read(item, depth + 1);
    }
  };
  read(questionnaire, 1);
  return found;
}

/** The name of an item's type; one that the engine does not run goes by the form's own. */
export function typeOf({ item }: Placed): string {
  return item.type === 'unsupported' ? item.fhirType : item.type;
}

/** Whether it can be answered. */
export function isQuestion({ item }: Placed): boolean {
  return item.type !== 'group' && item.type !== 'display';
}
