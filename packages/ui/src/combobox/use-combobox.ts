'use client';
import { useId, useState, type ComponentPropsWithRef, type KeyboardEvent } from 'react';
import { after } from '../internal/after.ts';
import { classNames } from '../internal/class-names.ts';
import { joinIds } from '../internal/description.tsx';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { useKeptValue } from '../internal/use-kept-value.ts';
import { inputOf } from '../internal/use-typed-text.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import { labelOf, optionOf, type ComboboxChoice, type ComboboxOption } from './combobox-option.ts';
import type { AnyComboboxProps } from './combobox-props.ts';
import { optionId, type ComboboxPopupProps } from './combobox-popup.tsx';
import { byGroup, optionCalled } from './find-options.ts';
import type { NativeControlProps } from './native-control.tsx';
import { useSearch } from './use-search.ts';

/** What is written and not chosen. It holds only while the choice is the one it was written beside. */
interface Draft {
  readonly text: string;
  readonly beside: ComboboxChoice | null;
}

/** How many options are in the page at a time. */
const MOST_SHOWN = 100;

/** How many options are sent as HTML at most: more would weigh more than the page. */
const MOST_IN_HTML = 1000;

type ButtonProps = ComponentPropsWithRef<'button'>;

/** What the elements of a combobox carry; what is not there is not drawn. */
interface ComboboxParts {
  /** That what is written is none of the options. */
  readonly unchosen: string | false | undefined;
  /** What is said aloud. */
  readonly status: string;
  readonly input: ComponentPropsWithRef<'input'>;
  readonly popup: ComboboxPopupProps | false;
  readonly tags: readonly { readonly label: string; readonly remove: ButtonProps | false }[] | false;
  /** Until script runs. */
  readonly native: NativeControlProps | false;
  readonly sent: readonly { readonly name: string | undefined; readonly value: string }[];
  readonly clear: ButtonProps | '' | false;
  /** Focus has gone elsewhere. */
  readonly leave: () => void;
}

