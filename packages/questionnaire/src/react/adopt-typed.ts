import { parseFieldName } from '../engine/keys/field-name.ts';
import type { ItemKey, AnsweringSession } from '../engine/model/session.ts';
import type { TypedTexts } from './question/typed-texts.ts';

/**
 * Enters what was typed or chosen before the script arrived: on a slow phone the
 * form is used for seconds before React takes it over, and React hears nothing of that.
 * Somebody may be in the middle of a word, so the fields keep every character.
 */
export function adoptTyped(form: HTMLFormElement, session: AnsweringSession, typedTexts: TypedTexts): void {
  const touched = new Set(
    [...form.elements].filter(isTouched).flatMap(({ name }) => {
      const field = parseFieldName(name);
      return field && session.has(field.key) ? [field.key] : [];
    }),
  );
  if (touched.size === 0) return;

  const entered = new Map<ItemKey, Record<string, string[]>>();
  for (const [name, value] of new FormData(form)) {
    const field = parseFieldName(name);
    if (!field || !touched.has(field.key) || typeof value !== 'string') continue;
    const parts = entered.get(field.key) ?? {};
    entered.set(field.key, { ...parts, [field.part]: [...(parts[field.part] ?? []), value] });
  }
  for (const key of touched) if (session.has(key)) typedTexts.enter(key, entered.get(key) ?? {});
}

type Control = HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;

// What a hidden field or a box of choices is worth is its attribute, and what can be chosen in a text field is nothing.
function isTouched(element: Element): element is Control {
  const { options, value, defaultValue, checked, defaultChecked } = element as Partial<Control>;
  if (options) return [...options].some((option) => option.selected !== option.defaultSelected);
  // A button has no value of its own.
  return defaultValue !== undefined && (value !== defaultValue || checked !== defaultChecked);
}
