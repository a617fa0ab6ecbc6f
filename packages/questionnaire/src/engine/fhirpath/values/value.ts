import { fail } from '../halt.ts';
import { Measure } from './measure.ts';
import { Temporal } from './temporal.ts';

/** An element of FHIR with parts: a resource, an item, a Coding. Read as it stands in the JSON, never changed. */
export interface Element {
  readonly [field: string]: unknown;
}

/** One member of a collection. */
export type Value = boolean | number | string | Temporal | Measure | Element;

/** What every part of FHIRPath takes and gives. Empty is "not known". */
export type Values = readonly Value[];

export const EMPTY: Values = [];
const TRUE: Values = [true];
const FALSE: Values = [false];

/** The collection of one truth, or of none where it is not known. */
export function truthOf(known: boolean | undefined): Values {
  return known === undefined ? EMPTY : known ? TRUE : FALSE;
}

/** The only member, or nothing; several are an error, since FHIRPath asks for one here. */
export function only(values: Values): Value | undefined {
  if (values.length > 1) fail('one value expected');
  return values[0];
}

/** A truth with three states: a lone value that is no boolean counts as true. */
export function truth(values: Values): boolean | undefined {
  const value = only(values);
  return value === undefined || typeof value === 'boolean' ? value : true;
}

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !(value instanceof Temporal) && !(value instanceof Measure);
}
