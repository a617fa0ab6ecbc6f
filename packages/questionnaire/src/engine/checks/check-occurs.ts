import type { ItemLimits } from '../model/item.ts';
import { finding, type Finding } from './finding.ts';

/**
 * Whether answers of a question, or instances of a group that hold something, are few or many enough.
 * Where there are none, it is for `required` to say so: FHIR has `minOccurs` only on what is required.
 */
export function checkOccurs({ minOccurs, maxOccurs }: ItemLimits, count: number): Finding | undefined {
  if (count === 0) return undefined;
  if (minOccurs !== undefined && count < minOccurs) return finding('too-few', { minOccurs });
  return maxOccurs !== undefined && count > maxOccurs ? finding('too-many', { maxOccurs }) : undefined;
}
