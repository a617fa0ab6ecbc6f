import type { ItemKey } from '../model/session.ts';

/*
 * The names under which a form posts signatures. They begin as those of the form itself do, so no question is called so.
 * A pad adds its parts: `.text`, or `.path`, `.width` and `.height`, and `.kind` once script runs.
 */

/** Takes a signature back, by a button; its value is that of `signaturePlace`. */
export const UNSIGN_BUTTON = 'osseo.unsign';

const FIELD = /^osseo\.sign:(.*)\.(kind|text|path|width|height|name)$/s;
const PLACE = /^(\d{1,2}):(.*)$/s;

/** Names one signature: its place, and its number among those that are asked for there. */
export function signaturePlace(place: ItemKey, index: number): string {
  return `${index}:${place}`;
}

export function signatureName(place: ItemKey, index: number): string {
  return `osseo.sign:${signaturePlace(place, index)}`;
}

export function parsePlace(value: string): { readonly place: ItemKey; readonly index: number } | undefined {
  const [, index, place] = PLACE.exec(value) ?? [];
  return place === undefined ? undefined : { place, index: Number(index) };
}

/** The posted parts of each signature, by `signaturePlace`. */
export function signatureParts(
  fields: Iterable<readonly [string, string]>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [name, value] of fields) {
    const [, place, part] = FIELD.exec(name) ?? [];
    if (place === undefined || part === undefined) continue;
    const parts = found.get(place) ?? new Map<string, string>();
    found.set(place, parts.set(part, value));
  }
  return found;
}
