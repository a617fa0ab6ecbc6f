/**
 * The small, normalised form of a FHIR Questionnaire on which a session works.
 * FHIR is read at the edge (`readQuestionnaire`) and written at the edge
 * (`toResponse`); nothing in between knows its spelling.
 */
import type { Answer, Coding, AbsentReason } from './answer.ts';
import type { UnreadExpressions } from './expression.ts';

export type ItemType =
  | 'group'
  | 'display'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'string'
  | 'text'
  | 'url'
  /** One of several options; also a question of any other type that has options and takes nothing else. */
  | 'choice'
  /** One of several options, or something else. */
  | 'open-choice'
  | 'quantity'
  /** A file. The host asks for it, and gives it to the session as an answer. */
  | 'attachment'
  /** A pointer to a resource. The host asks for it, and gives it to the session as an answer. */
  | 'reference'
  /** A type this engine does not run: it is shown as such and stays in the response. */
  | 'unsupported';

export interface Item {
  readonly linkId: string;
  readonly type: ItemType;
  /**
   * The type as the form spells it. It differs from `type` where that is `unsupported`, in R5's `coding`,
   * and where a question of another type has options, which makes it a choice: `fhirType` is then the type of the answers.
   */
  readonly fhirType: string;
  readonly text: string | undefined;
  readonly prefix: string | undefined;
  /** A sentence under the question, from an item of control `help`. */
  readonly help: string | undefined;
  /** How an answer is to be written, in the words of the form, e.g. `nnn-nnn-nnn` (FHIR's `entryFormat`). */
  readonly entryFormat: string | undefined;
  readonly required: boolean;
  readonly repeats: boolean;
  /**
   * Whether nobody is ever shown it (FHIR's `questionnaire-hidden`), nor what it holds. It applies all the same: its
   * initial, calculated and populated answers count and are in the response, and nobody else can give one.
   */
  readonly hidden: boolean;
  /** Whether its answers are shown and cannot be changed; so of whatever is hidden. */
  readonly readOnly: boolean;
  readonly options: readonly AnswerOption[];
  /** What may be answered besides the options: nothing, something of the question's own type, or any words. */
  readonly answerConstraint: AnswerConstraint;
  /** Units that a quantity offers; empty where the form names none. */
  readonly units: readonly Coding[];
  /** In characters of Unicode. */
  readonly maxLength: number | undefined;
  /** The least value: a number, or a date, moment or time as FHIR writes it. */
  readonly min: number | string | undefined;
  /** The greatest value: a number, or a date, moment or time as FHIR writes it. */
  readonly max: number | string | undefined;
  /** The least quantity, once per unit that the form names. The one of the answer's unit applies. */
  readonly minQuantities: readonly Quantity[];
  /** The greatest quantity, once per unit that the form names. */
  readonly maxQuantities: readonly Quantity[];
  /** Rules that few questions have. */
  readonly limits: ItemLimits;
  /** The coarsest date that is enough: `day` asks for a whole date, `year` is content with `YYYY`. */
  readonly datePrecision: DatePrecision;
  /** The control that the form proposes, e.g. `drop-down`: the code of FHIR's `itemControl`. */
  readonly control: string | undefined;
  /** Ways not to answer that the form offers for this question. */
  readonly absentReasons: readonly AbsentReason[];
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
  /** What becomes of it on the page while its conditions do not hold: it is not there, or is there for reading only. */
  readonly disabledDisplay: 'hidden' | 'protected';
  readonly initial: readonly Answer[];
  /** What is worked out while the form is answered; it is read and run where the session has the tool `expressions`. */
  readonly unread: UnreadExpressions | undefined;
  readonly items: readonly Item[];
}

/** FHIR R5's `answerConstraint`. R4's `choice` is `optionsOnly`, its `open-choice` is `optionsOrString`. */
export type AnswerConstraint = 'optionsOnly' | 'optionsOrType' | 'optionsOrString';

/** Rules of one question or group beyond its least and greatest value. */
export interface ItemLimits {
  /** In characters of Unicode. */
  readonly minLength?: number;
  /** A pattern that an answer, written as text, matches as a whole. */
  readonly pattern?: string;
  /** The least number of answers, or of instances of a group, where there is any; where it is required, in any case. */
  readonly minOccurs?: number;
  readonly maxOccurs?: number;
  readonly maxDecimalPlaces?: number;
  /** The kinds of file that are welcome, e.g. `image/png` or `image/*`. */
  readonly mimeTypes?: readonly string[];
  /** The largest file, in megabytes of 1,048,576 bytes. */
  readonly maxSize?: number;
  /**
   * What the unit of a quantity may be besides the `units`: nothing, a unit with a code, or any words (SDC's `unitOpen`).
   * A list of `unitOption` is the whole list unless it says otherwise; missing where there is none.
   */
  readonly unitConstraint?: AnswerConstraint;
  /** The code system from which a unit beside the list comes (SDC's `unitSupplementalSystem`). */
  readonly unitSystem?: string;
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
  /** What choosing it counts in a score (`itemWeight`, or `ordinalValue` before it). Never for a patient's eyes by default. */
  readonly score?: number;
}

export type EnableWhenOperator = 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';

export interface EnableWhen {
  readonly question: string;
  readonly operator: EnableWhenOperator;
  readonly answer: Answer;
}
