import type { ItemKey } from '../model/session.ts';

/** A part of a question's field: `''` is the whole value. */
export type FieldPart = (typeof FIELD_PARTS)[number];

export const FIELD_PARTS = ['', 'day', 'month', 'year', 'time', 'zone', 'value', 'unit', 'other', 'absent'] as const;

/**
 * The `name` of a form control: the item's key, then `.` and the part. Keys never
 * hold a `.`, so the name can be taken apart again.
 */
export function fieldName(key: ItemKey, part: FieldPart = ''): string {
  return part === '' ? key : `${key}.${part}`;
}

/** Takes a field name apart, or gives `undefined` where no such part exists. */
export function parseFieldName(name: string): { readonly key: ItemKey; readonly part: FieldPart } | undefined {
  const dot = name.indexOf('.');
  if (dot < 0) return { key: name, part: '' };
  const part = FIELD_PARTS.find((known) => known !== '' && known === name.slice(dot + 1));
  return part === undefined ? undefined : { key: name.slice(0, dot), part };
}
