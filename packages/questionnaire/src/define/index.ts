export { defineQuestionnaire, type QuestionnaireDefinition } from './define-questionnaire.ts';
export { readAnswers, type AnswerProblem, type AnswersRead } from './read-answers.ts';
export { toResponse, type ResponseOptions } from './to-response.ts';
export type { Answers, AnswerWithItems, DraftAnswers, LinkIdOf, OpenAnswerWithItems } from './model/answers.ts';
export type { CheckedItems } from './model/checked-items.ts';
export type { DefinedQuestionnaire } from './model/defined-questionnaire.ts';
export type { ConditionSpec, ItemSpec, OptionSpec, UnitSpec } from './model/item-spec.ts';
export type { Absent, AnyQuantity, OtherWords, UnitQuantity, ValueOf } from './model/value.ts';
