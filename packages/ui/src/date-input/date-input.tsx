'use client';
import { useRef, type ChangeEvent, type ComponentPropsWithRef, type ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { warnIfFrozen } from '../internal/warn-about.ts';

export type DateInputField = 'day' | 'month' | 'year';

/** What was typed, field by field, right or wrong. */
export type DateInputValues = Readonly<Partial<Record<DateInputField, string>>>;

export interface DateInputProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue' | 'id'> {
  /** Prefix of the ids of the fields: `${id}-day`, `${id}-month`, `${id}-year`. The element itself has no id. */
  id: string;
  /** Prefix of the names under which the form sends the fields: `${name}.day` and so on. */
  name: string;
  /** The order in which the reader writes a date. */
  order: readonly DateInputField[];
  /** The visible name of each field. */
  labels: Readonly<Record<DateInputField, string>>;
  /** What the fields show, when their owner keeps it. */
  values?: DateInputValues | undefined;
  /** What the fields show first, when they keep it themselves. */
  defaultValues?: DateInputValues | undefined;
  /** Hears all fields whenever one of them changes. */
  onValueChange?: ((values: DateInputValues) => void) | undefined;
  /** Marks the fields as wrong. What is wrong is said by the `Fieldset` around them. */
  invalid?: boolean | undefined;
  /** The ids of texts that describe the fields, if the `Fieldset` around them does not. */
  describedBy?: string | undefined;
}

/**
 * A date that someone knows by heart, typed into three fields. Goes inside a
 * `Fieldset`, whose legend asks for the date.
 * Renders a `<div>` element, with `data-invalid` while the date is wrong.
 */
export function DateInput({
  id,
  name,
  order,
  labels,
  values,
  defaultValues,
  onValueChange,
  invalid,
  describedBy,
  className,
  ...props
}: DateInputProps): ReactElement {
  warnIfFrozen('DateInput', { values }, { onValueChange });
  const typed = useRef<DateInputValues>(defaultValues ?? {});

  function change(field: DateInputField, event: ChangeEvent<HTMLInputElement>) {
    typed.current = { ...(values ?? typed.current), [field]: event.target.value };
    onValueChange?.(typed.current);
  }

  return (
    <div {...props} className={classNames('osseo-date-input', className)} data-invalid={invalid ? '' : undefined}>
      {order.map((field) => (
        <div className="osseo-date-input-field" key={field}>
          <label className="osseo-date-input-label" htmlFor={`${id}-${field}`}>
            {labels[field]}
          </label>
          <input
            className="osseo-date-input-box"
            id={`${id}-${field}`}
            name={`${name}.${field}`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={field === 'year' ? 4 : 2}
            data-field={field}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            {...(values ? { value: values[field] ?? '' } : { defaultValue: defaultValues?.[field] })}
            onChange={(event) => change(field, event)}
          />
        </div>
      ))}
    </div>
  );
}
