/**
 * Gives the text of one word in another language.
 *
 * @param text The word as it is, with holes such as `{date}`.
 * @param key Where it stands, such as `dateField.noSuchDay`; a word with a text for each number has one key for each, such as `days.one`.
 * @param holes Each hole with itself as its value, for a library that fills holes itself: they stay open until the word is said.
 */
export type Translate = (text: string, key: string, holes: Readonly<Record<string, string>>) => string;

/**
 * The same words, each as `translate` gives it: an adapter to the catalogue of an application. Takes any object of
 * messages, and leaves its `locale` as it is.
 */
export function translateMessages<Messages extends object>(messages: Messages, translate: Translate): Messages {
  return translated(messages, translate, '') as Messages;
}

function translated(messages: object, translate: Translate, prefix: string): object {
  const entries = Object.entries(messages as Record<string, unknown>).map(([name, value]) => {
    const key = prefix + name;
    if (typeof value === 'string') return [name, key === 'locale' ? value : translate(value, key, holesOf(value))];
    return [name, typeof value === 'object' && value !== null ? translated(value, translate, `${key}.`) : value];
  });
  return Object.fromEntries(entries);
}

function holesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([hole, name]) => [name, hole]));
}
