import type { OsseoErrorCode } from '../error/osseo-error.ts';
import { kebab, VALUE_FIELDS } from './extensions-of.ts';
import { scalarProblem } from '../shape/read-scalar.ts';
import { refuseShape, type ShapeProblem } from '../shape/refuse-shape.ts';
import type { FieldNodes, PartlyRead, Shape, ShapeNode } from '../shape/shape.ts';

/** Where extensions are read, and what is known already. */
export interface ExtensionPlace {
  /** What the address of each begins with, as it was written. */
  readonly base: string;
  /** The element whose extensions they are, such as `activity[3].detail`. */
  readonly path: string;
  readonly code: OsseoErrorCode;
  /** What was read before, for fields that follow from it. @default the object itself */
  readonly whole?: PartlyRead;
}

interface Found {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/**
 * Reads an object back from the extensions of an element, or refuses it.
 * Extensions of other addresses are other people's, and left alone.
 * @throws {OsseoError} with `code`, and the path of the first fault; never with a value
 */
export function readExtensions<Type extends object>(
  { node }: Shape<Type>,
  extensions: unknown,
  place: ExtensionPlace,
): Type {
  const { code } = place;
  const own: Record<string, unknown> = {};
  const whole = place.whole ?? own;
  const outermost = node.type === 'object' ? node.fields : {};
  return readFields(outermost, listed(extensions, place.path), place.base, place.path, own) as Type;

  function readFields(
    fields: FieldNodes,
    found: readonly Found[],
    base: string,
    path: string,
    begun: Record<string, unknown>,
  ): PartlyRead {
    for (const [name, { node: field }] of Object.entries(fields)) {
      if (field.type === 'derived') {
        const problem = field.problem?.(begun, whole);
        if (problem) refuse(problem, path);
        begun[name] = field.from(begun, whole);
      } else {
        const url = base + kebab(name);
        const value = readField(
          field,
          found.filter((one) => one.value['url'] === url),
          at(path, `extension[${url}]`),
        );
        if (value !== undefined) begun[name] = value;
      }
    }
    return begun;
  }

  function readField(field: ShapeNode, found: readonly Found[], path: string): unknown {
    if (field.type === 'list') return found.map((one) => readOne(field.of, one));
    // A list that is absent and one that is empty look the same: it is absent.
    if (field.type === 'optional') return found.length === 0 ? undefined : readField(field.of, found, path);
    const [first, second] = found;
    if (second) refuse('repeated', second.path);
    if (first) return readOne(field.type === 'nullable' ? field.of : field, first);
    return field.type === 'nullable' ? null : refuse('missing', path);
  }

  function readOne(of: ShapeNode, { value, path }: Found): unknown {
    if (of.type === 'object') return readFields(of.fields, listed(value['extension'], path), '', path, {});
    if (of.type === 'variant') {
      const inside = listed(value['extension'], path);
      const type = inside.find((one) => one.value['url'] === 'type')?.value['valueCode'];
      const fields = typeof type === 'string' && Object.hasOwn(of.cases, type) ? of.cases[type] : undefined;
      if (!fields) refuse('not-a-code', at(path, 'extension[type]'));
      return readFields(fields, inside, '', path, { type });
    }
    if (!(of.type in VALUE_FIELDS)) return refuse('unknown', path);
    const scalar = of as Extract<ShapeNode, { type: keyof typeof VALUE_FIELDS }>;
    const name = VALUE_FIELDS[scalar.type];
    const problem = scalarProblem(scalar, value[name]);
    if (problem) refuse(problem, at(path, name));
    return value[name];
  }

  function listed(value: unknown, path: string): readonly Found[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) refuse('not-a-list', at(path, 'extension'));
    return value.map((entry: unknown, index) => {
      if (typeof entry !== 'object' || entry === null) refuse('not-an-object', at(path, `extension[${index}]`));
      return { value: entry as Found['value'], path: at(path, `extension[${index}]`) };
    });
  }

  function refuse(problem: ShapeProblem, path: string): never {
    return refuseShape(code, problem, path);
  }
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
