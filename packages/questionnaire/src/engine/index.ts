export { readQuestionnaire } from './form/read-questionnaire.ts';
export { DEFAULT_MAX_LENGTH_STRING, DEFAULT_MAX_LENGTH_TEXT, MAX_DEPTH, MAX_ITEMS } from './form/limits.ts';
export { createSession, type SessionOptions } from './session/create-session.ts';
export { openSession, type OpenSessionOptions } from './session/open-session.ts';
export { snapshotOf } from './session/snapshot-of.ts';
export { linkIdOf } from './keys/item-key.ts';
export { absentToken, OTHER_TOKEN, unitToken } from './keys/tokens.ts';
export { answersOf } from './response/answers-of.ts';
export { ABSENT_REASONS_URL } from './fhir/urls.ts';
export type { AbsentReason, Answer, Coding, PartialDate } from './model/answer.ts';
export type { Entered } from './model/entered.ts';
export type { ConstraintRule, ExpressedField, ExpressionRole, FormExpression } from './model/expression.ts';
export type { Form, FormNode } from './model/form.ts';
export type { FormProblem, Issue, IssueCode, IssueSeverity } from './model/issue.ts';
export type {
  AnswerOption,
  DatePrecision,
  EnableWhen,
  EnableWhenOperator,
  Item,
  ItemType,
  Quantity,
} from './model/item.ts';
export type { Tools } from './model/tools.ts';
export type {
  AnsweringSession,
  ItemKey,
  ItemSource,
  ItemState,
  Session,
  SessionSnapshot,
  SessionState,
} from './model/session.ts';
