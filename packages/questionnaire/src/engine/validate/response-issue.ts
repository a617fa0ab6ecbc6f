import type { Issue, IssueCode } from '../model/issue.ts';

/** What can be wrong with a stored response beyond what can be wrong in a session. */
export type ResponseFault =
  /** It is no QuestionnaireResponse, or a part of it has not the shape of one. */
  | 'malformed'
  /** Its status is none of FHIR's. */
  | 'wrong-status'
  /** It names another form, or (as a warning) another version. */
  | 'other-questionnaire'
  /** The form has no item of this `linkId`. */
  | 'unknown-item'
  /** The form has the item in another place. */
  | 'misplaced-item'
  /** A second item of a `linkId` that can stand once. Several answers belong into one item. */
  | 'repeated-item'
  /** The conditions of the item do not hold, so nobody was asked. */
  | 'disabled-item'
  /** An answer to a group or to words between questions. */
  | 'unexpected-answer'
  /** The answer is not of the type that the question asks for. */
  | 'wrong-type';

/** One problem of a stored response. It names a place and a limit, never an answer; `exclusive-option` names an option. */
export interface ResponseIssue extends Pick<Issue, 'severity' | 'limits'> {
  readonly code: IssueCode | ResponseFault;
  /** Of a `hidden-item` what is wrong with it. */
  readonly fault?: IssueCode | ResponseFault;
  /** Where in the response, e.g. `item[0].answer[1]`; of what is missing, where it would stand. Empty for the whole. */
  readonly path: string;
  readonly linkId: string | undefined;
}
