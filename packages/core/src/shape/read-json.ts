import type { OsseoErrorCode } from '../error/osseo-error.ts';
import { scalarProblem } from './read-scalar.ts';
import { refuseShape, type ShapeProblem } from './refuse-shape.ts';
import type { FieldNodes, PartlyRead, Shape, ShapeNode } from './shape.ts';

/**
 * Reads JSON by a shape, or refuses it whole. Nothing is guessed: a key that
 * the shape does not have is refused as well as one that is missing.
 * @throws {OsseoError} with `code`, and the path of the first fault; never with a value
 */
export function readJson<Type>({ node }: Shape<Type>, json: unknown, code: OsseoErrorCode): Type {
  // The outermost object fills as it is read: what follows from other fields may look there.
  let whole: PartlyRead | undefined;
  return read(node, json, '') as Type;

  function read(of: ShapeNode, value: unknown, path: string): unknown {
    switch (of.type) {
      case 'nullable':
        return value === null ? null : read(of.of, value, path);
      case 'optional':
        return read(of.of, value, path);
      case 'list':
        if (!Array.isArray(value)) refuse(value === undefined ? 'missing' : 'not-a-list', path);
        return value.map((entry: unknown, index) => read(of.of, entry, `${path}[${index}]`));
      case 'object':
        return readFields(of.fields, value, path, {});
      case 'variant':
        return readVariant(of.cases, value, path);
      case 'derived':
        return undefined;
      default: {
        const problem = scalarProblem(of, value);
        if (problem) refuse(problem, path);
        return value;
      }
    }
  }

  function readVariant(cases: Readonly<Record<string, FieldNodes>>, value: unknown, path: string): unknown {
    const type = isObject(value) ? value['type'] : undefined;
    const fields = typeof type === 'string' && Object.hasOwn(cases, type) ? cases[type] : undefined;
    if (!isObject(value) || !fields) refuse(isObject(value) ? 'not-a-code' : 'not-an-object', inside(path, 'type'));
    return readFields(fields, value, path, { type });
  }

  function readFields(fields: FieldNodes, value: unknown, path: string, begun: Record<string, unknown>): PartlyRead {
    if (!isObject(value)) refuse(value === undefined ? 'missing' : 'not-an-object', path);
    const found = begun;
    const names = new Set([...Object.keys(begun), ...Object.keys(fields)]);
    const stranger = Object.keys(value).find((key) => !names.has(key) || fields[key]?.node.type === 'derived');
    if (stranger !== undefined) refuse('unknown', inside(path, stranger));
    whole ??= found;
    for (const [name, { node: field }] of Object.entries(fields)) {
      if (field.type === 'derived') {
        const problem = field.problem?.(found, whole);
        if (problem) refuse(problem, path);
        found[name] = field.from(found, whole);
      } else if (field.type !== 'optional' || value[name] !== undefined)
        found[name] = read(field, value[name], inside(path, name));
    }
    return found;
  }

  function refuse(problem: ShapeProblem, path: string): never {
    return refuseShape(code, problem, path);
  }
}

function inside(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
