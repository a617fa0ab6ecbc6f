import type { PageKeys } from '@osseo/questionnaire/form-post';
import type { SectionWithReasons } from '@osseo/risk-forms/react';
import type { PlanQuestions } from './plan-questions.ts';

/** Why each question of one page is asked: what the page is given, and no more. */
export function reasonsOn(keys: PageKeys, { sections }: PlanQuestions): readonly SectionWithReasons[] {
  return sections
    .filter(({ linkId }) => keys.includes(linkId))
    .map(({ questions }) => ({ questions: questions.map(({ linkId, why }) => ({ linkId, why })) }));
}
