import * as v from 'valibot';
import type { Timing } from '../model/practice.ts';
import type { Range, Span, Window } from '../model/ranges.ts';
import type { Unknown } from '../model/unknown.ts';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';

/** A schema by what it gives; declarations of libraries stay short. */
export type Schema<Output> = v.GenericSchema<unknown, Output>;

/** An id: what data, addresses and file names all take. */
export const idSchema: Schema<string> = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);

/** Key of a statement in the procedure's own table. */
export const keySchema: v.GenericSchema<string> = v.pipe(v.string(), v.minLength(1, 'name a statement'));

export const keysSchema: Schema<string[]> = v.array(keySchema);

export const statedSchema: { readonly statement: v.GenericSchema<string> } = { statement: keySchema };

export const dateSchema: Schema<string> = v.pipe(v.string(), v.isoDate('write the day as YYYY-MM-DD'));

const unitSchema = v.picklist(['day', 'week', 'month']);

export const wholeDay: Schema<number> = v.pipe(
  v.number(),
  v.integer('use a whole number'),
  v.minValue(0, 'use 0 or more'),
);

export const rangeSchema: Schema<Range> = v.pipe(
  v.strictObject({ min: v.number(), max: v.number() }),
  v.check(({ min, max }) => min <= max, 'the range is the wrong way round: `min` is above `max`'),
);

export const windowSchema: Schema<Window> = v.pipe(
  v.strictObject({ unit: unitSchema, min: wholeDay, max: wholeDay }),
  v.check(({ min, max }) => min <= max, 'the window is the wrong way round: `min` is above `max`'),
);

export const openWindowSchema: Schema<Timing['window']> = v.pipe(
  v.strictObject({ unit: unitSchema, min: wholeDay, max: v.nullable(wholeDay) }),
  v.check(({ min, max }) => max === null || min <= max, 'the window is the wrong way round: `min` is above `max`'),
);

export const spanSchema: Schema<Span> = v.pipe(
  v.strictObject({ unit: unitSchema, from: wholeDay, to: v.nullable(wholeDay) }),
  v.check(({ from, to }) => to === null || from <= to, 'the span is the wrong way round: `from` is above `to`'),
);

export const unknownSchema: Schema<Unknown> = v.strictObject({
  kind: v.literal('unknown'),
  why: v.pipe(v.string(), v.minLength(1)),
});

/** Any key here; whether the bibliography has it is checked with the rest of the procedure. */
export const sourceIdSchema: Schema<SourceId | OwnSourceId> = v.custom<SourceId | OwnSourceId>(
  (value) => typeof value === 'string',
  'name a source',
);
