'use client';
import { useRef, useState, type ComponentPropsWithRef, type KeyboardEvent, type ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { joinIds } from '../internal/description.tsx';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { useWords } from '../messages/use-words.ts';
import type { ComboboxMessages } from './combobox-messages.ts';
import { labelOf, optionOf, type ComboboxChoice, type ComboboxOption } from './combobox-option.ts';
import { ComboboxPopup, optionId } from './combobox-popup.tsx';
import { ComboboxTags } from './combobox-tags.tsx';
import { byGroup, optionCalled } from './find-options.ts';
import { NativeControl } from './native-control.tsx';
import { useSearch, type ComboboxSearch } from './use-search.ts';

export interface ComboboxFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'id' | 'multiple' | 'name'> {
  id: string;
  name?: string | undefined;
  textName?: string;
  options: readonly ComboboxOption[];
  onSearch?: ComboboxSearch;
  minLength?: number;
  multiple: boolean;
  freeText?: boolean;
  choices: readonly ComboboxChoice[];
  onChoicesChange: (choices: readonly ComboboxChoice[]) => void;
  messages?: Partial<ComboboxMessages>;
}

/** What is written and not chosen. It holds only while the choice is the one it was written beside. */
interface Draft {
  readonly text: string;
  readonly beside: ComboboxChoice | null;
}

/** How many options are in the page at a time. */
const MOST_SHOWN = 100;

/** A combobox, by the list of its answers. */
export function ComboboxField({
  name,
  textName = name && `${name}.text`,
  options,
  onSearch,
  minLength = 0,
  multiple,
  freeText = false,
  choices,
  onChoicesChange,
  messages,
  ...control
}: ComboboxFieldProps): ReactElement {
  const { say } = useWords('combobox', messages);
  const isScripted = useIsScripted();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [draft, setDraft] = useState<Draft>();
  const [picked, setPicked] = useState<readonly ComboboxOption[]>([]);
  const [said, setSaid] = useState('');

  const { id, disabled, readOnly } = control;
  const shared = { ...control, className: classNames('osseo-combobox', control.className) };
  const isFixed = disabled || readOnly;
  const known = picked.length > 0 ? [...options, ...picked] : options;
  const current = multiple ? null : (choices[0] ?? null);
  const written = draft && draft.beside === current ? draft.text : undefined;
  const text = written ?? (current ? labelOf(current, known) : '');
  const query = written ?? (typeof current === 'string' ? '' : text);
  const { state, found, retry } = useSearch({ options, onSearch, query, minLength, isOpen });
  const groups = byGroup(found.slice(0, MOST_SHOWN));
  const shown = [...groups.values()].flat();
  const more = found.length - MOST_SHOWN;
  const hasList = isOpen && shown.length > 0;
  const activeOption = hasList ? shown[active] : undefined;
  const unchosen = !isOpen && !freeText && written?.trim() && say('unchosen');
  const problem =
    isOpen && (state !== 'ready' || !hasList) && say(state === 'ready' ? 'none' : state, { count: minLength });

  function focus(target?: string) {
    [...(root.current?.querySelectorAll<HTMLElement>(target ?? '.osseo-combobox') ?? [])].at(-1)?.focus();
  }

  function open(at: number) {
    setOpen(!isFixed);
    setActive(at);
  }

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function pick(option: ComboboxOption) {
    setPicked([...picked, option]);
    setDraft(undefined);
    // The list is another one now, and Enter must not choose from it what nobody has looked at.
    if (written) setActive(-1);
    if (multiple) return toggle(option.token, option);
    onChoicesChange([option.token]);
    close();
  }

  function toggle(choice: ComboboxChoice, option = optionOf(choice, known)) {
    const isNew = !choices.includes(choice);
    const isKept = (other: ComboboxChoice) => !option?.exclusive && !optionOf(other, known)?.exclusive;
    onChoicesChange(isNew ? [...choices.filter(isKept), choice] : choices.filter((other) => other !== choice));
    setSaid(say(isNew ? 'chosen' : 'removed', { label: option?.label ?? labelOf(choice, known) }));
  }

  /** Takes what is written for what it says: an option of that name, or own words. */
  function settle() {
    const words = written?.trim();
    if (!words) return;
    const option = optionCalled(shown, words);
    if (!option && !(multiple && freeText)) return;
    setDraft(undefined);
    if (option) {
      if (!choices.includes(option.token)) pick(option);
    } else if (!choices.some((choice) => labelOf(choice, known) === words)) toggle({ text: words });
  }

  function write(next: string) {
    let beside = current;
    if (!multiple) {
      beside = freeText && next.trim() ? { text: next } : null;
      if (beside !== current) onChoicesChange(beside === null ? [] : [beside]);
    }
    setDraft({ text: next, beside });
    setSaid('');
    open(-1);
  }

  function clear() {
    if (current !== null) onChoicesChange([]);
    setDraft(undefined);
    close();
    focus();
  }

  /** @returns Whether the key has done something here, and is not for the browser. */
  function press({ key, altKey }: KeyboardEvent): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      const places = shown.length + 1;
      const place = shown.findIndex(({ token }) => token === current);
      if (altKey) setOpen(!isOpen);
      // Beyond either end is the field itself.
      else if (isOpen) setActive(((active + 1 + step + places) % places) - 1);
      else open(place < 0 ? 0 : place);
    } else if (key === 'Enter' && activeOption) pick(activeOption);
    else if (key === 'Enter') {
      settle();
      return multiple && Boolean(written);
    } else if (key === 'Escape' && isOpen) close();
    else if (key === 'Backspace' && multiple && !text) focus('.osseo-combobox-remove');
    else return false;
    return true;
  }

  /** What somebody has answered before script came is theirs. */
  function takeOver(native: HTMLInputElement | HTMLSelectElement) {
    if ('selectedOptions' in native) {
      const chosen = [...native.selectedOptions].map(({ value }) => value).filter(Boolean);
      if (chosen.join() !== choices.join()) onChoicesChange(chosen);
    } else if (native.value !== text) write(native.value);
    setOpen(false);
    if (document.activeElement === native) queueMicrotask(() => focus());
  }

  return (
    <div
      className="osseo-combobox-root"
      ref={root}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        settle();
        close();
      }}
    >
      <div
        className="osseo-combobox-box"
        data-invalid={control['aria-invalid'] ? '' : undefined}
        data-disabled={disabled ? '' : undefined}
        data-readonly={readOnly ? '' : undefined}
      >
        {isScripted ? (
          <>
            {multiple && (
              <ComboboxTags
                labels={choices.map((choice) => labelOf(choice, known))}
                nameOf={isFixed ? undefined : (label) => say('remove', { label })}
                onRemove={(index) => {
                  toggle(choices[index] ?? '');
                  focus();
                }}
              />
            )}
            <input
              autoComplete="off"
              spellCheck={false}
              {...shared}
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={hasList}
              aria-controls={hasList ? `${id}-list` : undefined}
              aria-activedescendant={activeOption && optionId(id, activeOption)}
              aria-describedby={joinIds(control['aria-describedby'], unchosen && `${id}-unchosen`)}
              required={control.required && choices.length === 0}
              value={text}
              onChange={(event) => {
                control.onChange?.(event);
                if (!event.defaultPrevented) write(event.target.value);
              }}
              onClick={(event) => {
                control.onClick?.(event);
                if (!event.defaultPrevented && !isOpen) open(-1);
              }}
              onKeyDown={(event) => {
                control.onKeyDown?.(event);
                // While a syllable is being put together the keys belong to the keyboard.
                if (event.defaultPrevented || event.nativeEvent.isComposing || isFixed) return;
                if (press(event)) event.preventDefault();
              }}
            />
            {text && !isFixed && (
              <button type="button" className="osseo-combobox-clear" aria-label={say('clear')} onClick={clear} />
            )}
          </>
        ) : (
          <NativeControl
            control={shared}
            options={options}
            name={name}
            textName={textName}
            multiple={multiple}
            choices={choices}
            text={text}
            isList={!freeText && !onSearch}
            onLeave={takeOver}
          />
        )}
      </div>
      {isOpen && (
        <ComboboxPopup
          id={id}
          groups={groups}
          active={activeOption}
          choices={choices}
          multiple={multiple}
          onPick={pick}
        >
          {problem && (
            <p className="osseo-combobox-note">
              {problem}{' '}
              {state === 'failed' && (
                <button type="button" className="osseo-combobox-retry" onClick={retry}>
                  {say('retry')}
                </button>
              )}
            </p>
          )}
          {more > 0 && <p className="osseo-combobox-note">{say('more', { count: more })}</p>}
        </ComboboxPopup>
      )}
      {unchosen && (
        <p className="osseo-combobox-unchosen" id={`${id}-unchosen`}>
          {unchosen}
        </p>
      )}
      <div className="osseo-visually-hidden" role="status">
        {said} {unchosen || problem || (isOpen && say('results', { count: found.length }))}
      </div>
      {isScripted &&
        choices.map((choice) => {
          const isOwn = typeof choice !== 'string';
          const value = isOwn ? choice.text : choice;
          return <input type="hidden" name={isOwn ? textName : name} value={value} disabled={disabled} key={value} />;
        })}
    </div>
  );
}
