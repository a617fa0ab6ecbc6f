import * as v from 'valibot';
import type {
  Anaesthesia,
  Combination,
  Duration,
  Evidence,
  FirstQuestions,
  Fixation,
  Material,
  Method,
  Setting,
  Timing,
} from '../model/practice.ts';
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
  type Schema,
} from './common-schema.ts';

const someKeys = v.tupleWithRest([keySchema], keySchema);

export const anaesthesiaSchema: Schema<Anaesthesia> = v.strictObject({
  kind: v.picklist(['none', 'topical', 'local', 'sedation', 'general']),
  ...statedSchema,
});

export const durationSchema: Schema<Duration> = v.strictObject({
  minutes: v.union([rangeSchema, unknownSchema]),
  ...statedSchema,
});

export const settingSchema: Schema<Setting> = v.strictObject({
  kind: v.union([v.picklist(['treatment-room', 'day-case', 'overnight']), unknownSchema]),
  ...statedSchema,
});

export const materialSchema: Schema<Material> = v.strictObject({ id: idSchema, ...statedSchema });

export const fixationSchema: Schema<Fixation> = v.strictObject({
  kind: v.picklist(['screw', 'suture', 'pocket-only', 'screw-and-suture', 'plate-and-screws']),
  ...statedSchema,
});

export const methodSchema: Schema<Method> = v.strictObject({
  id: idSchema,
  procedure: v.nullable(v.picklist(PROCEDURE_IDS)),
  ...statedSchema,
});

export const timingSchema: Schema<Timing> = v.strictObject({
  id: idSchema,
  part: v.picklist(['placement', 'loading', 'replacement']),
  after: v.picklist(['extraction', 'placement', 'removal']),
  window: openWindowSchema,
  ...statedSchema,
});

export const combinationSchema: Schema<Combination> = v.strictObject({
  id: idSchema,
  with: v.picklist([...PROCEDURE_IDS, ...PROCEDURE_GROUPS, 'dental-work', 'vaccine', 'energy-device']),
  order: v.picklist(['before', 'after', 'same-day', 'either-order', 'apart']),
  gap: v.exactOptional(windowSchema),
  ...statedSchema,
});

export const firstQuestionsSchema: Schema<FirstQuestions> = v.strictObject({
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

export const evidenceSchema: Schema<Evidence> = v.strictObject({
  best: v.tupleWithRest([level], level),
  grade: v.exactOptional(v.picklist(['high', 'moderate', 'low'])),
  weakest: keySchema,
});
