'use client';
/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { Message } from '@osseo/core';
import { Button, VisuallyHidden } from '@osseo/ui';
import type { MouseEvent, ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { ItemKey } from '../../../engine/model/session.ts';
import { ENTRY_FIELD, moveBy, REPEAT_BUTTONS } from '../../../engine/form-post/instance-buttons.ts';
import { FormItem } from '../../form-item.tsx';
import { itemId } from '../../question/item-id.ts';
import { inOwnLanguage } from '../../question/own-language.tsx';
import { questionText } from '../../question/question-text.ts';
import { useShown } from '../../question/use-shown.ts';
import type { RepeatingGroupProps } from '../../renderers/item-renderer.ts';
import { AddEntry } from '../../renderers/add-entry.tsx';
import { useInstanceButtons } from '../../renderers/use-instance-buttons.ts';
import { usePresented } from '../use-presented.ts';
import { ColumnHead } from './column-head.tsx';
import { QuestionTable } from './question-table.tsx';
import { questionsIn, wordsIn } from './questions-in.ts';

/**
 * A repeating group as a table (`gtable`): a row per entry, a column per question. Entries are added, taken away and
 * moved by buttons, which post the form where there is no script.
 */
export function GroupTable({ keys }: RepeatingGroupProps): ReactElement | null {
  const form = usePresented('GroupTable');
  const { session, presentation, messages, words, t } = form;
  const { add, remove, addButton } = useInstanceButtons(keys);
  const [first] = keys;
  const state = useShown(form, first);
  if (!state) return null;
  const group = questionText(state.item);

  const addRow = state.enabled && <AddEntry ref={addButton} first={first} group={group} onClick={add} />;

  return (
    <QuestionTable state={{ ...state, key: `${first}-table` }} after={addRow}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {questionsIn(session, first).map((key) => (
            <ColumnHead key={key} itemKey={key} />
          ))}
          {keys.length > 1 && (
            <th role="columnheader" scope="col">
              <VisuallyHidden>{t(words.table.change)}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {keys.map((key, index) => (
          <tr role="row" key={key} id={itemId(key)} tabIndex={-1}>
            <th role="rowheader" scope="row">
              {state.enabled && <input type="hidden" name={ENTRY_FIELD} value={key} />}
              {inOwnLanguage(form, t(messages.repeat.heading, { group, number: index + 1 }))}
              {wordsIn(session, key, presentation.isLabel).map((child) => (
                <FormItem key={child} itemKey={child} />
              ))}
            </th>
            {questionsIn(session, key).map((child) => (
              <td role="cell" key={child} className="osseo-form-cell">
                <FormItem itemKey={child} />
              </td>
            ))}
            {keys.length > 1 && (
              <td role="cell">
                {state.enabled && (
                  <RowButtons itemKey={key} index={index} count={keys.length} group={group} remove={remove} />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </QuestionTable>
  );
}

interface RowButtonsProps {
  itemKey: ItemKey;
  index: number;
  count: number;
  group: string;
  remove: (event: MouseEvent, key: ItemKey) => void;
}

function RowButtons({ itemKey, index, count, group, remove }: RowButtonsProps): ReactElement {
  const form = usePresented('GroupTable');
  const { session, messages, words, announcer, t } = form;

  function move(event: MouseEvent<HTMLButtonElement>, places: 1 | -1) {
    event.preventDefault();
    const button = event.currentTarget;
    flushSync(() => moveBy(session, itemKey, places));
    announcer.say(t(words.table.moved, { group, number: index + 1 + places }));
    // The row went to another place, and took the button with it. At an end the other way is left.
    const left = button.isConnected ? button : document.getElementById(itemId(itemKey))?.querySelector('button');
    left?.focus();
  }

  const button = (
    kind: keyof typeof REPEAT_BUTTONS,
    label: Message,
    press: (event: MouseEvent<HTMLButtonElement>) => void,
  ) => (
    <Button
      key={kind}
      type="submit"
      variant="quiet"
      formNoValidate
      name={REPEAT_BUTTONS[kind]}
      value={itemKey}
      onClick={press}
    >
      {t(label)}{' '}
      <VisuallyHidden>{inOwnLanguage(form, t(messages.repeat.heading, { group, number: index + 1 }))}</VisuallyHidden>
    </Button>
  );

  return (
    <div className="osseo-form-row-buttons">
      {index > 0 && button('up', words.table.up, (event) => move(event, -1))}
      {index < count - 1 && button('down', words.table.down, (event) => move(event, 1))}
      {button('remove', messages.repeat.remove, (event) => remove(event, itemKey))}
    </div>
  );
}
