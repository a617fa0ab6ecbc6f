import type { ExpressionRole } from './expression.ts';
import type { ItemKey } from './item-key.ts';

/** Why an expression gives what it gives, as data: no words, and no answer. */
export interface ExpressionExplanation {
  readonly kind: ExpressionRole['kind'];
  /** The name of a variable, the field of an item, or the key of a rule. */
  readonly name: string | undefined;
  readonly source: string;
  /** Where it stands in the Questionnaire. */
  readonly path: string;
  /**
   * `true` and `false` of a condition or rule, `known` where there is another result; `not-assessable` where something
   * that it needs is missing; `failed` where it is wrong for these answers; `cyclic` where it leads back to itself.
   */
  readonly outcome: 'true' | 'false' | 'known' | 'not-assessable' | 'failed' | 'cyclic';
  /** The items that it reads, as far as that can be known before it runs. */
  readonly inputs: readonly ExpressionInput[];
  /** The `linkId`s of the questions without an answer among them. */
  readonly missing: readonly string[];
  /** The queries without an answer on which it waits. */
  readonly queries: readonly MissingQuery[];
}

/** A query of FHIR to which there is no answer. */
export interface MissingQuery {
  /** The name of the variable, where it is one. */
  readonly name: string | undefined;
  /** Where it stands in the Questionnaire. */
  readonly path: string;
  /**
   * `waiting` for the host; `failed` where the host takes no queries, could not answer, or must not be asked;
   * `not-asked` while a part of the query itself is missing.
   */
  readonly state: 'waiting' | 'failed' | 'not-asked';
}

export interface ExpressionInput {
  readonly key: ItemKey;
  readonly linkId: string;
  readonly enabled: boolean;
  /** Whether it has an answer that counts; "I don't know" does not. */
  readonly answered: boolean;
}
