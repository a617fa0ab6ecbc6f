import type { Form } from '../model/form.ts';
import type { Item } from '../model/item.ts';
import type { Tools } from '../model/tools.ts';

/** What checking some forms needs, and others never load. */
export type CheckingTools = Pick<Tools, 'matchesWhole' | 'convertUnit'>;

/**
 * Loads the tools that a form needs for its checks and conditions, and no others: patterns where it has a pattern, units
 * where it asks for a quantity. Give them to the session; a form without either loads nothing.
 */
export async function loadTools(form: Form): Promise<CheckingTools> {
  const [patterns, units] = await Promise.all([
    uses(form.items, ({ limits }) => limits.pattern !== undefined) ? import('./matches-whole.ts') : undefined,
    uses(form.items, ({ fhirType }) => fhirType === 'quantity') ? import('./convert-unit.ts') : undefined,
  ]);
  return {
    ...(patterns && { matchesWhole: patterns.matchesWhole }),
    ...(units && { convertUnit: units.convertUnit }),
  };
}

function uses(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return items.some((item) => test(item) || uses(item.items, test));
}
