import { mergeReceived } from '@osseo/core/fhir';
import type { ActivityDefinition, PlanDefinition } from 'fhir/r4.js';
import { SNOMED_NOTICE } from '../model/coding.ts';
import type { Procedure, WordedProcedure } from '../model/procedure.ts';
import { citation } from '../sources/citation.ts';
import { actionsOf, goalsOf } from './actions.ts';
import { activityDefinitionsOf } from './activity-definitions.ts';
import { readPlanDefinition } from './read-plan-definition.ts';
import { planUrl } from './urls.ts';

/** A procedure for a record system: the plan, and the definitions that its actions refer to. */
export interface FhirPlan {
  readonly planDefinition: PlanDefinition;
  readonly activityDefinitions: readonly ActivityDefinition[];
}

export interface FhirPlanOptions {
  /**
   * The plan as the record system has it now: what is not ours in it, or was changed there, stays. What is ours is said anew
   * in a new version or another language.
   */
  readonly received?: PlanDefinition;
}

/**
 * A procedure as a FHIR R4 PlanDefinition with ActivityDefinitions, in the
 * language of its words. Everything is counted from the action `treatment`, the
 * day of treatment; ranges stay ranges; milestones are goals too. What FHIR cannot
 * say is in extensions, by which `fromFhirPlanDefinition` reads it back. It is `active` once a
 * clinician has reviewed every statement and its wording, and `draft` until then.
 * @throws {OsseoError} `invalid-procedure`, with the place, where `received` is no plan that this wrote
 */
export function toFhirPlanDefinition(worded: WordedProcedure, { received }: FhirPlanOptions = {}): FhirPlan {
  const status = isReviewed(worded) ? 'active' : 'draft';
  const now = planDefinitionOf(worded, status);
  return {
    planDefinition: received ? intoReceived(worded, now, received) : now,
    activityDefinitions: activityDefinitionsOf(worded, status),
  };
}

/**
 * Words cannot be told from theirs by looking at them. They are ours, unless the version or the language is another: then
 * all that we say is said anew, or old sentences would stand under a new version, and be active without a review.
 */
function intoReceived({ procedure, words }: WordedProcedure, now: PlanDefinition, received: PlanDefinition) {
  const { recovery, actions } = readPlanDefinition(received);
  const ids = new Map(actions.map(({ action, id }) => [action, id]));
  const { version = '', language = words.locale } = received;
  const isSame = version === procedure.version && language === words.locale;
  const before = planDefinitionOf(
    {
      procedure: { ...procedure, version, recovery },
      words: isSame ? words : { ...words, locale: language, name: '', statements: {} },
    },
    isSame ? now.status : 'unknown',
  );
  return mergeReceived(before, now, received, ids);
}

function planDefinitionOf(worded: WordedProcedure, status: PlanDefinition['status']): PlanDefinition {
  const { procedure, words } = worded;
  const cited = [...new Set(Object.values(procedure.statements).flatMap(({ sources }) => sources))];
  const goal = goalsOf(worded);
  return {
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
    ...(goal.length === 0 ? {} : { goal }),
    action: actionsOf(worded),
  };
}

function isReviewed({ procedure, words }: WordedProcedure): boolean {
  const reviews = [words.review, ...Object.values(procedure.statements).map(({ review }) => review)];
  return reviews.every(({ status }) => status === 'clinician-reviewed');
}

/** FHIR asks for a name that code can use: `ChinImplant`. */
function computerName({ id }: Procedure): string {
  return id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
