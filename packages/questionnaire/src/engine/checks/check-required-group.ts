import type { ItemState } from '../model/session.ts';
import { canBeAnswered, checkItem, type Finding } from './check-item.ts';

/**
 * A required group holds at least one answer (FHIR R4, `Questionnaire.item.required`).
 * Where something inside has a problem of its own, that problem speaks for the
 * group; where nothing inside can be answered, nothing is asked.
 *
 * @param inside What is shown inside the group.
 */
export function checkRequiredGroup(
  inside: readonly Pick<ItemState, 'item' | 'answers' | 'entered'>[],
  locale: string | undefined,
): readonly Finding[] {
  const isSilent = ({ item, answers, entered }: (typeof inside)[number]) =>
    answers.length === 0 && checkItem(item, answers, entered, locale).length === 0;
  if (!inside.some(({ item }) => canBeAnswered(item)) || !inside.every(isSilent)) return [];
  return [{ code: 'required', severity: 'error', limits: {} }];
}
