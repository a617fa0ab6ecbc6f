'use client';
import { TextInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import type { ItemState } from '../../../engine/model/session.ts';
import { useForm } from '../../form-context.ts';
import { optionOf } from '../../question/option-of.ts';
import { OptionSelect } from '../../question/option-select.tsx';
import { SingleControl } from '../../question/single-control.tsx';
import { questionOf, useQuestion } from '../../question/use-question.ts';
import { useTypedParts } from '../../question/use-typed.ts';
import { ChoiceItem } from '../../renderers/choice-item.tsx';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { OpenChoiceItem } from '../../renderers/open-choice-item.tsx';

/**
 * A choice among many as HTML has it: a list that opens, checkboxes, or a field with proposals. Where there is nothing to
 * choose from, the person reads that the clinic will ask.
 */
export function AnswersInHtml({ state }: ItemRendererProps): ReactElement {
  const { type, repeats, options } = state.item;
  if (type === 'open-choice')
    return repeats && options.length > 0 ? <OpenChoiceItem state={state} /> : <OwnWords state={state} />;
  return repeats || options.length === 0 ? <ChoiceItem state={state} /> : <OneOfMany state={state} />;
}

function OneOfMany({ state }: ItemRendererProps): ReactElement {
  return <OptionSelect state={state} question={useQuestion(state)} />;
}

/** So many proposals at most: more would weigh more than the page. */
const MOST_PROPOSALS = 500;

/** Words that mean the option of which they are, and anything else otherwise. */
function OwnWords({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const question = questionOf(form, state);
  const [typed, type] = useTypedParts(form, state);
  const { options } = state.item;
  const list = options.length > 0 ? `${question.id}-options` : undefined;

  return (
    <SingleControl state={state} question={question}>
      {(control) => (
        <>
          <TextInput
            {...control}
            list={list}
            name={question.name('other')}
            value={typed['other'] ?? typed[''] ?? chosenWords(state)}
            onChange={({ target }) => type({ '': '', other: target.value })}
          />
          {list && (
            <datalist id={list}>
              {options.slice(0, MOST_PROPOSALS).map(({ token, label }) => (
                <option key={token} value={label} />
              ))}
            </datalist>
          )}
        </>
      )}
    </SingleControl>
  );
}

/** The words of the first answer. */
function chosenWords({ item, answers: [answer] }: ItemState): string {
  const option = answer && optionOf(item, answer);
  if (option) return option.label;
  return answer?.kind === 'coding' ? (answer.value.display ?? answer.value.code ?? '') : '';
}
