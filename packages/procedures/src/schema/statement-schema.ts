import type { CivilDate, Provenance, Review } from '@osseo/core';
import * as v from 'valibot';
import type { Source } from '../sources/source.ts';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';
import { dateSchema, sourceIdSchema, type Schema } from './common-schema.ts';

export const daySchema: Schema<CivilDate> = v.pipe(
  dateSchema,
  v.transform((text) => text as CivilDate),
);

/** How far a text has come. */
export const reviewSchema: Schema<Review> = v.variant('status', [
  v.strictObject({ status: v.literal('draft') }),
  v.strictObject({
    status: v.literal('clinician-reviewed'),
    reviewedBy: v.pipe(v.string(), v.minLength(1, 'name who reviewed it')),
    reviewedOn: daySchema,
    nextReview: daySchema,
  }),
  v.strictObject({ status: v.literal('retired'), retiredOn: daySchema }),
]);

/** Where a statement comes from. */
export const provenanceSchema: Schema<Provenance<SourceId | OwnSourceId>> = v.pipe(
  v.strictObject({
    sources: v.array(sourceIdSchema),
    review: reviewSchema,
    needsReview: v.exactOptional(v.literal(true)),
    note: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  }),
  v.check(
    ({ sources, needsReview }) => sources.length > 0 || needsReview === true,
    'name a source, or mark it `needsReview`',
  ),
);

/** A work of the clinic's own. */
export const sourceSchema: Schema<Source> = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  by: v.pipe(v.string(), v.minLength(1)),
  year: v.nullable(v.number()),
  doi: v.nullable(v.string()),
  kind: v.picklist([
    'systematic-review',
    'guideline',
    'cohort',
    'case-series',
    'case-report',
    'review',
    'reference',
    'survey',
    'regulation',
    'patient-page',
    'clinic-page',
    'news',
    'regulation-commentary',
    'code-system',
    'instrument',
    'letter',
  ]),
});
