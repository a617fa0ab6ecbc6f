import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { Json } from '../fhir/json.ts';

/**
 * What becomes of the items of the old form, by `linkId`. An item that is not
 * named is kept if the new form has one of its `linkId`, in the same place, of the
 * same type, and with the option or unit of the answer.
 */
export type MigrationMapping<OldId extends string = string, NewId extends string = string> = {
  readonly [LinkId in OldId]?: Move<NewId> | Drop;
};

/** What is declared to differ; all that is not said must agree. */
export interface Move<NewId extends string = string> {
  /** The `linkId` in the new form, where it is another. */
  readonly to?: NewId;
  /** The item of the new form that holds it, or `null` at the top, where the place is another. */
  readonly into?: NewId | null;
  /** New options by old ones: codes, or the words of options without a code. */
  readonly options?: Readonly<Record<string, string>>;
  readonly unit?: UnitChange;
}

export interface UnitChange {
  /** What the old number is multiplied with. */
  readonly factor: number;
  /** The code of the old unit: a quantity in any other is not converted. */
  readonly from?: string;
  /** The unit of the new quantity; plain numbers have none. */
  readonly to?: { readonly code: string; readonly display: string; readonly system?: string };
  /**
   * How many decimal places are kept.
   * @default 12 significant digits, which hides what binary fractions add
   */
  readonly decimals?: number;
}

/** A question whose answers are not wanted any more; of a group, all inside that is not named itself. */
export interface Drop {
  /** Why, in words for whoever reads the report. */
  readonly drop: string;
}

/** Why something could not move. */
export type LostReason =
  /** The mapping says so; `because` has its words. */
  | 'dropped'
  /** The old form does not know it in this place, or not so often. */
  | 'unknown-item'
  /** The new form has no item of that `linkId`. */
  | 'no-such-item'
  /** The new form has it elsewhere, and the mapping does not say so. */
  | 'other-place'
  | 'other-type'
  /** The new question does not have this option. */
  | 'not-an-option'
  /** The new question does not take this unit, or the mapping converts another. */
  | 'other-unit'
  /** The number in the new unit is not whole, and the new question takes whole numbers. */
  | 'not-whole'
  /** The new question takes one answer, and has one. */
  | 'too-many-answers'
  /** Another old answer has the place, or says the same. */
  | 'place-taken'
  /** The answer under which it stood could not move. */
  | 'holder-lost';

/** Something that could not move, whole. It holds answers: keep it as you keep the response. */
export interface LostItem {
  readonly linkId: string;
  readonly reason: LostReason;
  /** The words of the mapping, where it drops the item. */
  readonly because?: string;
  /** Where it stood in the old response, e.g. `item[2].answer[0]`. */
  readonly path: string;
  /** The item as it came, with the answers that could not move and without the items inside, which are told of apart. */
  readonly item: Json;
}

export type Change = 'renamed' | 'moved' | 'recoded' | 'converted' | 'retyped';

/** A question of which at least one answer is in the new response. */
export interface MovedItem {
  readonly linkId: string;
  /** Its `linkId` in the new form. */
  readonly to: string;
  /** Where it stood in the old response. */
  readonly path: string;
  /** What is different; empty for what was kept. */
  readonly changes: readonly Change[];
}

export interface Migration {
  /** The answers as a response to the new form, which it names. */
  readonly response: QuestionnaireResponse;
  readonly moved: readonly MovedItem[];
  readonly lost: readonly LostItem[];
}
