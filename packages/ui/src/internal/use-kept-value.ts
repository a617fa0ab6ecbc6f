'use client';
import { useState } from 'react';
import { useFormReset } from './use-form-reset.ts';
import { inputOf } from './use-typed-text.ts';

/**
 * A value that its owner keeps, or the part itself where no owner does. Once the form of the control with this id is reset,
 * the part has its first value again; `onReset` hears of that, and `onChange` does not, as with any input.
 * @returns The value, and a function that proposes another one.
 */
export function useKeptValue<Value>(
  id: string,
  kept: Value | undefined,
  first: Value,
  onChange: ((value: Value) => void) | undefined,
  onReset: () => void,
): readonly [Value, (value: Value) => void] {
  const [own, setOwn] = useState(first);
  useFormReset(
    () => inputOf(id)?.form,
    () => {
      setOwn(first);
      onReset();
    },
  );
  return [
    kept === undefined ? own : kept,
    (value) => {
      setOwn(value);
      onChange?.(value);
    },
  ];
}
