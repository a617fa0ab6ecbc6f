import type { ItemKey } from '../model/session.ts';
import { isPlain } from './is-plain.ts';

/**
 * Writes a `linkId` so that it can be a part of a key: letters, digits, `_` and
 * `-` as they are, anything else as `~` + code point in hex + `~`. Reversible, and
 * two different ids never give the same name.
 */
export function nameOf(linkId: string): string {
  if (isPlain(linkId)) return linkId;
  // The tables of all letters and digits take long to load, and most ids have none but the usual ones.
  return linkId.replaceAll(/[^\w-]/gu, (character) =>
    /[\p{L}\p{N}]/u.test(character) ? character : `~${character.codePointAt(0)?.toString(16) ?? ''}~`,
  );
}

/** The `linkId` of the item that a key names. */
export function linkIdOf(key: ItemKey): string {
  const last = key.slice(key.lastIndexOf('/') + 1);
  const colon = last.indexOf(':');
  const name = colon < 0 ? last : last.slice(0, colon);
  return name.replaceAll(/~([0-9a-f]{1,6})~/g, (written, hex: string) => {
    const codePoint = Number.parseInt(hex, 16);
    return codePoint <= 0x10_ffff ? String.fromCodePoint(codePoint) : written;
  });
}

/** The key of the instance `id` of something that repeats; `of` is its prefix and name. */
export function instanceKey(of: string, id: number): ItemKey {
  return `${of}:${id}`;
}
