import type { ComboboxOption } from './combobox-option.ts';
import { foldText } from './fold-text.ts';

// Each option is folded once: ten thousand take longer than the time between two keys.
const folded = new WeakMap<ComboboxOption, string>();

/**
 * The options that fit a query: those that begin with it, then those that have each of its words at the beginning of a
 * word, then those that have them anywhere.
 */
export function findOptions(options: readonly ComboboxOption[], query: string): readonly ComboboxOption[] {
  const wanted = foldText(query);
  if (!wanted) return options;

  const words = wanted.split(/\s+/u);
  const ranks = [
    (text: string) => text.startsWith(` ${wanted}`),
    (text: string) => words.every((word) => text.includes(` ${word}`)),
    (text: string) => words.every((word) => text.includes(word)),
  ];
  return [...new Set(ranks.flatMap((fits) => options.filter((option) => fits(foldedOf(option)))))];
}

/** The option that is called exactly so, but for case and accents. */
export function optionCalled(options: readonly ComboboxOption[], text: string): ComboboxOption | undefined {
  return options.find(({ label }) => foldText(label) === foldText(text));
}

/** Options under the headings that they share, in the order in which the headings come first. */
export function byGroup(options: readonly ComboboxOption[]): ReadonlyMap<string | undefined, ComboboxOption[]> {
  const groups = new Map<string | undefined, ComboboxOption[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return groups;
}

function foldedOf(option: ComboboxOption): string {
  const text = folded.get(option) ?? ` ${foldText(`${option.label} ${option.keywords ?? ''}`)}`;
  folded.set(option, text);
  return text;
}
