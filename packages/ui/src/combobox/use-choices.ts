'use client';
import { useState } from 'react';
import type { Say } from '../messages/use-words.ts';
import { labelOf, optionOf, type ComboboxChoice, type ComboboxOption } from './combobox-option.ts';
import type { AnyComboboxProps } from './combobox-props.ts';

export interface Choices {
  readonly choices: readonly ComboboxChoice[];
  /** The one answer, where there can be but one. */
  readonly current: ComboboxChoice | null;
  /** The words of an answer. */
  readonly inWords: (choice: ComboboxChoice) => string;
  /** Chooses an option, which a search may have found: it is remembered for its words. */
  readonly choose: (option: ComboboxOption) => void;
  /** Adds an answer to several, or takes it away. */
  readonly toggle: (choice: ComboboxChoice, option?: ComboboxOption) => void;
  /** What has just become of an answer, in words. */
  readonly said: string;
}

type Value = ComboboxChoice | null | readonly ComboboxChoice[];

/** What is chosen, and what else may be, by what is kept: one answer, or with `multiple` several. */
export function useChoices(
  kept: Value,
  keep: (value: Value) => void,
  { options, multiple }: Pick<AnyComboboxProps, 'multiple' | 'options'>,
  say: Say<'combobox'>,
): Choices {
  const [picked, setPicked] = useState<readonly ComboboxOption[]>([]);
  const [said, setSaid] = useState('');
  const choices = [kept ?? []].flat();
  const known = [...options, ...picked];
  const inWords = (choice: ComboboxChoice) => labelOf(choice, known);

  function toggle(choice: ComboboxChoice, option = optionOf(choice, known)) {
    const isNew = !choices.includes(choice);
    const isKept = (other: ComboboxChoice) => !option?.exclusive && !optionOf(other, known)?.exclusive;
    keep(isNew ? [...choices.filter(isKept), choice] : choices.filter((other) => other !== choice));
    setSaid(say(isNew ? 'chosen' : 'removed', { label: option?.label ?? inWords(choice) }));
  }

  return {
    choices,
    current: multiple ? null : (choices[0] ?? null),
    inWords,
    choose(option) {
      setPicked([...picked, option]);
      if (multiple) toggle(option.token, option);
      else keep(option.token);
    },
    toggle,
    said,
  };
}
