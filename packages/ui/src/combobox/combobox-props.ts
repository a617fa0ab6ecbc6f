import type { ComponentPropsWithRef } from 'react';
import type { ComboboxMessages } from './combobox-messages.ts';
import type { ComboboxChoice, ComboboxOption, OwnWords } from './combobox-option.ts';
import type { ComboboxSearch } from './use-search.ts';

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
  /** What is chosen first, and again once its form is reset, of which `onValueChange` hears nothing, as with any input. */
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
/** The same, whichever of them it is. */
export type AnyComboboxProps = ComboboxOf<AnyValue> & { multiple?: boolean; freeText?: boolean };
