import * as v from 'valibot';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';

/** An id: what data, addresses and file names all take. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);

/** Key of a statement in the procedure's own table. */
export const keySchema = v.pipe(v.string(), v.minLength(1, 'name a statement'));

export const keysSchema = v.array(keySchema);

export const statedSchema = { statement: keySchema } as const;

export const dateSchema = v.pipe(v.string(), v.isoDate('write the day as YYYY-MM-DD'));

const unitSchema = v.picklist(['day', 'week', 'month']);

const wholeNumber = v.pipe(v.number(), v.integer('use a whole number'), v.minValue(0, 'use 0 or more'));

export const rangeSchema = v.pipe(
  v.strictObject({ min: v.number(), max: v.number() }),
  v.check(({ min, max }) => min <= max, 'the range is the wrong way round: `min` is above `max`'),
);

export const windowSchema = v.pipe(
  v.strictObject({ unit: unitSchema, min: wholeNumber, max: wholeNumber }),
  v.check(({ min, max }) => min <= max, 'the window is the wrong way round: `min` is above `max`'),
);

export const openWindowSchema = v.pipe(
  v.strictObject({ unit: unitSchema, min: wholeNumber, max: v.nullable(wholeNumber) }),
  v.check(({ min, max }) => max === null || min <= max, 'the window is the wrong way round: `min` is above `max`'),
);

export const spanSchema = v.pipe(
  v.strictObject({ unit: unitSchema, from: wholeNumber, to: v.nullable(wholeNumber) }),
  v.check(({ from, to }) => to === null || from <= to, 'the span is the wrong way round: `from` is above `to`'),
);

export const unknownSchema = v.strictObject({ kind: v.literal('unknown'), why: v.pipe(v.string(), v.minLength(1)) });

/** Any key here; whether the bibliography has it is checked with the rest of the procedure. */
export const sourceIdSchema = v.custom<SourceId | OwnSourceId>((value) => typeof value === 'string', 'name a source');

export const wholeDay: typeof wholeNumber = wholeNumber;