/** What a combobox knows and does, and what its elements must carry for it; nothing of how it looks. */
export function useCombobox({
  value,
  defaultValue,
  onValueChange,
  options,
  onSearch,
  minLength = 0,
  multiple = false,
  freeText,
  name,
  textName = name && `${name}.text`,
  messages,
  ...props
}: AnyComboboxProps): ComboboxParts {
  warnIfFrozen('Combobox', { value }, { onValueChange });
  const { say } = useWords('combobox', messages);
  const isScripted = useIsScripted();
  const ownId = useId();
  const id = props.id ?? ownId;
  /** The place of the active option in the list, -1 for the field itself; none while the list is closed. */
  const [place, setPlace] = useState<number>();
  const [draft, setDraft] = useState<Draft>();
  const [picked, setPicked] = useState<readonly ComboboxOption[]>([]);
  const [said, setSaid] = useState('');

  const close = () => setPlace(undefined);
  const [kept, keep] = useKeptValue(id, value, defaultValue ?? (multiple ? [] : null), onValueChange, () => {
    setDraft(undefined);
    close();
  });
  const choices = [kept ?? []].flat();
  const isFixed = props.disabled || props.readOnly;
  const isOpen = place !== undefined;
  const known = [...options, ...picked];
  const inWords = (choice: ComboboxChoice) => labelOf(choice, known);
  const current = multiple ? null : (choices[0] ?? null);
  const written = draft?.beside === current ? draft.text : undefined;
  const text = written ?? (current ? inWords(current) : '');
  const words = written?.trim();
  const query = written ?? (typeof current === 'string' || !draft ? '' : text);
  const { lack, found, retry } = useSearch({ options, onSearch, query, minLength, isOpen });
  const groups = byGroup(found.slice(0, MOST_SHOWN));
  const shown = [...groups.values()].flat();
  const active = shown[place ?? -1];
  const hasList = isOpen && shown.length > 0;

  const focus = () => inputOf(id)?.focus();

  function open(at = -1) {
    if (!isFixed) setPlace(at);
  }

  function pick(option: ComboboxOption) {
    setPicked([...picked, option]);
    setDraft(undefined);
    // The list is another one now, and Enter must not choose from it what nobody has looked at.
    if (written) setPlace(-1);
    if (multiple) return toggle(option.token, option);
    keep(option.token);
    close();
  }

  function toggle(choice: ComboboxChoice, option = optionOf(choice, known)) {
    const isNew = !choices.includes(choice);
    const isKept = (other: ComboboxChoice) => !option?.exclusive && !optionOf(other, known)?.exclusive;
    keep(isNew ? [...choices.filter(isKept), choice] : choices.filter((other) => other !== choice));
    setSaid(say(isNew ? 'chosen' : 'removed', { label: option?.label ?? inWords(choice) }));
  }

  /** Takes what is written for what it says: an option of that name, or own words. */
  function settle() {
    if (!words) return;
    const option = optionCalled(shown, words);
    if (!option && !(multiple && freeText)) return;
    setDraft(undefined);
    if (option) {
      if (!choices.includes(option.token)) pick(option);
    } else if (!choices.some((choice) => inWords(choice) === words)) toggle({ text: words });
  }

  function write(next: string) {
    let beside = current;
    if (!multiple) {
      beside = freeText && next.trim() ? { text: next } : null;
      if (beside !== current) keep(beside);
    }
    setDraft({ text: next, beside });
    setSaid('');
    open();
  }

  /** @returns Whether the key has done something here, and is not for the browser. */
  function press({ key, altKey, currentTarget }: KeyboardEvent): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      const places = shown.length + 1;
      const chosen = shown.findIndex(({ token }) => token === current);
      if (!isOpen) open(altKey ? -1 : chosen < 0 ? 0 : chosen);
      else if (altKey) close();
      // Beyond either end is the field itself.
      else setPlace(((place + 1 + step + places) % places) - 1);
    } else if (key === 'Enter') {
      if (active) pick(active);
      else {
        settle();
        return multiple && Boolean(written);
      }
    } else if (key === 'Escape' && isOpen) close();
    else if (key === 'Backspace' && multiple && !text) {
      // The button of the last of the answers, which stand before the field.
      (currentTarget.previousSibling?.lastChild?.lastChild as HTMLElement | null)?.focus();
    } else return false;
    return true;
  }

  const unchosen = !isOpen && !freeText && words && say('unchosen');
  const problem = isOpen && lack && say(lack, { count: minLength });
  const more = found.length - MOST_SHOWN;
  const control = { ...props, id, className: classNames('osseo-combobox', props.className) };
  const isSelect = !freeText && !onSearch && options.length <= MOST_IN_HTML;

  return {
    unchosen,
    status: `${said} ${unchosen || problem || (isOpen ? say('results', { count: found.length }) : '')}`,
    input: {
      ...control,
      role: 'combobox',
      'aria-autocomplete': 'list' as const,
      'aria-expanded': hasList,
      'aria-controls': hasList ? `${id}-list` : undefined,
      'aria-activedescendant': active && optionId(id, active),
      'aria-describedby': joinIds(props['aria-describedby'], unchosen && `${id}-unchosen`),
      required: props.required && choices.length === 0,
      value: text,
      onChange: after(props.onChange, ({ target }) => write(target.value)),
      onClick: after(props.onClick, () => isOpen || open()),
      onKeyDown: after(props.onKeyDown, (event) => {
        // While a syllable is being put together the keys belong to the keyboard.
        if (!event.nativeEvent.isComposing && !isFixed && press(event)) event.preventDefault();
      }),
    },
    popup: isOpen && {
      id,
      groups,
      active,
      choices,
      multiple,
      onPick: pick,
      problem,
      retry: lack === 'failed' && { children: say('retry'), onClick: retry },
      more: more > 0 && say('more', { count: more }),
    },
    tags:
      multiple &&
      choices.map((choice) => {
        const label = inWords(choice);
        const take = () => {
          toggle(choice);
          focus();
        };
        return {
          label,
          remove: !isFixed && {
            'aria-label': say('remove', { label }),
            onClick: take,
            onKeyDown: ({ key }: KeyboardEvent) => (key === 'Backspace' || key === 'Delete') && take(),
          },
        };
      }),
    native: !isScripted && {
      control: isSelect
        ? { ...control, name, multiple, defaultValue: (multiple ? choices : (current ?? '')) as string }
        : { ...control, name: textName, list: `${id}-list`, defaultValue: text },
      options: options.slice(0, MOST_IN_HTML),
      onLeave(native: HTMLInputElement | HTMLSelectElement) {
        if ('selectedOptions' in native) {
          const chosen = [...native.selectedOptions].map((option) => option.value).filter(Boolean);
          if (chosen.join() !== choices.join()) keep(multiple ? chosen : (chosen[0] ?? null));
        } else if (native.value !== text) write(native.value);
        close();
        if (document.activeElement === native) queueMicrotask(focus);
      },
    },
    sent: choices.map((choice) =>
      typeof choice === 'string' ? { name, value: choice } : { name: textName, value: choice.text },
    ),
    clear: isScripted &&
      text &&
      !isFixed && {
        'aria-label': say('clear'),
        onClick() {
          write('');
          close();
          focus();
        },
      },
    leave() {
      settle();
      close();
    },
  };
}
