'use client';
import { Checkbox, Choices, Radio } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import type { AnswerOption } from '../../engine/model/item.ts';
import type { ItemState } from '../../engine/model/session.ts';
import { enter } from '../../engine/reading/enter.ts';
import { useForm, type FormContextValue } from '../form-context.ts';
import { AbsentChoices } from './absent-choices.tsx';
import { chosenTokens, otherWords, switched } from './chosen-tokens.ts';
import { inOwnLanguage } from './own-language.tsx';
import type { Question } from './use-question.ts';

export interface OptionListProps {
  state: ItemState;
  question: Question;
  /** Further choices after the options, such as "Something else". */
  children?: ReactNode;
}

/** The options of a question and its ways not to answer: radio buttons, or checkboxes where the question repeats. */
export function OptionList({ state, question, children }: OptionListProps): ReactElement {
  const form = useForm('FormItem');
  const { session, presentation } = form;
  const { key, item } = state;
  const chosen = chosenTokens(state);
  const Choice = item.repeats ? Checkbox : Radio;
  const hasReasons = item.absentReasons.length > 0;

  return (
    <>
      <Choices {...presentation.choicesOf?.(item)}>
        {item.options.map((option, index) => (
          <Choice
            key={option.token}
            id={index === 0 ? question.id : `${question.id}-${index}`}
            name={question.name()}
            value={option.token}
            label={optionWords(form, state, option)}
            checked={chosen.includes(option.token)}
            onChange={({ target }) =>
              enter(session, key, switched(state, option.token, target.checked, otherWords(state)))
            }
          />
        ))}
        {children}
        {hasReasons && !item.repeats && <AbsentChoices state={state} question={question} among />}
      </Choices>
      {hasReasons && item.repeats && <AbsentChoices state={state} question={question} />}
    </>
  );
}

/** What an option is called, as the form wants it to look. */
export function optionWords(form: FormContextValue, state: ItemState, option: AnswerOption): ReactNode {
  return inOwnLanguage(form, form.presentation.showOption?.(state, option) ?? option.label);
}
