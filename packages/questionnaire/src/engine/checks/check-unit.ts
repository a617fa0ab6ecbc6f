import { sameUnit } from '../conditions/compare-answers.ts';
import type { Coding } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import { finding, type Finding } from './finding.ts';

/**
 * Whether the unit of a quantity is one of those that the form lists, or may stand beside them. Where nothing is
 * listed nothing is refused, and the one unit that there can be goes without saying.
 */
export function checkUnit({ units, limits }: Item, unit: Coding | undefined): Finding | undefined {
  const { unitConstraint, unitSystem } = limits;
  if (unitConstraint === undefined || units.length === 0) return undefined;
  if (!unit) return units.length > 1 || unitConstraint !== 'optionsOnly' ? finding('unit-missing') : undefined;
  if (units.some((own) => sameUnit(own, unit)) || unitConstraint === 'optionsOrString') return undefined;
  const isCoded = unit.code !== undefined && (unitSystem === undefined || unit.system === unitSystem);
  return isCoded && unitConstraint === 'optionsOrType' ? undefined : finding('not-an-option');
}
