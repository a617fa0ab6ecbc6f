'use client';
import { useId, type ComponentPropsWithRef, type ReactElement } from 'react';
import { useKeptValue } from '../internal/use-kept-value.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { ComboboxField } from './combobox-field.tsx';
import type { ComboboxMessages } from './combobox-messages.ts';
import type { ComboboxChoice, ComboboxOption, OwnWords } from './combobox-option.ts';
import type { ComboboxSearch } from './use-search.ts';

export type { ComboboxOption, OwnWords } from './combobox-option.ts';
export type { ComboboxSearch } from './use-search.ts';

/** What a combobox takes, whatever is chosen in it. */
interface ComboboxBase extends Omit<
  ComponentPropsWithRef<'input'>,
  'defaultValue' | 'list' | 'multiple' | 'role' | 'type' | 'value'
> {
  /** Everything there is to choose from; with `onSearch` what is known before a search, such as what is chosen already. */
  options: readonly ComboboxOption[];
  /** Asks somebody else for the options that fit what is written. The signal says that the answer is wanted no more. */
  onSearch?: ComboboxSearch;
  /**
   * How many letters a search takes.
   * @default 0
   */
  minLength?: number;
  /** The name under which a form sends the tokens, each by itself. */
  name?: string;
  /**
   * The name under which it sends a person's own words. Without script it may hold the words of an option.
   * @default `${name}.text`
   */
  textName?: string;
  /** Words of its own. */
  messages?: Partial<ComboboxMessages>;
}

export interface ComboboxOf<Value> extends ComboboxBase {
  /** What is chosen, when its owner keeps it: tokens of options, and `{ text }` for a person's own words. */
  value?: Value | undefined;
  /** What is chosen first. */
  defaultValue?: Value | undefined;
  /** Hears what is chosen. */
  onValueChange?: ((value: Value) => void) | undefined;
}

/** One answer, or with `multiple` several; with `freeText` also in words that are no option. */
export type ComboboxProps = ComboboxBase &
  (
    | (ComboboxOf<string | null> & { multiple?: false; freeText?: false })
    | (ComboboxOf<string | OwnWords | null> & { multiple?: false; freeText: true })
    | (ComboboxOf<readonly string[]> & { multiple: true; freeText?: false })
    | (ComboboxOf<readonly (string | OwnWords)[]> & { multiple: true; freeText: true })
  );

type AnyValue = ComboboxChoice | null | readonly ComboboxChoice[];
type AnyProps = ComboboxOf<AnyValue> & { multiple?: boolean; freeText?: boolean };

/**
 * One answer, or several, out of more than a list can show: a reader writes a part of it and chooses. Goes inside a `Field`.
 * Renders an `<input role="combobox">` element. Until script runs it is a `<select>`, which sends the same, or an
 * `<input>` where a list cannot hold what may be answered.
 */
export function Combobox(props: ComboboxProps): ReactElement {
  const { value, defaultValue, onValueChange, multiple = false, ...rest } = props as AnyProps;
  warnIfFrozen('Combobox', { value }, { onValueChange });
  const ownId = useId();
  const [kept, setKept] = useKeptValue(value, defaultValue ?? (multiple ? [] : null), onValueChange);
  return (
    <ComboboxField
      {...rest}
      id={rest.id ?? ownId}
      multiple={multiple}
      choices={[kept ?? []].flat()}
      onChoicesChange={(choices) => setKept(multiple ? choices : (choices[0] ?? null))}
    />
  );
}
