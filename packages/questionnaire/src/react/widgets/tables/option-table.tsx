'use client';
/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { Checkbox, Radio } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { AnswerOption } from '../../../engine/model/item.ts';
import type { ItemKey, ItemState } from '../../../engine/model/session.ts';
import { enter } from '../../../engine/reading/enter.ts';
import { chosenTokens, switched } from '../../question/chosen-tokens.ts';
import { questionId } from '../../question/item-id.ts';
import { optionWords } from '../../question/option-list.tsx';
import { useQuestion } from '../../question/use-question.ts';
import { useShown } from '../../question/use-shown.ts';
import { groupErrorId, underHeading } from '../../renderers/group-head.tsx';
import { GroupItem } from '../../renderers/group-item.tsx';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { ItemSignatures } from '../signatures/item-signatures.tsx';
import { usePresented, type Presented } from '../use-presented.ts';
import { QuestionTable } from './question-table.tsx';

/**
 * Questions with the same options, a row each, with a column per option (`table`); the other way round as an
 * `htable`, which stays a table on a narrow screen and scrolls. Questions that are not made for that stand one below the other.
 */
export function OptionTable({ state, children }: ItemRendererProps): ReactElement {
  const { session } = usePresented('OptionTable');
  const options = sharedOptions(session, state);
  if (!options) return <GroupItem state={state}>{children}</GroupItem>;
  const Table = state.item.control === 'htable' ? OptionRows : QuestionRows;
  return (
    <>
      <Table state={state} options={options} />
      {state.children.map((key) => (
        <ItemSignatures key={key} itemKey={key} />
      ))}
    </>
  );
}

interface TableProps {
  state: ItemState;
  options: readonly AnswerOption[];
}

function QuestionRows({ state, options }: TableProps): ReactElement {
  return (
    <QuestionTable state={state}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {options.map((option) => (
            <OptionHead key={option.token} state={state} option={option} scope="col" />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {state.children.map((key) => (
          <QuestionRow key={key} itemKey={key} options={options} />
        ))}
      </tbody>
    </QuestionTable>
  );
}

function QuestionRow({ itemKey, options }: { itemKey: ItemKey; options: TableProps['options'] }): ReactElement | null {
  const state = useShown(usePresented('OptionTable'), itemKey);
  if (!state) return null;
  return (
    <tr role="row">
      <QuestionHead state={state} scope="row" />
      {options.map((option, index) => (
        <OptionCell key={option.token} state={state} option={option} index={index} />
      ))}
    </tr>
  );
}

function OptionRows({ state, options }: TableProps): ReactElement {
  return (
    <QuestionTable state={state} narrow="scroll">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {state.children.map((key) => (
            <Column key={key} itemKey={key} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {options.map((option, index) => (
          <tr role="row" key={option.token}>
            <OptionHead state={state} option={option} scope="row" />
            {state.children.map((key) => (
              <Column key={key} itemKey={key} option={option} index={index} />
            ))}
          </tr>
        ))}
      </tbody>
    </QuestionTable>
  );
}

/** One cell of the column of a question: its head, or one option. What does not apply has no column. */
function Column({
  itemKey,
  option,
  index = 0,
}: {
  itemKey: ItemKey;
  option?: AnswerOption;
  index?: number;
}): ReactElement | null {
  const state = useShown(usePresented('OptionTable'), itemKey);
  if (!state) return null;
  return option ? (
    <OptionCell state={state} option={option} index={index} />
  ) : (
    <QuestionHead state={state} scope="col" />
  );
}

/** What a question asks, with its help and its problem, as the head of its row or column. */
function QuestionHead({ state, scope }: { state: ItemState; scope: 'row' | 'col' }): ReactElement {
  const question = useQuestion(state);
  return (
    <th
      role={scope === 'row' ? 'rowheader' : 'columnheader'}
      scope={scope}
      id={question.questionId}
      tabIndex={-1}
      data-invalid={question.error === undefined ? undefined : ''}
    >
      {question.shownLabel} {question.note}
      {underHeading(question)}
    </th>
  );
}

function OptionHead({
  state,
  option,
  scope,
}: {
  state: ItemState;
  option: AnswerOption;
  scope: 'row' | 'col';
}): ReactElement {
  const form = usePresented('OptionTable');
  return (
    <th role={scope === 'row' ? 'rowheader' : 'columnheader'} scope={scope}>
      {optionWords(form, state, option)}
    </th>
  );
}

/** One option of one question. Its words are seen where the heads of the columns are not; heard are its question and it, once. */
function OptionCell({ state, option, index }: { state: ItemState; option: AnswerOption; index: number }): ReactElement {
  const { session, words, t, ownLanguage } = usePresented('OptionTable');
  const { id, name, label, help, error, leave } = useQuestion(state);
  const { key, item } = state;
  const Choice = item.repeats ? Checkbox : Radio;
  const described = [help && `${questionId(key)}-help`, error && groupErrorId(questionId(key))]
    .filter(Boolean)
    .join(' ');

  return (
    <td role="cell" className="osseo-form-cell" onBlur={leave}>
      <Choice
        id={index === 0 ? id : `${id}-${index}`}
        name={name()}
        value={option.token}
        label={
          <span aria-hidden="true" {...ownLanguage}>
            {option.label}
          </span>
        }
        aria-label={t(words.table.choice, { question: label, option: option.label })}
        aria-describedby={described || undefined}
        checked={chosenTokens(state).includes(option.token)}
        onChange={({ target }) => enter(session, key, switched(state, option.token, target.checked, ''))}
      />
    </td>
  );
}

/** The options that all questions of a group have; `undefined` where a table could not show one of them whole. */
function sharedOptions(session: Presented['session'], { children }: ItemState): readonly AnswerOption[] | undefined {
  const items = children.map((key) => session.item(key).getSnapshot().item);
  const [first] = items;
  const tokens = tokensOf(first);
  const suits = items.every(
    (item) =>
      item.type === 'choice' &&
      !item.readOnly &&
      item.absentReasons.length === 0 &&
      item.items.length === 0 &&
      tokensOf(item) === tokens,
  );
  return suits && first && first.options.length > 0 ? first.options : undefined;
}

function tokensOf(item: ItemState['item'] | undefined): string {
  return JSON.stringify(item?.options.map(({ token, label }) => [token, label]));
}
