'use client';
import { Checkbox, Field, Radio, TextInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import { OTHER_TOKEN } from '../../engine/keys/tokens.ts';
import { enter } from '../../engine/reading/enter.ts';
import { useForm } from '../form-context.ts';
import { chosenTokens, otherWords, switched } from '../question/chosen-tokens.ts';
import { OptionList } from '../question/option-list.tsx';
import { inOwnLanguage } from '../question/own-language.tsx';
import { QuestionFieldset } from '../question/question-fieldset.tsx';
import { questionOf } from '../question/use-question.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/**
 * Options, and one more that is written in one's own words. The text field is
 * always in the page, and the style sheet shows it once its choice is made, so
 * that no script is needed.
 */
export function OpenChoiceItem({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const { session, messages, presentation } = form;
  const question = questionOf(form, state);
  const { id, t } = question;
  const { key, item } = state;
  const words = otherWords(state);
  const Choice = item.repeats ? Checkbox : Radio;
  const enterOther = (on: boolean, text: string) => enter(session, key, switched(state, OTHER_TOKEN, on, text));

  return (
    <QuestionFieldset question={question}>
      <OptionList state={state} question={question}>
        <Choice
          id={item.options.length === 0 ? id : `${id}-other-choice`}
          name={question.name()}
          value={OTHER_TOKEN}
          label={inOwnLanguage(form, presentation.otherOf?.(item)) ?? t(messages.other)}
          checked={chosenTokens(state).includes(OTHER_TOKEN)}
          onChange={({ target }) => enterOther(target.checked, words)}
        />
        <Field className="osseo-form-other-text" id={`${id}-other`} label={t(messages.otherText)}>
          {(control) => (
            <TextInput
              {...control}
              name={question.name('other')}
              value={words}
              onChange={({ target }) => enterOther(true, target.value)}
            />
          )}
        </Field>
      </OptionList>
    </QuestionFieldset>
  );
}
