import type { QuestionnaireItem } from 'fhir/r4.js';

/** Whether something under an item can be answered; the same rule as that of `Answers`. */
export function holdsQuestions({ item = [] }: QuestionnaireItem): boolean {
  return item.some(({ type }) => type !== 'display');
}
