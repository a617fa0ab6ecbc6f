import type { FormCase } from './form-case.ts';
import { formOfTexts, hostileForm } from './hostile-form.ts';

/** Texts that do no harm: words, and an address that is one. */
const HARMLESS: readonly string[] = ['Words', 'https://clinic.example/picture.png'];

/** Forms on one page. */
const PER_PAGE = 40;

/** Texts in one form, where each stands in few places. */
const PER_FORM = 20;

/** Pages of forms, one form per text, which stands in every place in which a form or an answer has a text. */
export function everywhere(texts: readonly string[]): readonly (readonly FormCase[])[] {
  const cases = texts.map((text, index) => ({ name: `everywhere ${index}`, ...hostileForm(text) }) as FormCase);
  const harmless = HARMLESS.map((text) => ({ name: 'harmless', isHarmless: true, ...hostileForm(text) }) as FormCase);
  return chunksOf(cases, PER_PAGE).map((some) => [...harmless, ...some]);
}

/** Pages of forms of many texts, each in one place of every kind. */
export function inEachKind(texts: readonly string[]): readonly (readonly FormCase[])[] {
  const cases = chunksOf(texts, PER_FORM).map(
    (some, index) => ({ name: `in each kind ${index}`, ...formOfTexts(some) }) as FormCase,
  );
  const harmless = HARMLESS.map(
    (text) =>
      ({
        name: 'harmless',
        isHarmless: true,
        ...formOfTexts(Array.from({ length: PER_FORM }, () => text)),
      }) as FormCase,
  );
  return chunksOf(cases, PER_PAGE).map((some) => [...harmless, ...some]);
}

function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
