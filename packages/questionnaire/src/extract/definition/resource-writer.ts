import type { ExtractProblemCode, ShapeOf } from '../model.ts';
import { cast, castToChoice, type Typed } from './cast.ts';
import { elementsAlong, type Element } from './elements-along.ts';
import { pruned } from './pruned.ts';

type Node = Record<string, unknown>;

/** Writes to the elements of one resource by their ids, such as `Patient.name:official.given`. */
export interface ResourceWriter {
  /** Whether the element itself is a list. */
  takesSeveral(this: void, element: string): boolean;
  /** Whether a list around the element can still begin anew. */
  canRepeatAround(this: void, element: string): boolean;
  /** Writes one value, or says why not. */
  write(this: void, element: string, value: Typed): ExtractProblemCode | undefined;
  /** Begins a new instance of a part, which the writer that comes back writes inside. */
  open(this: void, element: string): ResourceWriter | ExtractProblemCode;
  /** A writer inside whatever this one has begun. What it begins itself is not seen from here. */
  within(this: void): ResourceWriter;
}

export function startResource(type: string, resource: Node, shapeOf: ShapeOf): ResourceWriter {
  return writerOn(type, resource, shapeOf, new Map());
}

/** `begun` are the instances of lists that are being written to, by the id of the element. */
function writerOn(type: string, resource: Node, shapeOf: ShapeOf, begun: Map<string, Node>): ResourceWriter {
  const elementsOf = (id: string): readonly Element[] => elementsAlong(type, id, shapeOf);
  const within = (): ResourceWriter => writerOn(type, resource, shapeOf, new Map(begun));
  const enter = (elements: readonly Element[], map: Map<string, Node>): Node => {
    let node = resource;
    for (const element of elements) node = map.get(element.id) ?? begin(node, element, map);
    return node;
  };

  return {
    within,
    takesSeveral: (id) => elementsOf(id).at(-1)?.repeats ?? false,
    canRepeatAround: (id) =>
      elementsOf(id)
        .slice(0, -1)
        .some((element) => element.repeats && !begun.has(element.id)),
    open(id) {
      const elements = elementsOf(id);
      const last = elements.at(-1);
      if (!last) return id === type ? within() : 'unknown-element';
      if (last.isChoice) return 'unknown-element';
      const inner = new Map(begun);
      inner.delete(last.id);
      enter(elements, inner);
      return writerOn(type, resource, shapeOf, inner);
    },
    write(id, typed) {
      const elements = elementsOf(id);
      const last = elements.at(-1);
      if (!last) return 'unknown-element';
      const [field, fitting] = last.isChoice ? castToChoice(typed, last) : [last.key, cast(typed, last.types[0] ?? '')];
      // A copy: what is written inside later must not reach the response or the form.
      const value = pruned(fitting);
      if (value === undefined) return 'wrong-type';
      const holder = enter(elements.slice(0, -1), begun);
      if (last.repeats) ((holder[field] ??= []) as unknown[]).push(value);
      else if (holder[field] === undefined) holder[field] = value;
      else if (JSON.stringify(holder[field]) !== JSON.stringify(value)) return 'several-values';
      return undefined;
    },
  };
}

function begin(node: Node, { id, key, repeats }: Element, begun: Map<string, Node>): Node {
  if (!repeats) return (node[key] ??= {}) as Node;
  const instance: Node = {};
  ((node[key] ??= []) as unknown[]).push(instance);
  begun.set(id, instance);
  return instance;
}
