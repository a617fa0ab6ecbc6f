import type { Shape, ShapeNode } from '@osseo/core/shape';
import fc from 'fast-check';

/** JSON as a shape describes it, of any content: what `readJson` must take, and give back. */
export function anyJsonOf<Type>({ node }: Shape<Type>): fc.Arbitrary<unknown> {
  return any(node);
}

function any(node: ShapeNode): fc.Arbitrary<unknown> {
  switch (node.type) {
    case 'text':
      return fc.constantFrom('chin', '턱 보형물', 'a.b c/d', 'no-gym');
    case 'date':
      return fc.constantFrom('2026-11-23', '2028-02-29', '2026-12-31');
    case 'integer':
      return fc.integer({ min: -400, max: 4000 });
    case 'boolean':
      return fc.boolean();
    case 'code':
      return fc.constantFrom(...node.codes);
    case 'nullable':
      return fc.option(any(node.of));
    case 'optional':
      return any(node.of);
    case 'list':
      return fc.array(any(node.of), { maxLength: 3 });
    case 'object':
      return anyFields(node.fields);
    case 'variant':
      return fc.oneof(
        ...Object.entries(node.cases).map(([type, fields]) => anyFields(fields).map((rest) => ({ type, ...rest }))),
      );
    case 'derived':
      return fc.constant(undefined);
  }
}

function anyFields(fields: Readonly<Record<string, Shape<unknown>>>): fc.Arbitrary<object> {
  const written = Object.entries(fields).filter(([, { node }]) => node.type !== 'derived');
  return fc
    .record(Object.fromEntries(written.map(([name, { node }]) => [name, any(node)])), {
      requiredKeys: written.filter(([, { node }]) => node.type !== 'optional').map(([name]) => name),
    })
    .map(endingLast);
}

/** Days in their order, where they are a span. */
function endingLast(fields: Readonly<Record<string, unknown>>): object {
  const { from, to } = fields;
  return typeof from === 'number' && typeof to === 'number' && to < from ? { ...fields, from: to, to: from } : fields;
}
