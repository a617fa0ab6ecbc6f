'use client';
/* Focus stays in the field, whose keys choose among the options. */
/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/no-static-element-interactions */
import type { ReactElement } from 'react';
import type { ComboboxOption } from './combobox-option.ts';
import type { ComboboxModel } from './use-combobox.ts';

/** The list below the field, and what there is to say about it. */
export function ComboboxPopup(box: ComboboxModel): ReactElement {
  const { id, say, groups, active, problem } = box;
  const more = box.found.length - box.shown.length;

  const drawn = (option: ComboboxOption) => (
    <div
      role="option"
      className="osseo-combobox-option"
      id={optionId(id, option)}
      aria-selected={box.choices.includes(option.token)}
      data-active={option === active ? '' : undefined}
      ref={option === active ? bringIntoView : undefined}
      key={option.token}
      onClick={() => box.pick(option)}
    >
      {option.label} {option.description && <span className="osseo-combobox-description">{option.description}</span>}
    </div>
  );

  return (
    // Whatever is pressed here, the field keeps focus.
    <div role="none" className="osseo-combobox-popup" ref={raise} onMouseDown={(event) => event.preventDefault()}>
      {groups.size > 0 && (
        <div
          role="listbox"
          className="osseo-combobox-list"
          id={`${id}-list`}
          aria-labelledby={id}
          aria-multiselectable={box.multiple}
          tabIndex={-1}
        >
          {[...groups].map(([label, options]) =>
            label === undefined ? (
              options.map(drawn)
            ) : (
              <div role="group" aria-label={label} key={label}>
                <div className="osseo-combobox-group" aria-hidden="true">
                  {label}
                </div>
                {options.map(drawn)}
              </div>
            ),
          )}
        </div>
      )}
      {problem && (
        <p className="osseo-combobox-note">
          {problem}{' '}
          {box.lack === 'failed' && (
            <button type="button" className="osseo-combobox-retry" onClick={box.retry}>
              {say('retry')}
            </button>
          )}
        </p>
      )}
      {more > 0 && <p className="osseo-combobox-note">{say('more', { count: more })}</p>}
    </div>
  );
}

/** The id of an option in the page. A token may hold what an id may not. */
export function optionId(id: string, { token }: ComboboxOption): string {
  return `${id}-option-${encodeURIComponent(token)}`;
}

/** Into the top layer, where nothing cuts it off, if the browser can keep it beside its field there. */
function raise(popup: HTMLElement | null): void {
  if (popup?.showPopover && 'positionArea' in popup.style) {
    popup.popover = 'manual';
    popup.showPopover();
  }
  bringIntoView(popup);
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}
