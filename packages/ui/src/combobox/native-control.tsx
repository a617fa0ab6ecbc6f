'use client';
import { useLayoutEffect, type ReactElement } from 'react';
import { inputOf } from '../internal/use-typed-text.ts';
import type { ComboboxModel } from './use-combobox.ts';

/** How many options are sent as HTML at most: more would weigh more than the page. */
const MOST_IN_HTML = 1000;

/**
 * What there is before script and without it. A `<select>` sends tokens, as the combobox does. Where own words or a search
 * are wanted there is a text field instead, with the first of the known options as proposals.
 */
export function NativeControl(box: ComboboxModel): ReactElement {
  const { id, control, options, multiple, choices, current, text } = box;
  useLayoutEffect(() => {
    const native = inputOf(id) as HTMLInputElement | HTMLSelectElement;
    return () => {
      if ('selectedOptions' in native) {
        const chosen = [...native.selectedOptions].map((option) => option.value).filter(Boolean);
        if (chosen.join() !== choices.join()) box.keep(multiple ? chosen : (chosen[0] ?? null));
      } else if (native.value !== text) box.write(native.value);
      box.move();
      if (document.activeElement === native) queueMicrotask(box.focus);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- It leaves once, and is compared with what it came with.
  }, []);

  const isText = box.freeText || box.onSearch || options.length > MOST_IN_HTML;
  const drawn = options.slice(0, MOST_IN_HTML).map(({ token, label }) => (
    <option key={token} value={isText ? label : token}>
      {label}
    </option>
  ));
  return isText ? (
    <>
      <input {...control} name={box.textName} list={`${id}-list`} defaultValue={text} />
      <datalist id={`${id}-list`}>{drawn}</datalist>
    </>
  ) : (
    <select
      {...(control as object)}
      name={box.name}
      multiple={multiple}
      defaultValue={(multiple ? choices : (current ?? '')) as string}
    >
      {!multiple && <option value="" />}
      {drawn}
    </select>
  );
}
