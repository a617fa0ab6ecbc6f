import type { FieldNodes, Shape, ShapeNode } from './shape.ts';

/** A value as JSON, by its shape: what follows from other fields is left out. */
export function jsonOf<Type>({ node }: Shape<Type>, value: NoInfer<Type>): unknown {
  return write(node, value);
}

function write(node: ShapeNode, value: unknown): unknown {
  switch (node.type) {
    case 'nullable':
      return value === null ? null : write(node.of, value);
    case 'optional':
      return write(node.of, value);
    case 'list':
      return (value as readonly unknown[]).map((entry) => write(node.of, entry));
    case 'object':
      return writeFields(node.fields, value);
    case 'variant': {
      const { type } = value as { readonly type: string };
      return { type, ...writeFields(node.cases[type] ?? {}, value) };
    }
    default:
      return value;
  }
}

function writeFields(fields: FieldNodes, value: unknown): Readonly<Record<string, unknown>> {
  const owner = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { node }]) =>
      node.type === 'derived' || owner[name] === undefined ? [] : [[name, write(node, owner[name])]],
    ),
  );
}
