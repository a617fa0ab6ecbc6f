import type { CivilDate } from '../civil-date/civil-date.ts';
import type { ShapeProblem } from './refuse-shape.ts';

declare const described: unique symbol;

/**
 * How data of a type is built, said once: whatever writes it down or reads it
 * back follows the same description, so that no border can forget a field. A
 * field that the type gains and its shape does not have fails to compile.
 */
export interface Shape<Type> {
  readonly node: ShapeNode;
  /** For the compiler alone: a shape describes its type exactly, no narrower and no wider. */
  readonly [described]?: (value: Type) => Type;
}

/** What a shape is made of. */
export type ShapeNode =
  | { readonly type: 'text' }
  | { readonly type: 'date' }
  | { readonly type: 'integer' }
  | { readonly type: 'boolean' }
  | { readonly type: 'code'; readonly codes: readonly string[] }
  | { readonly type: 'nullable' | 'optional' | 'list'; readonly of: ShapeNode }
  | { readonly type: 'object'; readonly fields: FieldNodes }
  | { readonly type: 'variant'; readonly cases: Readonly<Record<string, FieldNodes>> }
  | { readonly type: 'derived'; readonly from: Derivation; readonly problem?: Contradiction };

export type FieldNodes = Readonly<Record<string, Shape<unknown>>>;

/** Works out a field that is written nowhere, from the fields before it and from all that was read before. */
export type Derivation<Value = unknown> = (own: PartlyRead, whole: PartlyRead) => Value;

/** What is wrong with fields that were each right, so that nothing follows from them. */
export type Contradiction = Derivation<ShapeProblem | undefined>;

/** The fields of an object that have been read so far. */
export type PartlyRead = Readonly<Record<string, unknown>>;

/** A shape for every field of a type; `optional` for those that may be absent. */
export type Fields<Type> = {
  readonly [Key in keyof Type]-?: Pick<Type, Key> extends Required<Pick<Type, Key>>
    ? Shape<Type[Key]>
    : OptionalShape<Exclude<Type[Key], undefined>>;
};

/** A field that may be absent. It is never `undefined`. */
export interface OptionalShape<Type> extends Shape<Type> {
  readonly node: Extract<ShapeNode, { of: ShapeNode }>;
  readonly optional: true;
}

/** Any text. Ids that an open list has are texts of a narrower type. */
export function text<Type extends string = string>(): Shape<Type> {
  return { node: { type: 'text' } };
}

export function date(): Shape<CivilDate> {
  return { node: { type: 'date' } };
}

export function integer(): Shape<number> {
  return { node: { type: 'integer' } };
}

export function boolean(): Shape<boolean> {
  return { node: { type: 'boolean' } };
}

/** One of a closed list. */
export function code<const Code extends string>(codes: readonly Code[]): Shape<Code> {
  return { node: { type: 'code', codes } };
}

export function nullable<Type>({ node }: Shape<Type>): Shape<Type | null> {
  return { node: { type: 'nullable', of: node } };
}

export function optional<Type>({ node }: Shape<Type>): OptionalShape<Type> {
  return { node: { type: 'optional', of: node }, optional: true };
}

export function list<Type>({ node }: Shape<Type>): Shape<readonly Type[]> {
  return { node: { type: 'list', of: node } };
}

export function object<Type extends object>(fields: Fields<Type>): Shape<Type> {
  return { node: { type: 'object', fields: fields as FieldNodes } };
}

/** One of several objects, told apart by `type`. */
export function variant<Type extends { readonly type: string }>(cases: {
  readonly [Name in Type['type']]: Fields<Omit<Extract<Type, { readonly type: Name }>, 'type'>>;
}): Shape<Type> {
  return { node: { type: 'variant', cases: cases as Readonly<Record<string, FieldNodes>> } };
}

/** A field that follows from others, so that what is written cannot contradict itself. */
export function derived<Type>(from: Derivation<Type>, problem?: Contradiction): Shape<Type> {
  return { node: { type: 'derived', from, ...(problem && { problem }) } };
}
