import { OsseoError, type Message } from '@osseo/core';

/**
 * Some of the words, as deep as they go. A word that has one text for each number (`one`, `other`) is given whole.
 */
export type SomeMessages<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends Message ? Message : SomeMessages<Messages[Key]>;
};

/**
 * Words with some of them replaced, for any object of messages: those of this package, of a form, or of your own.
 *
 * ```ts
 * const words = withMessages(en, { locale: 'en-GB', dialog: { close: 'Back to the page' } });
 * ```
 * @throws {OsseoError} `invalid-message` for a key that the words do not have, which names the nearest that they do.
 */
export function withMessages<Messages extends object>(messages: Messages, changes: SomeMessages<Messages>): Messages {
  return merged(messages, changes, []) as Messages;
}

function merged(base: object, changes: object, path: readonly string[]): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, change] of Object.entries(changes)) {
    const own = result[key];
    if (!Object.hasOwn(base, key))
      throw new OsseoError('invalid-message', unknownKey([...path, key], Object.keys(base)));
    if (change === undefined) continue;
    result[key] = isGroup(own) && typeof change === 'object' ? merged(own, change, [...path, key]) : change;
  }
  return result;
}

/** Words by key, unlike one word with a text for each number. */
function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isPlural(value);
}

const PLURAL_CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function isPlural(value: object): boolean {
  return 'other' in value && Object.keys(value).every((key) => PLURAL_CATEGORIES.has(key));
}

function unknownKey(path: readonly string[], keys: readonly string[]): string {
  const [wanted = ''] = path.slice(-1);
  const nearest = [1, 2, 3].flatMap((edits) => keys.find((key) => isNear(key, wanted, edits)) ?? [])[0];
  const hint = nearest === undefined ? `There are: ${keys.join(', ')}.` : `Do you mean “${nearest}”?`;
  return `Osseo: there is no word “${path.join('.')}”, so nothing would ever say it. ${hint}`;
}

/** Whether so few letters differ, are missing or are too many. */
function isNear(one: string, other: string, edits: number): boolean {
  if (edits < 0) return false;
  if (one === '' || other === '') return one.length + other.length <= edits;
  const [first, rest] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return isNear(first, rest, edits);
  return [isNear(first, rest, edits - 1), isNear(first, other, edits - 1), isNear(one, rest, edits - 1)].some(Boolean);
}
