import type { DefinedQuestionnaire } from './defined-questionnaire.ts';
import type { ItemSpec } from './item-spec.ts';
import type { ValueOf } from './value.ts';

/**
 * The answers of a form, by `linkId`: a group holds its own, what repeats is a
 * list, and a question with items inside gives its value beside theirs. What is
 * required is always there, unless a condition can take it away; so are groups.
 */
export type Answers<Form> = Form extends DefinedQuestionnaire<infer Items> ? AnswersTo<Items, 'whole'> : never;

/** The same while the form is being filled in: every question may still be open. */
export type DraftAnswers<Form> = Form extends DefinedQuestionnaire<infer Items> ? AnswersTo<Items, 'draft'> : never;

/** Every `linkId` of a form, groups and displays included. */
export type LinkIdOf<Form> = Form extends DefinedQuestionnaire<infer Items> ? LinkIdsIn<Items[number]> : never;

/** An answer that has items of its own. */
export interface AnswerWithItems<Value, Inner> {
  readonly value: Value;
  readonly item: Inner;
}

/** The same where the items may be answered before the question is, or without it. */
export interface OpenAnswerWithItems<Value, Inner> {
  readonly value?: Value;
  readonly item: Inner;
}

/** Whether all that is required is there. */
type Stage = 'whole' | 'draft';

type AnswersTo<Items extends readonly ItemSpec[], At extends Stage> = Flat<
  {
    readonly [Item in Items[number] as IsAlwaysThere<Item, At> extends true ? Item['linkId'] : never]: AnswerTo<
      Item,
      At
    >;
  } & {
    readonly [Item in Items[number] as IsSometimesThere<Item, At> extends true ? Item['linkId'] : never]?: AnswerTo<
      Item,
      At
    >;
  }
>;

/** One object type instead of two, which is what an editor shows. */
type Flat<Type> = { readonly [Key in keyof Type]: Type[Key] };

type IsAlwaysThere<Item extends ItemSpec, At extends Stage> = Item extends
  | { readonly type: 'display' }
  | { readonly enableWhen: readonly unknown[] }
  ? false
  : IsSingleGroup<Item> extends true
    ? true
    : At extends 'draft'
      ? false
      : Item extends { readonly required: true }
        ? true
        : false;

type IsSometimesThere<Item extends ItemSpec, At extends Stage> = Item extends { readonly type: 'display' }
  ? false
  : IsAlwaysThere<Item, At> extends true
    ? false
    : true;

type IsSingleGroup<Item> = Item extends { readonly type: 'group' }
  ? Repeats<Item> extends true
    ? false
    : true
  : false;

type Repeats<Item> = Item extends { readonly repeats: true } ? true : false;

type AnswerTo<Item extends ItemSpec, At extends Stage> =
  Repeats<Item> extends true ? readonly OneAnswerTo<Item, At>[] : OneAnswerTo<Item, At>;

type OneAnswerTo<Item extends ItemSpec, At extends Stage> = Item extends {
  readonly item: infer Inner extends readonly ItemSpec[];
}
  ? Item extends { readonly type: 'group' }
    ? AnswersTo<Inner, At>
    : [Exclude<Inner[number]['type'], 'display'>] extends [never]
      ? ValueOf<Item>
      : Item extends { readonly required: At extends 'whole' ? true : never }
        ? AnswerWithItems<ValueOf<Item>, AnswersTo<Inner, At>>
        : OpenAnswerWithItems<ValueOf<Item>, AnswersTo<Inner, At>>
  : ValueOf<Item>;

type LinkIdsIn<Item extends ItemSpec> = Item extends { readonly item: infer Inner extends readonly ItemSpec[] }
  ? Item['linkId'] | LinkIdsIn<Inner[number]>
  : Item['linkId'];
