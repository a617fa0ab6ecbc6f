import { isObject, objectsOf, textOf, type Json } from '../engine/fhir/json.ts';
import { TRANSLATION_URL } from './urls.ts';

/**
 * The languages (BCP 47) in which a Questionnaire has words: its own first, then those of its translations in the order
 * in which they are met.
 */
export function languagesOf(questionnaire: unknown): readonly string[] {
  const languages = new Set<string>();
  if (isObject(questionnaire) && textOf(questionnaire['language']))
    languages.add(textOf(questionnaire['language']) ?? '');
  visit(questionnaire, (_, extensions) => {
    for (const { language } of translationsIn(extensions)) languages.add(language);
  });
  return [...languages];
}

/**
 * A copy of a Questionnaire whose words are those of its `translation` extensions in one language. A text without a
 * translation stays as it is. `linkId`s, codes and conditions are untouched, so that the snapshot of a session goes on
 * in the translated form with all of its answers.
 *
 * @param language BCP 47. `es-MX` takes `es` where there is nothing nearer.
 */
export function translateQuestionnaire<Input>(questionnaire: Input, language: string): Input {
  const translated = translate(questionnaire, language, 0);
  if (isObject(translated)) return { ...translated, language } as Input;
  return translated as Input;
}

interface Translation {
  readonly language: string;
  readonly content: string;
}

/** Deeper than any form that is read. */
const MAX_DEPTH = 200;

function translate(value: unknown, language: string, depth: number): unknown {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => translate(entry, language, depth + 1));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(value)) put(copy, name, translate(entry, language, depth + 1));
  for (const [name, element] of Object.entries(value)) {
    if (!name.startsWith('_') || !isObject(element)) continue;
    const content = nearest(translationsIn(element['extension']), language);
    if (content === undefined) continue;
    put(copy, name.slice(1), content);
    put(copy, name, withoutMarkup(element));
  }
  return copy;
}

/** `__proto__` is a name like any other here. */
function put(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Markup in the first language would hide the translated words. Markup that has translations of its own is kept. */
function withoutMarkup(element: Json): Json {
  const kept = objectsOf(element['extension'])
    .map(([extension]) => extension)
    .filter((extension) => !MARKUP.test(textOf(extension['url']) ?? '') || isTranslated(extension));
  return { ...element, extension: kept };
}

const MARKUP = /\/rendering-(?:xhtml|markdown)$/;

function isTranslated(extension: Json): boolean {
  return Object.entries(extension).some(
    ([name, element]) =>
      name.startsWith('_value') && isObject(element) && translationsIn(element['extension']).length > 0,
  );
}

function translationsIn(extensions: unknown): readonly Translation[] {
  return objectsOf(extensions).flatMap(([extension]) => {
    if (extension['url'] !== TRANSLATION_URL) return [];
    const parts = objectsOf(extension['extension']);
    const part = (url: string) => parts.find(([entry]) => entry['url'] === url)?.[0];
    const language = textOf(part('lang')?.['valueCode']);
    const content = textOf(part('content')?.['valueString'] ?? part('content')?.['valueMarkdown']);
    return language !== undefined && content !== undefined ? [{ language, content }] : [];
  });
}

/** The translation into a language, else into the language without its region. */
function nearest(translations: readonly Translation[], language: string): string | undefined {
  const wanted = language.toLowerCase();
  const [base] = wanted.split('-');
  const inTongue = (test: (tag: string) => boolean) =>
    translations.find((translation) => test(translation.language.toLowerCase()))?.content;
  return inTongue((tag) => tag === wanted) ?? inTongue((tag) => tag === base);
}

function visit(value: unknown, seen: (element: Json, extensions: unknown) => void, depth = 0): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const entry of value) visit(entry, seen, depth + 1);
  else if (isObject(value)) {
    if (value['extension'] !== undefined) seen(value, value['extension']);
    for (const entry of Object.values(value)) visit(entry, seen, depth + 1);
  }
}
