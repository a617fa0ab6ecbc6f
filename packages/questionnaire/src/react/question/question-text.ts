import type { Item } from '../../engine/model/item.ts';
import type { FormPresentation } from '../form-presentation.ts';

/** What an item asks, with its number. A form may leave the words out; its id is then better than nothing. */
export function questionText(item: Item): string {
  return headingText(item) || item.linkId;
}

/** The words over a group, with its number; a group without words has no heading. */
export function headingText({ prefix, text }: Item): string {
  return joined(prefix, text);
}

/**
 * How to answer. A date is typed into fields of their own, each with its name, in the order of the reader: what the form
 * says of its writing is of no help there.
 */
export function helpText({ help, entryFormat, type }: Item): string {
  return joined(help, type.startsWith('date') ? '' : entryFormat);
}

/** What a number counts: in the words that the form puts after the field, or as its unit is called. */
export function unitText(item: Item, presentation: Pick<FormPresentation, 'unitOf'>): string | undefined {
  const [unit] = item.units;
  return presentation.unitOf?.(item) ?? unit?.display ?? unit?.code;
}

function joined(first = '', second = ''): string {
  return first && second ? `${first} ${second}` : first || second;
}
