import * as v from 'valibot';
import type { Estimate } from '../model/estimate.ts';
import { dateSchema, keySchema, rangeSchema, sourceIdSchema, type Schema } from './common-schema.ts';

const unit = v.picklist(['people', 'implants', 'treatments', 'syringes', 'grafts', 'dentures']);

const studied = {
  interval: v.exactOptional(rangeSchema),
  within: v.exactOptional(
    v.strictObject({ unit: v.picklist(['day', 'week', 'month', 'year']), value: v.pipe(v.number(), v.minValue(0)) }),
  ),
  studied: v.exactOptional(
    v.strictObject({
      studies: v.exactOptional(v.number()),
      people: v.exactOptional(v.number()),
      units: v.exactOptional(v.number()),
    }),
  ),
  certainty: v.picklist(['high', 'moderate', 'low']),
  sources: v.pipe(v.array(sourceIdSchema), v.minLength(1, 'a figure needs a source')),
} as const;

const count = v.pipe(v.number(), v.integer('count whole people or things'), v.minValue(0));

/** How often something happens, in each of the forms of `Estimate`. */
export const estimateSchema: Schema<Estimate> = v.variant('kind', [
  v.pipe(
    v.strictObject({
      kind: v.literal('count'),
      low: count,
      high: count,
      of: v.picklist([100, 1000]),
      reported: v.exactOptional(rangeSchema),
      unit,
      ...studied,
    }),
    v.check(({ low, high, of }) => low <= high && high <= of, '`low`, `high` and `of` are not in order'),
  ),
  v.strictObject({ kind: v.literal('rare'), oneIn: rangeSchema, unit, ...studied }),
  v.strictObject({ kind: v.literal('share'), percent: rangeSchema, of: v.literal('graft-volume'), ...studied }),
  v.strictObject({ kind: v.literal('none-found'), searchedOn: dateSchema }),
  v.strictObject({ kind: v.literal('not-applicable'), why: keySchema }),
]);
