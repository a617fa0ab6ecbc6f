import type { OsseoErrorCode } from '../error/osseo-error.ts';
import { refuseShape, type ShapeProblem } from '../shape/refuse-shape.ts';

/** An element of a resource of which nothing is known. */
export type Element = Readonly<Record<string, unknown>>;

/** Reads elements of a resource that must be as expected; what is not is refused by its place, with one error code. */
export interface ElementReader {
  readonly object: (value: unknown, path: string) => Element;
  /** An absent list is an empty one. */
  readonly list: (value: unknown, path: string) => readonly unknown[];
  /** The first extension of an address. */
  readonly extension: (element: Element, path: string, url: string) => Element | undefined;
  readonly text: (value: unknown, path: string) => string;
  /** Refuses an element whose meaning something changes that is not known here: FHIR forbids to read on. */
  readonly refuseModifiers: (element: Element, path: string) => void;
  readonly refuse: (problem: ShapeProblem, path: string) => never;
}

export function elementReader(code: OsseoErrorCode): ElementReader {
  const refuse = (problem: ShapeProblem, path: string): never => refuseShape(code, problem, path);
  const object = (value: unknown, path: string): Element =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Element)
      : refuse('not-an-object', path);
  const list = (value: unknown, path: string): readonly unknown[] => {
    if (value === undefined) return [];
    return Array.isArray(value) ? value : refuse('not-a-list', path);
  };
  return {
    object,
    list,
    extension(element, path, url) {
      const at = path === '' ? 'extension' : `${path}.extension`;
      return list(element['extension'], at)
        .map((one, index) => object(one, `${at}[${index}]`))
        .find((one) => one['url'] === url);
    },
    text: (value, path) => (typeof value === 'string' ? value : refuse('not-text', path)),
    refuseModifiers(element, path) {
      const modifier = ['implicitRules', 'modifierExtension'].find((name) => element[name] !== undefined);
      if (modifier !== undefined) refuse('unknown', path === '' ? modifier : `${path}.${modifier}`);
    },
    refuse,
  };
}
