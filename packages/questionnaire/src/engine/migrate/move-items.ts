import { isObject, objectsOf, textOf, without, type Json } from '../fhir/json.ts';
import type { FormIndex, Placed } from './form-index.ts';
import { isQuestion } from './form-index.ts';
import type { LostItem, LostReason, MovedItem } from './migration.ts';
import { moveAnswers } from './move-answers.ts';
import { newPlace, placeAt, writeInside, type Place } from './place.ts';
import type { Destination } from './rules.ts';
import { wayTo, type Passed } from './way-to.ts';

export interface MovedItems {
  readonly items: readonly Json[];
  readonly moved: readonly MovedItem[];
  readonly lost: readonly LostItem[];
}

/** Walks an old response along its form, and puts each item where it goes. */
export function moveItems(
  response: Json,
  from: FormIndex,
  to: FormIndex,
  destinations: ReadonlyMap<Placed, Destination>,
): MovedItems {
  const moved: MovedItem[] = [];
  const lost: LostItem[] = [];
  const items = [...to.values()].filter(({ parent }) => !parent).map(({ item }) => item);
  const root = newPlace({ linkId: '', text: undefined, items });
  moveInside(response, undefined, [], '');
  return { items: writeInside(root), moved, lost };

  function moveInside(holder: Json, parent: Placed | undefined, passed: readonly Passed[], path: string): void {
    loseStray(holder, path);
    const seen = new Map<Placed, number>();
    for (const [raw, index] of objectsOf(holder['item'])) {
      const place = `${path}item[${index}]`;
      const old = from.get(textOf(raw['linkId']) ?? '');
      const isKnown = old && old.parent === parent && (!seen.has(old) || (old.item.repeats && !isQuestion(old)));
      if (!isKnown) {
        lose({ reason: 'unknown-item' }, raw, place);
        continue;
      }
      const ordinal = seen.get(old) ?? 0;
      seen.set(old, ordinal + 1);
      if (isQuestion(old)) moveQuestion(raw, old, passed, place);
      else moveGroup(raw, old, ordinal, passed, place);
    }
  }

  function moveGroup(raw: Json, old: Placed, ordinal: number, passed: readonly Passed[], path: string): void {
    const fields = without(raw, 'item', 'answer');
    // A group or a display has no answer; if one is there all the same, it is not ours to place.
    if (objectsOf(raw['answer']).length > 0) lose({ reason: 'unknown-item' }, without(raw, 'item'), path);
    const here = [...passed, { target: targetOf(old), token: path, ordinal, lost: false }];
    const place = placeOf(old, here);
    if ('reason' in place) loseFields(place, fields, path);
    else takeFields(place.place, fields, path);
    moveInside(raw, old, here, `${path}.`);
  }

  function moveQuestion(raw: Json, old: Placed, passed: readonly Passed[], path: string): void {
    const answers = objectsOf(raw['answer']);
    const place = placeOf(old, passed);
    const kept = 'reason' in place ? new Set<number>() : fill(raw, old, place, path);
    if ('reason' in place) {
      if (answers.length > 0) lose(place, withoutItems(raw), path);
      else loseFields(place, without(raw, 'item', 'answer'), path);
    }
    const target = targetOf(old);
    moveInside(raw, old, [...passed, { target, token: '', ordinal: 0, lost: false }], `${path}.`);
    for (const [position, [answer, index]] of answers.entries()) {
      const at = `${path}.answer[${index}]`;
      // Where the form expects one answer, only the first can hold items that it knows.
      if (position === 0 || old.item.repeats) {
        moveInside(
          answer,
          old,
          [...passed, { target, token: at, ordinal: position, lost: !kept.has(index) }],
          `${at}.`,
        );
      } else {
        loseStray(answer, `${at}.`);
        for (const [inner, number] of objectsOf(answer['item'])) {
          lose({ reason: 'unknown-item' }, inner, `${at}.item[${number}]`);
        }
      }
    }
  }

  /** Gives a place what an old question said, and tells which answers are there now. */
  function fill(raw: Json, old: Placed, { place, destination }: Found, path: string): ReadonlySet<number> {
    const fields = without(raw, 'item', 'answer');
    const result = moveAnswers(raw, old, destination, place, path);
    for (const { index, reason, answer } of result.lost) {
      lose({ reason }, { ...fields, answer: [answer] }, `${path}.answer[${index}]`);
    }
    if (result.kept.size > 0) {
      moved.push({ linkId: old.item.linkId, to: place.item.linkId, path, changes: result.changes });
    }
    if (result.kept.size > 0 || result.lost.length === 0) {
      const isChanged = result.changes.some((change) => change === 'recoded' || change === 'converted');
      // An answer in other units stands under the words that ask for them.
      const text = isChanged && fields['text'] !== undefined ? { text: place.item.text } : {};
      takeFields(place, { ...fields, ...text }, path);
    }
    return result.kept;
  }

  function placeOf(old: Placed, passed: readonly Passed[]): Found | Reason {
    const destination = destinations.get(old) ?? { reason: 'no-such-item' };
    if ('reason' in destination) return destination;
    const way = wayTo(destination.target, passed);
    return typeof way === 'string' ? { reason: way } : { place: placeAt(root, way), destination };
  }

  function targetOf(old: Placed): Placed | undefined {
    const destination = destinations.get(old);
    return destination && 'target' in destination ? destination.target : undefined;
  }

  /** The first old item gives its fields; of another, only what stands nowhere else is told of. */
  function takeFields(place: Place, fields: Json, path: string): void {
    if (place.source !== undefined) return loseFields({ reason: 'place-taken' }, fields, path);
    place.source = path;
    place.fields = { ...fields, linkId: place.item.linkId };
  }

  /** A name and a text are the form's own words, and no loss. */
  function loseFields(why: Reason, fields: Json, path: string): void {
    if (Object.keys(fields).some((name) => name !== 'linkId' && name !== 'text')) lose(why, fields, path);
  }

  /** What is no item and no answer at all, but stands where one should. */
  function loseStray(holder: Json, path: string): void {
    for (const field of ['item', 'answer']) {
      const content: unknown = holder[field];
      const entries: readonly unknown[] = Array.isArray(content) ? content : content === undefined ? [] : [content];
      const stray = Array.isArray(content) ? entries.filter((entry) => !isObject(entry)) : entries;
      if (stray.length > 0)
        lose({ reason: 'unknown-item' }, { linkId: holder['linkId'], [field]: stray }, `${path}${field}`);
    }
  }

  function lose({ reason, because }: Reason, item: Json, path: string): void {
    lost.push({
      linkId: textOf(item['linkId']) ?? '',
      reason,
      ...(because !== undefined && { because }),
      path,
      item,
    });
  }
}

interface Reason {
  readonly reason: LostReason;
  readonly because?: string;
}

interface Found {
  readonly place: Place;
  readonly destination: Extract<Destination, { target: Placed }>;
}

/** An item without those inside, of itself and of its answers. */
function withoutItems(raw: Json): Json {
  const answer = objectsOf(raw['answer']).map(([one]) => without(one, 'item'));
  return { ...without(raw, 'item'), answer };
}
