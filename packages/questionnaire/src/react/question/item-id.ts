import { isPlain } from '../../engine/keys/is-plain.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { datePartsOf } from './date-parts.ts';

const UNSAFE = /[^a-z0-9.]/gi;

/**
 * The id of the first control of an item, the same on the server and in the
 * browser. A `linkId` may hold anything; an id, and a link to it, may not.
 */
export function itemId(key: string): string {
  return `osseo-${isPlain(key) ? key : key.replace(UNSAFE, escaped)}`;
}

function escaped(char: string): string {
  return char === '-' ? '__' : `_${char.charCodeAt(0).toString(16)}_`;
}

/** The id of the element around all controls of an item. */
export function questionId(key: string): string {
  return `${itemId(key)}-question`;
}

/** The id of what asks for signatures of an item, or of the form as a whole (`''`). */
export function signatureId(key: string): string {
  return `${itemId(key)}-signature`;
}

/** The id of the control to which a problem of the item leads, for a reader of `locale`. */
export function firstControlId({ key, item }: ItemState, locale: string): string {
  return item.type === 'date' || item.type === 'dateTime'
    ? `${itemId(key)}-${datePartsOf(item, locale)[0]}`
    : itemId(key);
}
