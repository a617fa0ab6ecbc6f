'use client';
import { useEffect, useImperativeHandle, useRef, type ComponentPropsWithRef, type ReactElement } from 'react';
import { CheckedId } from '../internal/checked-id.tsx';
import { classNames } from '../internal/class-names.ts';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';

/** One thing to mend, and where. */
export interface ErrorSummaryItem {
  /** The address of the control, such as `#birthday-day`. */
  href: string;
  /** The same words as beside the control. */
  text: string;
}

export interface ErrorSummaryProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'> {
  /** What happened, such as "There is a problem". */
  title: string;
  /** Everything that needs mending, in the order of the page. */
  errors: readonly ErrorSummaryItem[];
  /**
   * Level of the title among the headings of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Takes focus when it appears, for a form that was checked in the browser. */
  autoFocus?: boolean;
}

/**
 * All problems of a form, above it, each a link to its control.
 * Renders a `<div id="error-summary" role="alert" tabindex="-1">` element.
 */
export function ErrorSummary({
  title,
  errors,
  headingLevel = 2,
  autoFocus = false,
  className,
  ref,
  ...props
}: ErrorSummaryProps): ReactElement {
  const own = useRef<HTMLDivElement>(null);
  // Handed on once: a ref that takes focus is not to take it again whenever a problem is mended.
  useImperativeHandle(ref, () => own.current as HTMLDivElement, []);
  useEffect(() => {
    if (autoFocus) own.current?.focus();
  }, [autoFocus]);

  return (
    <div
      id="error-summary"
      role="alert"
      tabIndex={-1}
      {...props}
      ref={own}
      className={classNames('osseo-error-summary', className)}
    >
      <Heading level={headingLevel} className="osseo-error-summary-title">
        {title}
      </Heading>
      <ul className="osseo-error-summary-list">
        {errors.map(({ href, text }) => (
          <li key={`${href} ${text}`}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      {process.env.NODE_ENV !== 'production' && <CheckedId id={props.id ?? 'error-summary'} />}
    </div>
  );
}
