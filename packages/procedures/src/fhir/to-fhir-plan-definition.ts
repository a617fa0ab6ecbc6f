import type { ActivityDefinition, PlanDefinition } from 'fhir/r4.js';
import { SNOMED_NOTICE } from '../model/coding.ts';
import type { Procedure, WordedProcedure } from '../model/procedure.ts';
import { citation } from '../sources/citation.ts';
import { actionsOf } from './actions.ts';
import { activityDefinitionsOf } from './activity-definitions.ts';
import { planUrl } from './urls.ts';

/** A procedure for a record system: the plan, and the definitions that its actions refer to. */
export interface FhirPlan {
  readonly planDefinition: PlanDefinition;
  readonly activityDefinitions: readonly ActivityDefinition[];
}

/**
 * A procedure as a FHIR R4 PlanDefinition with ActivityDefinitions, in the
 * language of its words. Everything is counted from the action `treatment`, the
 * day of treatment; ranges stay ranges (`offsetRange`). It is `active` once a
 * clinician has reviewed every statement and its wording, and `draft` until then.
 */
export function toFhirPlanDefinition(worded: WordedProcedure): FhirPlan {
  const { procedure, words } = worded;
  const status = isReviewed(worded) ? 'active' : 'draft';
  const cited = [...new Set(Object.values(procedure.statements).flatMap(({ sources }) => sources))];
  const planDefinition: PlanDefinition = {
    resourceType: 'PlanDefinition',
    id: procedure.id,
    language: words.locale,
    url: planUrl(procedure.id),
    version: procedure.version,
    name: computerName(procedure),
    title: words.name,
    type: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'clinical-protocol' }],
    },
    status,
    description: words.statements[procedure.summary] ?? '',
    ...(procedure.codes.some(({ system }) => system === 'http://snomed.info/sct') ? { copyright: SNOMED_NOTICE } : {}),
    ...(procedure.codes.length === 0 ? {} : { topic: procedure.codes.map((coding) => ({ coding: [{ ...coding }] })) }),
    ...(cited.length === 0
      ? {}
      : {
          relatedArtifact: cited.map((id) => ({
            type: 'citation' as const,
            label: id,
            citation: citation(id, procedure.ownSources),
          })),
        }),
    action: actionsOf(worded),
  };
  return { planDefinition, activityDefinitions: activityDefinitionsOf(worded, status) };
}

function isReviewed({ procedure, words }: WordedProcedure): boolean {
  const reviews = [words.review, ...Object.values(procedure.statements).map(({ review }) => review)];
  return reviews.every(({ status }) => status === 'clinician-reviewed');
}

/** FHIR asks for a name that code can use: `ChinImplant`. */
function computerName({ id }: Procedure): string {
  return id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
