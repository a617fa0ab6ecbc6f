import type { EnableWhenOperator } from '../../engine/model/item.ts';
import type { ConditionSpec, ItemSpec } from './item-spec.ts';
import type { CodeOf, QuantityOf } from './value.ts';

/**
 * What items must be besides well-formed: each `linkId` stands once, and each
 * condition names a question of the form, an operator that suits its type, and
 * an answer that it can have. Every item is looked up by its `linkId` in one
 * table, so the cost of checking grows with the form and not with its square.
 */
export type CheckedItems<Items extends readonly ItemSpec[]> = CheckedIn<Items, Table<Entries<Items, ''>>, ''>;

/** One item with its place in the tree, such as `0.2.`. */
interface Entry {
  readonly place: string;
  readonly item: ItemSpec;
}

/** All items of all depths, as a union. */
type Entries<Items extends readonly ItemSpec[], Place extends string> = {
  readonly [Index in keyof Items & `${number}`]:
    | { readonly place: `${Place}${Index}.`; readonly item: Items[Index] }
    | (Items[Index] extends { readonly item: infer Inner extends readonly ItemSpec[] }
        ? Entries<Inner, `${Place}${Index}.`>
        : never);
}[keyof Items & `${number}`];

/** By `linkId`: where it stands (several places, if it is used twice), and which question it is. */
interface Table<All extends Entry> {
  readonly places: { readonly [One in All as One['item']['linkId']]: One['place'] };
  readonly questions: { readonly [One in QuestionsIn<All> as One['item']['linkId']]: One['item'] };
  /** The keys of `questions`, listed once: asking a mapped type for its keys walks through all of them. */
  readonly questionIds: QuestionsIn<All>['item']['linkId'];
}

type QuestionsIn<All extends Entry> = Exclude<All, { readonly item: { readonly type: 'group' | 'display' } }>;

/** A table of any form. */
interface AnyTable {
  readonly places: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, ItemSpec>>;
  readonly questionIds: string;
}

type CheckedIn<Items extends readonly ItemSpec[], Known extends AnyTable, Place extends string> = {
  readonly [Index in keyof Items]: CheckedItem<Items[Index], Known, `${Place}${Index & string}.`>;
};

/** The item itself, with the fields that can be wrong as they must be. */
type CheckedItem<Item extends ItemSpec, Known extends AnyTable, Place extends string> = {
  readonly [Field in keyof Item]: Field extends 'linkId'
    ? CheckedLinkId<Item['linkId'], Known['places'], Place>
    : Field extends 'enableWhen'
      ? CheckedConditions<Item[Field], Known, Item['linkId']>
      : Field extends 'item'
        ? CheckedInner<Item[Field], Known, Place>
        : Item[Field];
};

type CheckedInner<Items, Known extends AnyTable, Place extends string> = Items extends readonly ItemSpec[]
  ? CheckedIn<Items, Known, Place>
  : Items;

/** A `linkId` that is only known at run time is checked there. */
type CheckedLinkId<
  LinkId extends string,
  Places extends AnyTable['places'],
  Place extends string,
> = string extends LinkId
  ? LinkId
  : Places[LinkId] extends Place
    ? LinkId
    : `${LinkId} is the linkId of another item too`;

type CheckedConditions<Conditions, Known extends AnyTable, Own extends string> = {
  readonly [Index in keyof Conditions]: CheckedCondition<Conditions[Index], Known, Own>;
};

/** An item that depends on itself would be a circle. The list of what fits is made only for whoever needs it. */
type CheckedCondition<Condition, Known extends AnyTable, Own extends string> = Condition extends ConditionSpec
  ? Condition['question'] extends Own
    ? Replaced<Condition, Exclude<Known['questionIds'], Own>>
    : Condition['question'] extends Known['questionIds']
      ? ConditionOn<Known['questions'][Condition['question']], Condition>
      : Replaced<Condition, Exclude<Known['questionIds'], Own>>
  : Condition;

type Replaced<Condition, Question> = {
  readonly [Field in keyof Condition]: Field extends 'question' ? Question : Condition[Field];
};

type ConditionOn<Question, Condition extends ConditionSpec> = {
  readonly [Field in keyof Condition]: Field extends 'operator'
    ? OperatorsOf<Question>
    : Field extends 'answer'
      ? Condition['operator'] extends 'exists'
        ? boolean
        : ComparedWith<Question>
      : Condition[Field];
};

type OperatorsOf<Question> = Question extends {
  readonly type: 'integer' | 'decimal' | 'date' | 'dateTime' | 'time' | 'quantity' | 'string' | 'text';
}
  ? EnableWhenOperator
  : Question extends { readonly type: 'url' | 'attachment' }
    ? 'exists'
    : 'exists' | '=' | '!=';

/** FHIR has no condition on a file or an address but whether there is one; codes of a value set are plain text here. */
type ComparedWith<Question> = Question extends { readonly type: 'boolean' }
  ? boolean
  : Question extends { readonly type: 'integer' | 'decimal' }
    ? number
    : Question extends { readonly type: 'choice' | 'open-choice' }
      ? Question extends { readonly options: readonly unknown[] }
        ? CodeOf<Question>
        : string
      : Question extends { readonly type: 'quantity' }
        ? Question extends { readonly units: readonly unknown[] }
          ? QuantityOf<Question>
          : { readonly value: number; readonly unit?: string }
        : Question extends { readonly type: 'reference' }
          ? { readonly reference: string }
          : string;
