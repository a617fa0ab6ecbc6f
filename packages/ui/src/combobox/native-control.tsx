'use client';
import { useLayoutEffect, type ComponentPropsWithRef, type ReactElement } from 'react';
import type { ComboboxChoice, ComboboxOption } from './combobox-option.ts';

export interface NativeControlProps {
  /** What the control itself carries. */
  control: ComponentPropsWithRef<'input'> & { id: string };
  options: readonly ComboboxOption[];
  name: string | undefined;
  textName: string | undefined;
  multiple: boolean;
  choices: readonly ComboboxChoice[];
  /** The choices in words. */
  text: string;
  /** Whether the options are all that may be answered. */
  isList: boolean;
  /** Hears that the control makes way, while it is still there. */
  onLeave: (control: HTMLInputElement | HTMLSelectElement) => void;
}

/** How many options are sent as HTML at most: more would weigh more than the page. */
const MOST_IN_HTML = 1000;

/**
 * What there is before script and without it. A `<select>` sends tokens, as the combobox does. Where own words or a search
 * are wanted there is a text field instead, with the first of the known options as proposals.
 */
export function NativeControl(props: NativeControlProps): ReactElement {
  const { control, options, name, textName, multiple, choices, text, isList, onLeave } = props;
  const tokens = choices.map(String);
  useLayoutEffect(() => {
    const native = document.getElementById(control.id) as HTMLInputElement | HTMLSelectElement;
    return () => onLeave(native);
    // oxlint-disable-next-line react/exhaustive-deps -- It leaves once, and is compared with what it came with.
  }, []);

  const isSelect = isList && options.length <= MOST_IN_HTML;
  const list = options.slice(0, MOST_IN_HTML).map(({ token, label }) => (
    <option key={token} value={isSelect ? token : label}>
      {label}
    </option>
  ));
  if (isSelect) {
    return (
      <select
        {...(control as object)}
        name={name}
        multiple={multiple}
        defaultValue={multiple ? tokens : (tokens[0] ?? '')}
      >
        {!multiple && <option value="" />}
        {list}
      </select>
    );
  }
  return (
    <>
      <input {...control} name={textName} list={`${control.id}-list`} defaultValue={text} />
      <datalist id={`${control.id}-list`}>{list}</datalist>
    </>
  );
}
