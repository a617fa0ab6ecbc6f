'use client';
import { Select } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { Item } from '../../engine/model/item.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { enter } from '../../engine/reading/enter.ts';
import { useForm } from '../form-context.ts';
import { chosenTokens } from './chosen-tokens.ts';
import { singleControl } from './single-control.tsx';
import type { Question } from './use-question.ts';

/** Up to this many options are radio buttons, whatever the form proposes: they are read at a glance. */
export const FEW_OPTIONS = 8;

/** Whether one answer is picked from a list that opens: the form proposes it, and the options are many. */
export function isLongList({ control, options, repeats }: Item): boolean {
  return control === 'drop-down' && !repeats && options.length > FEW_OPTIONS;
}

export interface OptionSelectProps {
  state: ItemState;
  question: Question;
}

/** One answer out of many, in the list that the phone itself has for that; its first line is empty and chosen for nobody. */
export function OptionSelect({ state, question }: OptionSelectProps): ReactElement {
  const { session, messages, ownLanguage } = useForm('FormItem');
  const { key, item } = state;
  const chosen = chosenTokens(state);

  return singleControl(state, question, (control) => (
    <Select
      {...control}
      name={question.name()}
      value={item.options.find(({ token }) => chosen.includes(token))?.token ?? ''}
      onChange={({ target }) => enter(session, key, { '': [target.value] })}
    >
      <option value="">{question.t(messages.chooseAnswer)}</option>
      {item.options.map(({ token, label }) => (
        <option key={token} value={token} {...ownLanguage}>
          {label}
        </option>
      ))}
    </Select>
  ));
}
