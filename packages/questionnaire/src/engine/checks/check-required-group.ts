import type { ItemState } from '../model/session.ts';
import { canBeAnswered, checkItem } from './check-item.ts';
import type { CheckTools } from './check-tools.ts';
import { finding, type Finding } from './finding.ts';

/**
 * A required group holds at least one answer (FHIR R4, `Questionnaire.item.required`).
 * Where something inside has a problem of its own, that problem speaks for the
 * group; where nothing inside can be answered, nothing is asked.
 *
 * @param inside What is shown inside the group.
 */
export function checkRequiredGroup(
  inside: readonly Pick<ItemState, 'item' | 'answers' | 'entered'>[],
  tools: CheckTools = {},
): readonly Finding[] {
  const isSilent = ({ item, answers, entered }: (typeof inside)[number]) =>
    answers.length === 0 && checkItem(item, answers, entered, tools).length === 0;
  if (!inside.some(({ item }) => canBeAnswered(item, tools)) || !inside.every(isSilent)) return [];
  return [finding('required')];
}
