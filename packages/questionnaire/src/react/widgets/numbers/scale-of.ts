import type { Item } from '../../../engine/model/item.ts';

/** The numbers that a slider can give. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The scale of a question; `undefined` where it has no two ends, or takes more than one number. */
export function scaleOf(item: Item, step: number | undefined): Scale | undefined {
  const { type, repeats, min, max } = item;
  if (repeats || typeof min !== 'number' || typeof max !== 'number' || min >= max) return undefined;
  const isNumber = type === 'integer' || type === 'decimal';
  return isNumber ? { min, max, step: step ?? stepOf(item) } : undefined;
}

/** How far apart numbers are where the form does not say: as far as their digits allow, and for a patient's hand no finer than tenths. */
function stepOf({ type, limits }: Item): number {
  return type === 'integer' || limits.maxDecimalPlaces === 0 ? 1 : 0.1;
}
