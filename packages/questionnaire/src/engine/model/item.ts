/**
 * The small, normalised form of a FHIR Questionnaire on which a session works.
 * FHIR is read at the edge (`readQuestionnaire`) and written at the edge
 * (`toResponse`); nothing in between knows its spelling.
 */
import type { Answer, Coding, AbsentReason } from './answer.ts';
import type { FormExpression } from './expression.ts';

export type ItemType =
  | 'group'
  | 'display'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'string'
  | 'text'
  | 'choice'
  | 'open-choice'
  | 'quantity'
  /** A type this engine does not run: it is shown as such and stays in the response. */
  | 'unsupported';

export interface Item {
  readonly linkId: string;
  readonly type: ItemType;
  /** The type as the form spells it; differs from `type` only where that is `unsupported`. */
  readonly fhirType: string;
  readonly text: string | undefined;
  readonly prefix: string | undefined;
  /** A sentence under the question, from an item of control `help`. */
  readonly help: string | undefined;
  readonly required: boolean;
  readonly repeats: boolean;
  readonly readOnly: boolean;
  readonly options: readonly AnswerOption[];
  /** Units that a quantity offers; empty where the form names none. */
  readonly units: readonly Coding[];
  readonly maxLength: number | undefined;
  /** The least value: a number, or an ISO date. */
  readonly min: number | string | undefined;
  /** The greatest value: a number, or an ISO date. */
  readonly max: number | string | undefined;
  /** The least quantity, once per unit that the form names. The one of the answer's unit applies. */
  readonly minQuantities: readonly Quantity[];
  /** The greatest quantity, once per unit that the form names. */
  readonly maxQuantities: readonly Quantity[];
  /** The coarsest date that is enough: `day` asks for a whole date, `year` is content with `YYYY`. */
  readonly datePrecision: DatePrecision;
  /** The control that the form proposes, e.g. `drop-down`: the code of FHIR's `itemControl`. */
  readonly control: string | undefined;
  /** Ways not to answer that the form offers for this question. */
  readonly absentReasons: readonly AbsentReason[];
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
  readonly initial: readonly Answer[];
  /** What is worked out while the form is answered; it runs where the session has the tool `expressions`. */
  readonly expressions: readonly FormExpression[];
  readonly items: readonly Item[];
}

export type DatePrecision = 'day' | 'month' | 'year';

/** A number with the unit in which it is meant. */
export interface Quantity {
  readonly value: number;
  readonly unit: Coding | undefined;
}

export interface AnswerOption {
  /** Names the option within its question; the value of its radio button. */
  readonly token: string;
  readonly answer: Answer;
  readonly label: string;
  readonly initiallySelected: boolean;
  /** Whether it is an answer only by itself, such as "none of these" (FHIR's `optionExclusive`). */
  readonly exclusive: boolean;
}

export type EnableWhenOperator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';

export interface EnableWhen {
  readonly question: string;
  readonly operator: EnableWhenOperator;
  readonly answer: Answer;
}
