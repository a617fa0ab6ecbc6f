'use client';
import type { ReactElement } from 'react';
import { ComboboxPopup } from './combobox-popup.tsx';
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
  const { input, unchosen } = box;

  return (
    <div
      className="osseo-combobox-root"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.leave();
      }}
    >
      <div
        className="osseo-combobox-box"
        data-invalid={input['aria-invalid'] ? '' : undefined}
        data-disabled={input.disabled ? '' : undefined}
        data-readonly={input.readOnly ? '' : undefined}
      >
        {box.native ? (
          <NativeControl {...box.native} />
        ) : (
          <>
            {box.tags && (
              <ul className="osseo-combobox-tags">
                {box.tags.map(({ label, remove }) => (
                  <li className="osseo-combobox-tag" key={label}>
                    {label}
                    {remove && <button type="button" className="osseo-combobox-remove" {...remove} />}
                  </li>
                ))}
              </ul>
            )}
            <input autoComplete="off" spellCheck={false} {...input} />
            {box.sent.map((pair) => (
              <input key={pair.value} type="hidden" disabled={input.disabled} {...pair} />
            ))}
            {box.clear && <button type="button" className="osseo-combobox-clear" {...box.clear} />}
          </>
        )}
      </div>
      {box.popup && <ComboboxPopup {...box.popup} />}
      {unchosen && (
        <p className="osseo-combobox-unchosen" id={`${input.id}-unchosen`}>
          {unchosen}
        </p>
      )}
      <div className="osseo-visually-hidden" role="status">
        {box.status}
      </div>
    </div>
  );
}
