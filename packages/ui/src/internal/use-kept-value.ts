'use client';
import { useState } from 'react';

/**
 * A value that its owner keeps, or the part itself where no owner does.
 * @returns The value, and a function that proposes another one.
 */
export function useKeptValue<Value>(
  kept: Value | undefined,
  first: Value,
  onChange: ((value: Value) => void) | undefined,
): readonly [Value, (value: Value) => void] {
  const [own, setOwn] = useState(first);
  return [
    kept === undefined ? own : kept,
    (value) => {
      setOwn(value);
      onChange?.(value);
    },
  ];
}
