import { OsseoError } from '@osseo/core';
import type { Questionnaire } from 'fhir/r4.js';
import { readQuestionnaire } from '../engine/form/read-questionnaire.ts';
import type { CheckedItems } from './model/checked-items.ts';
import type { DefinedQuestionnaire } from './model/defined-questionnaire.ts';
import type { ItemSpec } from './model/item-spec.ts';
import { writeItems } from './write/write-item.ts';

/** A form as it is written in TypeScript: the fields of a FHIR Questionnaire, with typed items. */
export interface QuestionnaireDefinition<Items> extends Omit<Questionnaire, 'resourceType' | 'status' | 'item'> {
  /** @default 'draft' */
  readonly status?: Questionnaire['status'];
  readonly item: Items;
}

/**
 * Builds a FHIR R4 Questionnaire and keeps what its items say in its type, so
 * that `Answers<typeof form>` follows from it. A `linkId` used twice, and a
 * condition on a question or an answer that does not exist, are type errors.
 *
 * @throws {OsseoError} `invalid-questionnaire` for what types cannot see: a circle of conditions, an option used twice.
 */
export function defineQuestionnaire<const Items extends readonly ItemSpec[]>(
  definition: QuestionnaireDefinition<Items & CheckedItems<Items>>,
): DefinedQuestionnaire<Items> {
  const { status = 'draft', item, ...rest } = definition;
  const questionnaire: DefinedQuestionnaire<Items> = {
    resourceType: 'Questionnaire',
    ...rest,
    status,
    item: writeItems(item),
  };
  refuseProblems(questionnaire);
  return questionnaire;
}

/** What the engine cannot run as written is a mistake of whoever wrote it, but for what a host can add later. */
function refuseProblems(questionnaire: Questionnaire): void {
  const problem = readQuestionnaire(questionnaire).problems.find(({ path }) => !path.endsWith('.answerValueSet'));
  if (!problem) return;
  throw new OsseoError('invalid-questionnaire', `Osseo: this form cannot be run (${problem.code}).`, problem.path);
}
