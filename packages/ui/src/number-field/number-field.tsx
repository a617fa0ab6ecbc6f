'use client';
import { formatNumber, readNumber, toLatinDigits, type NumberLimits, type NumberReading } from '@osseo/core';
import { useId, useState, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { Field } from '../field/field.tsx';
import { classNames } from '../internal/class-names.ts';
import { isShown, joinIds, type Description } from '../internal/description.tsx';
import { useTypedText } from '../internal/use-typed-text.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import type { NumberFieldMessages } from './number-field-messages.ts';
import { sayLimits, sayNumberProblem } from './number-problem-text.ts';

/** What the text of the field is read as. */
export interface NumberFieldDetails {
  readonly reading: NumberReading;
}

/** A unit to choose, such as `{ value: 'mg', label: 'milligrams' }`. */
export interface NumberFieldUnit {
  /** What the form sends. */
  readonly value: string;
  /** What is read. */
  readonly label: string;
}

type InputProps = Omit<
  ComponentPropsWithRef<'input'>,
  'children' | 'defaultValue' | 'id' | 'max' | 'min' | 'name' | 'step' | 'type' | 'value'
>;

export interface NumberFieldProps extends InputProps, Description, NumberLimits {
  /** The id of the input. Help, error and what was understood are `${id}-help`, `${id}-error` and `${id}-understood`. */
  id: string;
  /** The name under which the form sends the text, as it was typed: `readNumber` reads it on the server as well. */
  name: string;
  /** What is asked. */
  label: ReactNode;
  /** A word after the label, such as "(optional)". */
  note?: ReactNode;
  /**
   * BCP 47: how a number is written.
   * @default that of the words
   */
  locale?: string;
  /** What the field shows, when its owner keeps it. */
  value?: string;
  /**
   * What the field shows first, when it keeps it itself, and again once its form is reset, of which `onValueChange` hears
   * nothing, as with any input.
   */
  defaultValue?: string;
  /** Hears the text and what it is read as, whenever it changes. */
  onValueChange?: (text: string, details: NumberFieldDetails) => void;
  /** What the number counts, such as "cups a day". */
  unit?: ReactNode;
  /** Units to choose from, in place of `unit`. The form sends the one chosen as `${name}.unit`. */
  units?: readonly NumberFieldUnit[];
  /**
   * The value of the unit that is chosen first.
   * @default the first of the units
   */
  defaultUnit?: string;
  /** Hears of the unit that was chosen. */
  onUnitChange?: (unit: string) => void;
  /** Words of this field alone; the rest come from the `MessagesProvider`. */
  messages?: Partial<NumberFieldMessages>;
}

/**
 * A number, typed with the comma or point and the digits of its reader, and said back where it was written in another
 * way.
 *
 * Help shows its limits unless some is given. What is wrong is said once the field is left, unless an error is given.
 * Without script it is a text field, whose text the server reads.
 * Renders an `<input>` element inside a `Field`, with its unit beside it.
 */
export function NumberField({
  id,
  name,
  label,
  help,
  error,
  note,
  locale: ownLocale,
  value,
  defaultValue = '',
  onValueChange,
  min,
  max,
  step,
  unit,
  units,
  defaultUnit,
  onUnitChange,
  messages,
  className,
  ...props
}: NumberFieldProps): ReactElement {
  warnIfFrozen('NumberField', { value }, { onValueChange });
  const { say, locale } = useWords('numberField', messages, ownLocale);
  const unitId = useId();

  /** The text with which the field was last left. */
  const [left, setLeft] = useState<string>();
  const typed = useTypedText(id, defaultValue);
  const text = value ?? typed;
  const limits = { min, max, step };
  const reading = readNumber(text, locale, limits);
  const problem = left === text && 'problem' in reading ? reading : undefined;
  const understood =
    'value' in reading && !isWrittenAs(text, reading.value, locale) && formatNumber(reading.value, locale);

  return (
    <Field
      id={id}
      label={label}
      note={note}
      help={help === undefined ? sayLimits(limits, say, locale) : help}
      error={isShown(error) ? error : problem && sayNumberProblem(problem, say, locale)}
    >
      {(control) => (
        <>
          <div className="osseo-number-field-box">
            <input
              inputMode={step === 1 ? 'numeric' : 'decimal'}
              autoComplete="off"
              {...props}
              {...control}
              name={name}
              className={classNames('osseo-number-field', className)}
              aria-describedby={joinIds(
                props['aria-describedby'],
                control['aria-describedby'],
                isShown(unit) && !units && unitId,
                understood && `${id}-understood`,
              )}
              {...(value === undefined ? { defaultValue } : { value })}
              onChange={(event) => {
                props.onChange?.(event);
                onValueChange?.(event.target.value, { reading: readNumber(event.target.value, locale, limits) });
              }}
              onBlur={(event) => {
                props.onBlur?.(event);
                setLeft(event.target.value);
              }}
            />
            {units ? (
              <select
                className="osseo-select"
                aria-label={say('unit')}
                name={`${name}.unit`}
                defaultValue={defaultUnit}
                disabled={props.disabled}
                onChange={(event) => onUnitChange?.(event.target.value)}
              >
                {units.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            ) : (
              isShown(unit) && (
                <span className="osseo-number-field-unit" id={unitId}>
                  {unit}
                </span>
              )
            )}
          </div>
          <output className="osseo-number-field-understood" id={`${id}-understood`} htmlFor={id}>
            {understood && say('understood', { value: understood })}
          </output>
        </>
      )}
    </Field>
  );
}

/** Whether a text is the number as the language writes it, with its groups or without: then there is nothing to say. */
function isWrittenAs(text: string, value: number, locale: string): boolean {
  const written = toLatinDigits(text.trim());
  const forms = [true, false].map((useGrouping) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 20, useGrouping }).format(value),
  );
  return forms.some((form) => toLatinDigits(form) === written);
}
