import * as v from 'valibot';
import { PROCEDURE_GROUPS } from '../model/groups.ts';
import { PROCEDURE_IDS } from '../model/procedure-id.ts';
import {
  idSchema,
  keySchema,
  openWindowSchema,
  rangeSchema,
  statedSchema,
  unknownSchema,
  windowSchema,
} from './common-schema.ts';

const someKeys = v.tupleWithRest([keySchema], keySchema);

export const anaesthesiaSchema = v.strictObject({
  kind: v.picklist(['none', 'topical', 'local', 'sedation', 'general']),
  ...statedSchema,
});

export const durationSchema = v.strictObject({ minutes: v.union([rangeSchema, unknownSchema]), ...statedSchema });

export const settingSchema = v.strictObject({
  kind: v.picklist(['treatment-room', 'day-case', 'overnight']),
  ...statedSchema,
});

export const materialSchema = v.strictObject({ id: idSchema, ...statedSchema });

export const fixationSchema = v.strictObject({
  kind: v.picklist(['screw', 'suture', 'pocket-only', 'screw-and-suture', 'plate-and-screws']),
  ...statedSchema,
});

export const methodSchema = v.strictObject({
  id: idSchema,
  procedure: v.nullable(v.picklist(PROCEDURE_IDS)),
  ...statedSchema,
});

export const timingSchema = v.strictObject({
  id: idSchema,
  part: v.picklist(['placement', 'loading', 'replacement']),
  after: v.picklist(['extraction', 'placement', 'removal']),
  window: openWindowSchema,
  ...statedSchema,
});

export const combinationSchema = v.strictObject({
  id: idSchema,
  with: v.picklist([...PROCEDURE_IDS, ...PROCEDURE_GROUPS, 'dental-work', 'vaccine', 'energy-device']),
  order: v.picklist(['before', 'after', 'same-day', 'either-order', 'apart']),
  gap: v.exactOptional(windowSchema),
  ...statedSchema,
});

export const firstQuestionsSchema = v.strictObject({
  duties: someKeys,
  followUpDuring: someKeys,
  followUpAfter: someKeys,
  lasting: someKeys,
  afterwards: someKeys,
});

const level = v.picklist([
  'meta-analysis',
  'systematic-review',
  'guideline',
  'consensus',
  'cohort',
  'case-series',
  'patient-leaflet',
  'expert-pages',
]);

export const evidenceSchema = v.strictObject({
  best: v.tupleWithRest([level], level),
  grade: v.exactOptional(v.picklist(['high', 'moderate', 'low'])),
  weakest: keySchema,
});
