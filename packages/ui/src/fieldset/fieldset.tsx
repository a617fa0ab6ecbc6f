import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { describedBy, descriptionTexts, isShown, joinIds, type Description } from '../internal/description.tsx';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';
import { noted } from '../internal/noted.tsx';

export interface FieldsetProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'id'>, Description {
  /** The id of the fieldset. Legend, help and error are `${id}-legend`, `${id}-help` and `${id}-error`. */
  id: string;
  /** What is asked of all the controls together. */
  legend: ReactNode;
  /** A word after the legend, such as "(optional)". */
  note?: ReactNode;
  /** Makes the legend a heading of the page as well. */
  headingLevel?: HeadingLevel;
}

/**
 * Several controls that answer one question.
 * Renders a `<fieldset>` element, with `data-invalid` while there is an error;
 * a link to its id then moves focus to it, so that an error summary works without script.
 */
export function Fieldset({
  id,
  legend,
  help,
  error,
  note,
  headingLevel,
  children,
  className,
  ...props
}: FieldsetProps): ReactElement {
  const invalid = isShown(error);
  const words = noted(legend, note);

  return (
    <fieldset
      tabIndex={invalid ? -1 : undefined}
      {...props}
      id={id}
      aria-describedby={joinIds(props['aria-describedby'], describedBy(id, { help, error }))}
      className={classNames('osseo-fieldset', className)}
      data-invalid={invalid ? '' : undefined}
    >
      <legend id={`${id}-legend`} className="osseo-fieldset-legend">
        {headingLevel ? (
          <Heading level={headingLevel} className="osseo-fieldset-heading">
            {words}
          </Heading>
        ) : (
          words
        )}
      </legend>
      {descriptionTexts(id, { help, error })}
      {children}
    </fieldset>
  );
}
