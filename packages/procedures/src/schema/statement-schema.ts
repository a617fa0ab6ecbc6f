import type { CivilDate, Review } from '@osseo/core';
import * as v from 'valibot';
import type { StatementProvenance } from '../model/statement.ts';
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

/** Where a statement comes from, or that it claims nothing; whether that is so is checked with the procedure. */
export const provenanceSchema: Schema<StatementProvenance<SourceId | OwnSourceId>> = v.pipe(
  v.strictObject({
    sources: v.array(sourceIdSchema),
    review: reviewSchema,
    needsReview: v.exactOptional(v.literal(true)),
    note: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
    uncited: v.exactOptional(v.literal('label')),
  }),
  v.check(
    ({ sources, uncited }) => sources.length > 0 === (uncited === undefined),
    'name a source, or mark what claims nothing with `uncited: "label"`',
  ),
);

/** A work of the clinic's own. */
export const sourceSchema: Schema<Source> = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  by: v.pipe(v.string(), v.minLength(1)),
  year: v.nullable(v.number()),
  doi: v.nullable(v.string()),
  address: v.exactOptional(v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'use an address that begins with https:'))),
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
