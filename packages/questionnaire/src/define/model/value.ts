import type { CivilDate } from '@osseo/core';
import type { Attachment, Coding, Reference } from 'fhir/r4.js';
import type { AbsentReason, PartialDate } from '../../engine/model/answer.ts';
import type { ItemSpec } from './item-spec.ts';

/** The answer of each type that is the same in every question. */
interface PlainValues {
  readonly boolean: boolean;
  readonly integer: number;
  readonly decimal: number;
  readonly date: CivilDate | PartialDate;
  readonly dateTime: string;
  readonly time: string;
  readonly string: string;
  readonly text: string;
  readonly url: string;
  readonly reference: Readonly<Reference>;
  readonly attachment: Readonly<Attachment>;
}

/** Words of one's own, where no option fits. */
export interface OtherWords {
  readonly other: string;
}

/** A question that was dealt with, but has no value: "I don't know", or "rather in person". */
export interface Absent<Reason extends AbsentReason = AbsentReason> {
  readonly absent: Reason;
}

/** A number in any unit, where the form names none. */
export interface AnyQuantity {
  readonly value: number;
  readonly unit?: string;
  readonly system?: string;
  readonly code?: string;
}

/** A number with the code of one of the form's units. */
export interface UnitQuantity<Code extends string> {
  readonly value: number;
  readonly unit: Code;
}

/** One answer to a question, the ways not to answer included. */
export type ValueOf<Item extends ItemSpec> =
  | KnownValue<Item>
  | (Item extends { readonly absentReasons: readonly (infer Reason extends AbsentReason)[] } ? Absent<Reason> : never);

type KnownValue<Item extends ItemSpec> = Item['type'] extends keyof PlainValues
  ? PlainValues[Item['type']]
  : Item['type'] extends 'choice'
    ? CodeOf<Item>
    : Item['type'] extends 'open-choice'
      ? CodeOf<Item> | OtherWords
      : QuantityOf<Item>;

/** The codes of a question's options; a whole coding where they are in a value set. */
export type CodeOf<Item> = Item extends { readonly options: readonly { readonly code: infer Code extends string }[] }
  ? Code
  : Readonly<Coding>;

export type QuantityOf<Item> = Item extends { readonly units: readonly { readonly code: infer Code extends string }[] }
  ? UnitQuantity<Code>
  : AnyQuantity;
