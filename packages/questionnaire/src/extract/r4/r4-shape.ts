import type { ElementShape } from '../model.ts';
import { R4_ELEMENTS } from './r4-elements.ts';

/** What every resource, and every element, has besides its own. */
const COMMON =
  'id:id meta:Meta implicitRules:uri language:code text:Narrative contained*Resource extension*Extension modifierExtension*Extension';

const lines = new Map(
  R4_ELEMENTS.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' '))] as const),
);

/**
 * The structure of FHIR R4, for definition-based extraction. It is an entry of its
 * own, about 22 kB after gzip, because only that kind of extraction needs it.
 */
export function r4Shape(type: string, name: string): ElementShape | undefined {
  const elements = lines.get(type);
  if (elements === undefined) return undefined;
  for (const element of `${elements} ${COMMON}`.split(' ')) {
    const end = element.search(/[:*]/);
    if (end > 0 && element.slice(0, end) === name) {
      return { types: element.slice(end + 1).split('|'), repeats: element[end] === '*' };
    }
  }
  return undefined;
}
