'use client';
import { useLayoutEffect, type ReactElement } from 'react';
import { inputOf } from '../internal/use-typed-text.ts';
import type { ComboboxOption } from './combobox-option.ts';

export interface NativeControlProps {
  /** What the control carries; `list`, the id of a list of proposals, where the options are not all that may be answered. */
  control: object & { id: string; multiple?: boolean; list?: string; name?: string | undefined; defaultValue?: string };
  /** The options that it lists or proposes. */
  options: readonly ComboboxOption[];
  /** Hears that the control makes way, while it is still there. */
  onLeave: (control: HTMLInputElement | HTMLSelectElement) => void;
}

/**
 * What there is before script and without it. A `<select>` sends tokens, as the combobox does. Where own words or a search
 * are wanted there is a text field instead, with the first of the known options as proposals.
 */
export function NativeControl({ control, options, onLeave }: NativeControlProps): ReactElement {
  const { id, multiple, list } = control;
  useLayoutEffect(() => {
    const native = inputOf(id) as HTMLInputElement | HTMLSelectElement;
    return () => onLeave(native);
    // oxlint-disable-next-line react/exhaustive-deps -- It leaves once, and is compared with what it came with.
  }, []);

  const drawn = options.map(({ token, label }) => (
    <option key={token} value={list ? label : token}>
      {label}
    </option>
  ));
  return list ? (
    <>
      <input {...control} />
      <datalist id={list}>{drawn}</datalist>
    </>
  ) : (
    <select {...control}>
      {!multiple && <option value="" />}
      {drawn}
    </select>
  );
}
