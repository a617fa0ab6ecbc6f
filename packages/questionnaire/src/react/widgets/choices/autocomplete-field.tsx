'use client';
import { Combobox, type ComboboxSearch } from '@osseo/ui';
import { useState, type ReactElement } from 'react';
import type { Answer } from '../../../engine/model/answer.ts';
import { codingOf } from '../../../engine/keys/tokens.ts';
import type { ItemState } from '../../../engine/model/session.ts';
import { enter } from '../../../engine/reading/enter.ts';
import { SingleControl } from '../../question/single-control.tsx';
import { inOwnLanguage } from '../../question/own-language.tsx';
import { questionOf, type Question } from '../../question/use-question.ts';
import { ControlWords } from '../control-words.tsx';
import { usePresented } from '../use-presented.ts';
import { choicesOf, type Choice } from './choices-of.ts';

export interface AutocompleteFieldProps {
  state: ItemState;
  /** Finds options that are not in the form. */
  search: ComboboxSearch | undefined;
}

/** A field in which options are found by writing a part of them. */
export function AutocompleteField({ state, search }: AutocompleteFieldProps): ReactElement {
  const { item } = state;
  const [choices, choose] = useChoices(state);
  const question = useOpenQuestion(state);
  const isOpen = item.type === 'open-choice';
  const tokens = choices.filter((choice) => typeof choice === 'string');
  const shared = {
    name: question.name(),
    textName: question.name('other'),
    ...(search
      ? {
          options: tokens.map((token) => ({ token, label: codingOf(token)?.display ?? '' })),
          onSearch: search,
          minLength: 1,
        }
      : { options: item.options }),
  };
  const several = { ...shared, multiple: true as const, onValueChange: choose };
  const chooseOne = (choice: Choice | null) => choose(choice === null ? [] : [choice]);

  return (
    <ControlWords>
      {/* Where the form has no options, only an empty field says that nothing is chosen any more. */}
      {search && choices.length === 0 && <input type="hidden" name={question.name()} value="" />}
      <SingleControl state={state} question={question}>
        {(control) =>
          item.repeats ? (
            isOpen ? (
              <Combobox {...control} {...several} freeText value={choices} />
            ) : (
              <Combobox {...control} {...several} value={tokens} />
            )
          ) : isOpen ? (
            <Combobox {...control} {...shared} freeText value={choices[0] ?? null} onValueChange={chooseOne} />
          ) : (
            <Combobox {...control} {...shared} value={tokens[0] ?? null} onValueChange={chooseOne} />
          )
        }
      </SingleControl>
    </ControlWords>
  );
}

/** What is chosen, as it was written, for as long as the answers are those that came of it: a space at the end is none of them. */
function useChoices(state: ItemState): readonly [readonly Choice[], (choices: readonly Choice[]) => void] {
  const { session } = usePresented('AutocompleteField');
  const [given, setGiven] = useState<{ readonly choices: readonly Choice[]; readonly answers: readonly Answer[] }>();
  const { key, answers } = state;

  function choose(choices: readonly Choice[]) {
    enter(session, key, {
      '': choices.filter((choice) => typeof choice === 'string'),
      other: choices.flatMap((choice) => (typeof choice === 'string' ? [] : choice.text)),
    });
    setGiven({ choices, answers: session.item(key).getSnapshot().answers });
  }

  return [given?.answers === answers ? given.choices : choicesOf(state), choose];
}

/** The question, and under it what its own words may say (`openLabel`). */
function useOpenQuestion(state: ItemState): Question {
  const form = usePresented('AutocompleteField');
  const question = questionOf(form, state);
  const other = form.presentation.otherOf(state.item);
  if (other === undefined) return question;
  const help = [question.help, other].filter(Boolean).join(' ');
  return {
    ...question,
    help,
    shownHelp: question.help ? (
      <>
        {question.shownHelp} {inOwnLanguage(form, other)}
      </>
    ) : (
      inOwnLanguage(form, other)
    ),
  };
}
