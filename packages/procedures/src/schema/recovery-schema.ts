import * as v from 'valibot';
import {
  MILESTONE_KINDS,
  POSITIONS,
  RESTRICTION_KINDS,
  RESTRICTION_LEVELS,
  VISIT_KINDS,
  type RecoveryData,
} from '../model/recovery.ts';
import {
  idSchema,
  keysSchema,
  spanSchema,
  statedSchema,
  wholeDay,
  windowSchema,
  type Schema,
} from './common-schema.ts';

/** A recovery as data, part by part; how the parts fit together is checked with the rest of the procedure. */
export const recoverySchema: Schema<RecoveryData> = v.strictObject({
  phases: v.array(
    v.strictObject({ id: idSchema, span: spanSchema, title: v.string(), normal: keysSchema, care: keysSchema }),
  ),
  restrictions: v.array(
    v.strictObject({
      id: idSchema,
      kind: v.picklist(RESTRICTION_KINDS),
      level: v.picklist(RESTRICTION_LEVELS),
      from: wholeDay,
      until: v.nullable(windowSchema),
      survivesRevision: v.exactOptional(v.boolean()),
      ...statedSchema,
    }),
  ),
  tasks: v.array(
    v.strictObject({
      id: idSchema,
      span: spanSchema,
      touches: v.array(v.picklist(RESTRICTION_KINDS)),
      positions: v.exactOptional(v.array(v.picklist(POSITIONS))),
      medicine: v.exactOptional(v.strictObject({ system: v.string(), code: v.string() })),
      survivesRevision: v.exactOptional(v.boolean()),
      ...statedSchema,
    }),
  ),
  visits: v.array(
    v.strictObject({
      id: idSchema,
      kind: v.picklist(VISIT_KINDS),
      window: windowSchema,
      mergeable: v.boolean(),
      ...statedSchema,
    }),
  ),
  milestones: v.array(
    v.strictObject({ id: idSchema, kind: v.picklist(MILESTONE_KINDS), window: windowSchema, ...statedSchema }),
  ),
});
