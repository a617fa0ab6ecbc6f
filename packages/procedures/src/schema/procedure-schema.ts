import * as v from 'valibot';
import { COMPLICATION_IDS } from '../complications/complication-id.ts';
import { PROCEDURE_GROUPS } from '../model/groups.ts';
import type { Procedure } from '../model/procedure.ts';
import { RISK_FACTOR_IDS } from '../risk-factors/risk-factor-id.ts';
import { BODY_SITE_IDS } from '../sites/body-site-id.ts';
import { WARNING_SIGN_IDS } from '../warning-signs/warning-sign-id.ts';
import { idSchema, keySchema, keysSchema, statedSchema, unknownSchema } from './common-schema.ts';
import { estimateSchema } from './estimate-schema.ts';
import {
  anaesthesiaSchema,
  combinationSchema,
  durationSchema,
  evidenceSchema,
  firstQuestionsSchema,
  fixationSchema,
  materialSchema,
  methodSchema,
  settingSchema,
  timingSchema,
} from './practice-schema.ts';
import { recoverySchema } from './recovery-schema.ts';
import { daySchema, provenanceSchema, sourceSchema } from './statement-schema.ts';

const group = v.picklist(PROCEDURE_GROUPS);

const ownSourceId = v.custom<`own:${string}`>(
  (key) => typeof key === 'string' && /^own:./.test(key),
  'keys of works of your own begin with "own:"',
);

/** The shape of a procedure. Whether its parts fit together is checked by `fitProblems`. */
export const procedureSchema: v.GenericSchema<unknown, Procedure> = v.strictObject({
  id: idSchema,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/, 'use a semantic version such as 1.0.0')),
  category: v.picklist([
    'facial-implant',
    'facial-bone-surgery',
    'nose-surgery',
    'injectable-filler',
    'injectable-toxin',
    'fat-transfer',
    'dental-implant',
    'dental-revision',
    'plan',
  ]),
  groups: v.tupleWithRest([group], group),
  schemaType: v.picklist(['SurgicalProcedure', 'MedicalProcedure']),
  codes: v.array(
    v.strictObject({
      system: v.picklist([
        'http://snomed.info/sct',
        'http://hl7.org/fhir/sid/icd-10-cm',
        'http://www.cms.gov/Medicare/Coding/ICD10',
      ]),
      code: v.string(),
      display: v.string(),
    }),
  ),
  evidence: evidenceSchema,
  statements: v.record(keySchema, provenanceSchema),
  ownSources: v.exactOptional(v.record(ownSourceId, sourceSchema)),
  safetyNotice: v.exactOptional(keysSchema),
  summary: keySchema,
  definition: v.exactOptional(keysSchema),
  methods: v.exactOptional(v.tupleWithRest([methodSchema], methodSchema)),
  sites: v.strictObject({
    targets: v.array(v.picklist(BODY_SITE_IDS)),
    donors: v.array(v.picklist(BODY_SITE_IDS)),
    teeth: v.exactOptional(v.picklist(['one', 'several'])),
  }),
  bodyLocation: v.exactOptional(keySchema),
  indications: keysSchema,
  preparation: v.exactOptional(keysSchema),
  clinicNeeds: v.exactOptional(keysSchema),
  steps: keysSchema,
  anaesthesia: v.array(anaesthesiaSchema),
  duration: durationSchema,
  setting: settingSchema,
  materials: v.array(materialSchema),
  fixation: v.exactOptional(v.array(fixationSchema)),
  timings: v.exactOptional(v.array(timingSchema)),
  outcomes: v.array(
    v.strictObject({
      id: idSchema,
      kind: v.picklist(['survival', 'satisfaction', 'retention', 'effect', 'repeat-treatment']),
      estimate: estimateSchema,
      ...statedSchema,
    }),
  ),
  complications: v.array(
    v.strictObject({
      id: idSchema,
      catalogue: v.exactOptional(v.picklist(COMPLICATION_IDS)),
      mechanism: v.exactOptional(v.union([keySchema, unknownSchema])),
      estimate: estimateSchema,
      ...statedSchema,
    }),
  ),
  warningSigns: v.array(v.picklist(WARNING_SIGN_IDS)),
  contraindications: keysSchema,
  alternatives: keysSchema,
  combinations: v.array(combinationSchema),
  longevity: keySchema,
  firstQuestions: firstQuestionsSchema,
  recovery: recoverySchema,
  riskFactors: v.array(v.picklist(RISK_FACTOR_IDS)),
  changes: v.exactOptional(
    v.array(
      v.strictObject({
        path: v.string(),
        from: v.unknown(),
        to: v.unknown(),
        by: v.pipe(v.string(), v.minLength(1)),
        on: daySchema,
        why: v.exactOptional(v.string()),
      }),
    ),
  ),
});
