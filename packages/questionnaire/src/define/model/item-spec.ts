import type { Coding, Extension } from 'fhir/r4.js';
import type { AbsentReason } from '../../engine/model/answer.ts';
import type { EnableWhenOperator } from '../../engine/model/item.ts';

/** One item of a form as it is written in TypeScript: FHIR's own words, without its spelling of types. */
export type ItemSpec =
  | GroupSpec
  | DisplaySpec
  | BooleanSpec
  | NumberSpec
  | DateSpec
  | MomentSpec
  | TextSpec
  | ChoiceSpec
  | QuantitySpec
  | ElementSpec;

interface AnyItem {
  /** Names the item, once in the whole form. */
  readonly linkId: string;
  readonly prefix?: string;
  /** When the item applies: always, where this is left out. */
  readonly enableWhen?: readonly ConditionSpec[];
  /**
   * Whether all conditions must hold, or any.
   * @default 'all'
   */
  readonly enableBehavior?: 'all' | 'any';
  /** The control that the form proposes, e.g. `drop-down` or `help`: a code of FHIR's `itemControl`. */
  readonly control?: string;
  /** Anything else that FHIR or SDC can say of an item. */
  readonly extension?: readonly Extension[];
}

interface GroupSpec extends AnyItem {
  readonly type: 'group';
  readonly text?: string;
  readonly code?: readonly Coding[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly item: readonly [ItemSpec, ...ItemSpec[]];
}

interface DisplaySpec extends AnyItem {
  readonly type: 'display';
  readonly text: string;
}

interface AnyQuestion extends AnyItem {
  readonly text: string;
  readonly code?: readonly Coding[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  /** Ways not to answer that the person is offered; each becomes an answer of its own. */
  readonly absentReasons?: readonly AbsentReason[];
  /** Items under this question: they are asked once per answer. */
  readonly item?: readonly ItemSpec[];
}

interface BooleanSpec extends AnyQuestion {
  readonly type: 'boolean';
  readonly initial?: boolean;
}

interface NumberSpec extends AnyQuestion {
  readonly type: 'integer' | 'decimal';
  readonly min?: number;
  readonly max?: number;
  readonly initial?: number;
}

/** Dates are ISO: `YYYY-MM-DD`, or `YYYY-MM` and `YYYY` where no more is known. */
interface DateSpec extends AnyQuestion {
  readonly type: 'date';
  readonly min?: string;
  readonly max?: string;
  readonly initial?: string;
}

/** A moment (`2026-05-01T09:30:00+09:00`) or a time of day (`09:30:00`). */
interface MomentSpec extends AnyQuestion {
  readonly type: 'dateTime' | 'time';
  readonly min?: string;
  readonly max?: string;
  readonly initial?: string;
}

interface TextSpec extends AnyQuestion {
  readonly type: 'string' | 'text' | 'url';
  /** In characters of Unicode. */
  readonly maxLength?: number;
  readonly initial?: string;
}

export interface ChoiceSpec extends AnyQuestion {
  readonly type: 'choice' | 'open-choice';
  /** The system of all options that name none of their own. */
  readonly system?: string;
  /** What can be chosen. A code stands once in a question, so that it names the answer. */
  readonly options?: readonly OptionSpec[];
  /** Where the options are, if not here: a canonical address, or `#id` of a contained value set. */
  readonly valueSet?: string;
}

export interface OptionSpec {
  readonly code: string;
  readonly display: string;
  readonly system?: string;
  /** Whether it is an answer only by itself, such as "none of these". */
  readonly exclusive?: boolean;
  readonly initiallySelected?: boolean;
}

interface QuantitySpec extends AnyQuestion {
  readonly type: 'quantity';
  /** The units on offer. Without them any unit fits. */
  readonly units?: readonly UnitSpec[];
}

export interface UnitSpec {
  readonly code: string;
  readonly display: string;
  /** @default 'http://unitsofmeasure.org' */
  readonly system?: string;
}

/** What is answered with a whole FHIR element. */
interface ElementSpec extends AnyQuestion {
  readonly type: 'reference' | 'attachment';
}

/** A condition before it is known what it may say; `CheckedItems` narrows it to the question that it names. */
export interface ConditionSpec {
  readonly question: string;
  readonly operator: EnableWhenOperator;
  readonly answer:
    | boolean
    | number
    | string
    | { readonly value: number; readonly unit?: string }
    | { readonly reference: string };
}
