import type { ElementShape, ShapeOf } from '../model.ts';

/** One step of an element id, found in the structure of its resource. */
export interface Element extends ElementShape {
  /** As far as this step, slices included: two slices are two instances. */
  readonly id: string;
  /** The field in JSON; of a choice without a chosen type, what the field begins with. */
  readonly key: string;
  readonly isChoice: boolean;
}

/** The elements that an element id names below its resource; none where a step is unknown. */
export function elementsAlong(type: string, id: string, shapeOf: ShapeOf): readonly Element[] {
  const [resource, ...steps] = id.split('.');
  if (resource !== type) return [];
  const elements: Element[] = [];
  let inside = type;
  let path = resource;
  for (const step of steps) {
    const found = elementOf(inside, step, shapeOf);
    if (!found) return [];
    path += `.${step}`;
    elements.push({ ...found, id: path });
    inside = found.isChoice ? '' : insideOf(inside, found);
  }
  return elements;
}

function elementOf(type: string, step: string, shapeOf: ShapeOf): Omit<Element, 'id'> | undefined {
  const [name = '', slice] = step.split(':');
  const plain = shapeOf(type, name);
  if (plain && !name.endsWith('[x]')) return { ...plain, key: name, isChoice: false };

  const base = name.replace('[x]', '');
  const choice = plain ?? shapeOf(type, `${base}[x]`);
  if (choice) {
    const typed = slice?.startsWith(base) ? chosen(base, slice, choice) : undefined;
    return typed ?? { ...choice, key: base, isChoice: true };
  }
  // `valueQuantity`: what comes before one of its capitals is the choice.
  for (const { index } of name.matchAll(/[A-Z]/g)) {
    const prefix = name.slice(0, index);
    const shape = shapeOf(type, `${prefix}[x]`);
    if (shape) return chosen(prefix, name, shape);
  }
  return undefined;
}

function chosen(base: string, key: string, { types, repeats }: ElementShape): Omit<Element, 'id'> | undefined {
  const type = types.find((each) => each.toLowerCase() === key.slice(base.length).toLowerCase());
  return type === undefined ? undefined : { types: [type], repeats, key, isChoice: false };
}

/** Where the elements inside are listed: under the part itself, under another that it repeats, or under its type. */
function insideOf(type: string, { types: [first = ''], key }: Omit<Element, 'id'>): string {
  if (first.startsWith('#')) return first.slice(1);
  return first === 'BackboneElement' || first === 'Element' ? `${type}.${key}` : first;
}
