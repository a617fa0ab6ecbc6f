import type { Item } from '../model/item.ts';

/** Whether the unit of a quantity may be one that the form does not name. */
export function takesOtherUnits({ units, limits: { unitConstraint = 'optionsOnly' } }: Item): boolean {
  return units.length === 0 || unitConstraint !== 'optionsOnly';
}
