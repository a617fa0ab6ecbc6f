'use client';
import { useId, useState, type ComponentPropsWithRef, type KeyboardEvent } from 'react';
import { classNames } from '../internal/class-names.ts';
import { useKeptValue } from '../internal/use-kept-value.ts';
import { inputOf } from '../internal/use-typed-text.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords, type Say } from '../messages/use-words.ts';
import type { ComboboxChoice, ComboboxOption } from './combobox-option.ts';
import type { AnyComboboxProps } from './combobox-props.ts';
import { byGroup, optionCalled } from './find-options.ts';
import { useChoices, type Choices } from './use-choices.ts';
import { useSearch, type Search } from './use-search.ts';

/** What is written and not chosen. It holds only while the choice is the one it was written beside. */
interface Draft {
  readonly text: string;
  readonly beside: ComboboxChoice | null;
}

/** How many options are in the page at a time. */
const MOST_SHOWN = 100;

/** What a combobox knows, and what can be done with it; nothing of how it looks. */
export interface ComboboxModel extends Omit<Choices, 'said'>, Search, Omit<AnyComboboxProps, 'textName'> {
  readonly textName: string | undefined;
  /** Takes another answer in place of the one there is; none is `null`. */
  readonly keep: (value: ComboboxChoice | null | readonly ComboboxChoice[]) => void;
  /** What has just become of an answer, in words. */
  readonly said: string | false;
  readonly id: string;
  readonly say: Say<'combobox'>;
  /** What the control passes on. */
  readonly control: ComponentPropsWithRef<'input'>;
  readonly isFixed: boolean | undefined;
  readonly isOpen: boolean;
  /** Opens the list at a place, or closes it. */
  readonly move: (place?: number) => void;
  /** The text of the field. */
  readonly text: string;
  /** The options as they stand below each other, by the headings above them. */
  readonly groups: ReadonlyMap<string | undefined, readonly ComboboxOption[]>;
  /** The same, without the headings. */
  readonly shown: readonly ComboboxOption[];
  /** The option that Enter chooses. */
  readonly active: ComboboxOption | undefined;
  /** What there is to say instead of the options. */
  readonly problem: string | false;
  /** That what is written is none of the options. */
  readonly unchosen: string | false | undefined;
  readonly pick: (option: ComboboxOption) => void;
  readonly write: (text: string) => void;
  /** Takes what is written for what it says: an option of that name, or own words. */
  readonly settle: () => void;
  /** @returns Whether the key has done something here, and is not for the browser. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly focus: () => void;
}

export function useCombobox(given: AnyComboboxProps): ComboboxModel {
  const {
    value,
    defaultValue,
    onValueChange,
    options,
    onSearch,
    minLength = 0,
    multiple,
    freeText,
    name,
    textName = name && `${name}.text`,
    messages,
    ...props
  } = given;
  warnIfFrozen('Combobox', { value }, { onValueChange });
  const { say } = useWords('combobox', messages);
  const ownId = useId();
  const id = props.id ?? ownId;
  /** The place of the active option in the list, -1 for the field itself; none while the list is closed. */
  const [place, setPlace] = useState<number>();
  const [draft, setDraft] = useState<Draft>();
  const [kept, keep] = useKeptValue(id, value, defaultValue ?? (multiple ? [] : null), onValueChange, () => {
    setDraft(undefined);
    setPlace(undefined);
  });
  const chosen = useChoices(kept, keep, given, say);
  const { choices, current, inWords } = chosen;
  const isFixed = props.disabled || props.readOnly;
  const isOpen = place !== undefined;
  const written = draft?.beside === current ? draft.text : undefined;
  const text = written ?? (current ? inWords(current) : '');
  const words = written?.trim();
  const query = written ?? (typeof current === 'string' || !draft ? '' : text);
  const search = useSearch({ options, onSearch, minLength }, query, isOpen);
  const groups = byGroup(search.found.slice(0, MOST_SHOWN));
  const shown = [...groups.values()].flat();
  const active = shown[place ?? -1];

  const move = (at?: number) => setPlace(isFixed ? undefined : at);

  function pick(option: ComboboxOption) {
    setDraft(undefined);
    chosen.choose(option);
    // The list is another one now, and Enter must not choose from it what nobody has looked at.
    if (!multiple || written) move(multiple ? -1 : undefined);
  }

  function settle() {
    if (!words) return;
    const option = optionCalled(shown, words);
    if (!option && !(multiple && freeText)) return;
    setDraft(undefined);
    if (option) {
      if (!choices.includes(option.token)) pick(option);
    } else if (!choices.some((choice) => inWords(choice) === words)) chosen.toggle({ text: words });
  }

  function press({ key, altKey, currentTarget }: KeyboardEvent): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      const places = shown.length + 1;
      const at = shown.findIndex(({ token }) => token === current);
      if (!isOpen) move(altKey ? -1 : at < 0 ? 0 : at);
      // Beyond either end is the field itself.
      else move(altKey ? undefined : ((place + 1 + step + places) % places) - 1);
    } else if (key === 'Enter') {
      if (active) pick(active);
      else {
        settle();
        return Boolean(multiple && written);
      }
    } else if (key === 'Escape' && isOpen) move();
    else if (key === 'Backspace' && multiple && !text) {
      // The button of the last of the answers, which stand before the field.
      (currentTarget.previousSibling?.lastChild?.lastChild as HTMLElement | null)?.focus();
    } else return false;
    return true;
  }

  return {
    ...given,
    ...chosen,
    ...search,
    // Whoever writes on has heard it.
    said: written === undefined && chosen.said,
    keep,
    textName,
    id,
    say,
    control: { ...props, id, className: classNames('osseo-combobox', props.className) },
    isFixed,
    isOpen,
    move,
    text,
    groups,
    shown,
    active,
    problem: isOpen && search.lack && say(search.lack, { count: minLength }),
    unchosen: !isOpen && !freeText && words && say('unchosen'),
    pick,
    write(next) {
      let beside = current;
      if (!multiple) {
        beside = freeText && next.trim() ? { text: next } : null;
        if (beside !== current) keep(beside);
      }
      setDraft({ text: next, beside });
      move(-1);
    },
    settle,
    press,
    focus: () => inputOf(id)?.focus(),
  };
}
