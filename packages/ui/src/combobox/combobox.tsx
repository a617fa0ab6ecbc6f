'use client';
import type { ReactElement } from 'react';
import { after } from '../internal/after.ts';
import { joinIds } from '../internal/description.tsx';
import { useIsScripted } from '../internal/use-is-scripted.ts';
import { ComboboxPopup, optionId } from './combobox-popup.tsx';
import type { AnyComboboxProps, ComboboxProps } from './combobox-props.ts';
import { NativeControl } from './native-control.tsx';
import { useCombobox } from './use-combobox.ts';

export type { ComboboxOption, OwnWords } from './combobox-option.ts';
export type { ComboboxOf, ComboboxProps } from './combobox-props.ts';
export type { ComboboxSearch } from './use-search.ts';

/**
 * One answer, or several, out of more than a list can show: a reader writes a part of it and chooses. Goes inside a `Field`.
 * Renders an `<input role="combobox">` element. Until script runs it is a `<select>`, which sends the same, or an
 * `<input>` where a list cannot hold what may be answered.
 */
export function Combobox(props: ComboboxProps): ReactElement {
  const box = useCombobox(props as AnyComboboxProps);
  const { id, say, control, multiple, choices, inWords, isFixed, isOpen, shown, active, text, unchosen, move } = box;

  return (
    <div
      className="osseo-combobox-root"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        box.settle();
        move();
      }}
    >
      <div
        className="osseo-combobox-box"
        data-invalid={control['aria-invalid'] ? '' : undefined}
        data-disabled={control.disabled ? '' : undefined}
        data-readonly={control.readOnly ? '' : undefined}
      >
        {useIsScripted() ? (
          <>
            {multiple && (
              <ul className="osseo-combobox-tags">
                {choices.map((choice) => {
                  const label = inWords(choice);
                  const take = () => {
                    box.toggle(choice);
                    box.focus();
                  };
                  return (
                    <li className="osseo-combobox-tag" key={label}>
                      {label}
                      {!isFixed && (
                        <button
                          type="button"
                          className="osseo-combobox-remove"
                          aria-label={say('remove', { label })}
                          onClick={take}
                          onKeyDown={({ key }) => (key === 'Backspace' || key === 'Delete') && take()}
                        />
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
            <input
              autoComplete="off"
              spellCheck={false}
              {...control}
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={isOpen && shown.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={active && optionId(id, active)}
              aria-describedby={joinIds(control['aria-describedby'], unchosen && `${id}-unchosen`)}
              required={control.required && choices.length === 0}
              value={text}
              onChange={after(control.onChange, ({ target }) => box.write(target.value))}
              onClick={after(control.onClick, () => isOpen || move(-1))}
              onKeyDown={after(control.onKeyDown, (event) => {
                // While a syllable is being put together the keys belong to the keyboard.
                if (!event.nativeEvent.isComposing && !isFixed && box.press(event)) event.preventDefault();
              })}
            />
            {choices.map((choice) => {
              const [name, value] = typeof choice === 'string' ? [box.name, choice] : [box.textName, choice.text];
              return <input type="hidden" disabled={control.disabled} name={name} value={value} key={value} />;
            })}
            {text && !isFixed && (
              <button
                type="button"
                className="osseo-combobox-clear"
                aria-label={say('clear')}
                onClick={() => {
                  box.write('');
                  move();
                  box.focus();
                }}
              />
            )}
          </>
        ) : (
          <NativeControl {...box} />
        )}
      </div>
      {isOpen && <ComboboxPopup {...box} />}
      {unchosen && (
        <p className="osseo-combobox-unchosen" id={`${id}-unchosen`}>
          {unchosen}
        </p>
      )}
      <div className="osseo-visually-hidden" role="status">
        {box.said} {unchosen || box.problem || (isOpen && say('results', { count: box.found.length }))}
      </div>
    </div>
  );
}
