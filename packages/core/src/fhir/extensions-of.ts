import type { FieldNodes, Shape, ShapeNode } from '../shape/shape.ts';

/** As much of FHIR's Extension as shapes need, spelled as `@types/fhir` does, on which this package does not depend. */
export interface ShapeExtension {
  url: string;
  extension?: ShapeExtension[];
  valueString?: string;
  valueCode?: string;
  valueDate?: string;
  valueInteger?: number;
  valueBoolean?: boolean;
}

/**
 * An object as FHIR extensions, one per field and one per entry of a list: for
 * what FHIR cannot say. `null`, an absent field and an empty list are none.
 * @param base what the address of each begins with; the field's name follows
 */
export function extensionsOf<Type extends object>(
  { node }: Shape<Type>,
  value: NoInfer<Type>,
  base: string,
): ShapeExtension[] {
  return node.type === 'object' ? extensionsOfFields(node.fields, value, base) : [];
}

function extensionsOfFields(fields: FieldNodes, value: unknown, base: string): ShapeExtension[] {
  const owner = value as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, { node }]) => write(node, owner[name], base + kebab(name)));
}

function write(node: ShapeNode, value: unknown, url: string): ShapeExtension[] {
  if (value === null || value === undefined) return [];
  switch (node.type) {
    case 'nullable':
    case 'optional':
      return write(node.of, value, url);
    case 'list':
      return (value as readonly unknown[]).flatMap((entry) => write(node.of, entry, url));
    case 'object':
      return [{ url, extension: extensionsOfFields(node.fields, value, '') }];
    case 'variant': {
      const { type } = value as { readonly type: string };
      return [
        {
          url,
          extension: [{ url: 'type', valueCode: type }, ...extensionsOfFields(node.cases[type] ?? {}, value, '')],
        },
      ];
    }
    case 'derived':
      return [];
    default:
      return [{ url, [VALUE_FIELDS[node.type]]: value }];
  }
}

/** Where an extension has a value of each kind. */
export const VALUE_FIELDS = {
  text: 'valueString',
  code: 'valueCode',
  date: 'valueDate',
  integer: 'valueInteger',
  boolean: 'valueBoolean',
} as const;

/** `askedBy` as `asked-by`, as FHIR writes names in addresses. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
