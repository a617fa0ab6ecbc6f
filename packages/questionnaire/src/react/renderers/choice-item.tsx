'use client';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { OptionList } from '../question/option-list.tsx';
import { isLongList, OptionSelect } from '../question/option-select.tsx';
import { questionFieldset } from '../question/question-fieldset.tsx';
import { questionOf } from '../question/use-question.ts';
import type { ItemRendererProps } from './item-renderer.ts';
import { ReadOnlyItem } from './read-only-item.tsx';
import { UnsupportedItem } from './unsupported-item.tsx';

/**
 * One answer out of several, as radio buttons, or as a list that opens where the
 * form proposes it and they are many; any number of them, as checkboxes, where the
 * question repeats.
 */
export function ChoiceItem({ state }: ItemRendererProps): ReactElement {
  const question = questionOf(useForm('FormItem'), state);
  const { options, absentReasons } = state.item;
  // Of a value set that nobody could fetch: a closed choice takes no words either, so whatever was answered stays.
  if (options.length + absentReasons.length === 0) {
    return state.answers.length > 0 ? <ReadOnlyItem state={state} /> : <UnsupportedItem state={state} />;
  }
  if (isLongList(state.item)) return <OptionSelect state={state} question={question} />;
  return questionFieldset(question, <OptionList state={state} question={question} />);
}
