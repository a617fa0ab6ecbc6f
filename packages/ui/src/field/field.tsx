import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { describedBy, descriptionTexts, isShown, type Description } from '../internal/description.tsx';
import { noted } from '../internal/noted.tsx';

/** What a control inside a field must carry to be named and described by it. */
export interface FieldControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'id'>, Description {
  /** The id of the control. Label, help and error are `${id}-label`, `${id}-help` and `${id}-error`. */
  id: string;
  /** What is asked. */
  label: ReactNode;
  /** A word after the label, such as "(optional)". */
  note?: ReactNode;
  /** Renders the one control with the attributes it is given. */
  children: (control: FieldControlProps) => ReactNode;
}

/**
 * One control with its label, its help and its error.
 * Renders a `<div>` element, with `data-invalid` while there is an error.
 */
export function Field({ id, label, help, error, note, children, className, ...props }: FieldProps): ReactElement {
  const invalid = isShown(error);
  const description = describedBy(id, { help, error });
  const control: FieldControlProps = {
    id,
    ...(description && { 'aria-describedby': description }),
    ...(invalid && { 'aria-invalid': true }),
  };

  return (
    <div {...props} className={classNames('osseo-field', className)} data-invalid={invalid ? '' : undefined}>
      <label id={`${id}-label`} className="osseo-field-label" htmlFor={id}>
        {noted(label, note)}
      </label>
      {descriptionTexts(id, { help, error })}
      {children(control)}
    </div>
  );
}
