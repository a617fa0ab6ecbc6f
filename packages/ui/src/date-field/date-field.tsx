'use client';
import { formatCivilDate, readCivilDate, type CivilDate, type CivilDateReading } from '@osseo/core';
import { useState, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { Field } from '../field/field.tsx';
import { classNames } from '../internal/class-names.ts';
import { isShown, joinIds, type Description } from '../internal/description.tsx';
import { inputOf, useTypedText } from '../internal/use-typed-text.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import { DateFieldContext, type DateFieldValue } from './date-field-context.ts';
import type { DateFieldMessages } from './date-field-messages.ts';
import { exampleDates, sayDateProblem } from './date-problem-text.ts';

/** What the text of the field is read as. */
export interface DateFieldDetails {
  readonly reading: CivilDateReading;
}

type InputProps = Omit<
  ComponentPropsWithRef<'input'>,
  'children' | 'defaultValue' | 'id' | 'max' | 'min' | 'name' | 'type' | 'value'
>;

export interface DateFieldProps extends InputProps, Description {
  /** The id of the input. Help, error and what was understood are `${id}-help`, `${id}-error` and `${id}-understood`. */
  id: string;
  /** The name under which the form sends the text, as it was typed: `readCivilDate` reads it on the server as well. */
  name: string;
  /** What is asked. */
  label: ReactNode;
  /** A word after the label, such as "(optional)". */
  note?: ReactNode;
  /**
   * BCP 47: how a date is written. English needs its country: `en-GB` and `en-US` differ.
   * @default that of the words
   */
  locale?: string;
  /** What the field shows, when its owner keeps it. */
  value?: string;
  /**
   * What the field shows first, when it keeps it itself, and again once its form is reset, of which `onValueChange` hears
   * nothing, as with any input. A date may be given as `YYYY-MM-DD`.
   */
  defaultValue?: string;
  /** Hears the text and what it is read as, whenever it changes. */
  onValueChange?: (text: string, details: DateFieldDetails) => void;
  /** The first day that is taken. */
  min?: CivilDate | undefined;
  /** The last. */
  max?: CivilDate | undefined;
  /** Words of this field alone; the rest come from the `MessagesProvider`. */
  messages?: Partial<DateFieldMessages>;
  /** A `DateFieldCalendar`, where a calendar helps. */
  children?: ReactNode;
}

/**
 * A date in one field, typed the way that its reader writes it, and said back as it was understood.
 *
 * Help shows how to write it unless some is given. What is wrong is said once the field is left, unless an error is
 * given. Without script it is a text field, whose text the server reads.
 * Renders an `<input>` element inside a `Field`.
 */
export function DateField({
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
  messages,
  children,
  className,
  ...props
}: DateFieldProps): ReactElement {
  warnIfFrozen('DateField', { value }, { onValueChange });
  const { say, locale } = useWords('dateField', messages, ownLocale);

  /** The text with which the field was last left. */
  const [left, setLeft] = useState<string>();
  const typed = useTypedText(id, defaultValue);
  const text = value ?? typed;
  const read = (written: string) => readCivilDate(written, locale, { min, max });
  const reading = read(text);
  const date = 'date' in reading ? reading.date : undefined;
  const problem = left === text && 'problem' in reading ? reading : undefined;

  const tell = (next: string) => onValueChange?.(next, { reading: read(next) });

  /** @returns The field. */
  function choose(chosen: CivilDate) {
    const next = formatCivilDate(chosen, locale);
    const input = inputOf(id);
    if (value === undefined && input) input.value = next;
    setLeft(next);
    tell(next);
    return input;
  }

  const field: DateFieldValue = {
    htmlFor: id,
    value: date,
    min,
    max,
    locale,
    say,
    choose,
    disabled: props.disabled || props.readOnly,
  };

  return (
    <Field
      id={id}
      label={label}
      note={note}
      help={help === undefined ? say('hint', exampleDates(locale)) : help}
      error={isShown(error) ? error : problem && sayDateProblem(problem, say, locale)}
    >
      {(control) => (
        <>
          <div className="osseo-date-field-box">
            <input
              autoComplete="off"
              {...props}
              {...control}
              name={name}
              className={classNames('osseo-date-field', className)}
              aria-describedby={joinIds(props['aria-describedby'], control['aria-describedby'], `${id}-understood`)}
              {...(value === undefined ? { defaultValue } : { value })}
              onChange={(event) => {
                props.onChange?.(event);
                tell(event.target.value);
              }}
              onBlur={(event) => {
                props.onBlur?.(event);
                setLeft(event.target.value);
              }}
            />
            <DateFieldContext value={field}>{children}</DateFieldContext>
          </div>
          {problem?.problem === 'ambiguous' && (
            <div className="osseo-date-field-candidates">
              {problem.candidates.map((candidate) => (
                <button
                  key={candidate}
                  type="button"
                  className="osseo-date-field-candidate"
                  // The button goes with the question.
                  onClick={() => choose(candidate)?.focus()}
                >
                  {formatCivilDate(candidate, locale)}
                </button>
              ))}
            </div>
          )}
          <output className="osseo-date-field-understood" id={`${id}-understood`} htmlFor={id}>
            {date && formatCivilDate(date, locale, WITH_WEEKDAY)}
          </output>
        </>
      )}
    </Field>
  );
}

const WITH_WEEKDAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
