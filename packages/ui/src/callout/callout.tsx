import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { ALERT, CHECK, INFO, PHONE } from '../icon/drawings.ts';
import { classNames } from '../internal/class-names.ts';
import { isShown } from '../internal/description.tsx';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';

/** How soon something must happen. `note` is outside that scale: it is information. */
export type CalloutLevel = 'emergency' | 'same-day' | 'normal' | 'note';

export interface CalloutProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** How soon something must happen; `note` is information. */
  level: CalloutLevel;
  /** The level in words, such as "Emergency". Always visible: colour never speaks alone. */
  label: ReactNode;
  /** What it is about. */
  title?: ReactNode;
  /** Makes label and title a heading of the page. */
  headingLevel?: HeadingLevel;
}

const PATHS: Readonly<Record<CalloutLevel, string>> = {
  emergency: ALERT,
  'same-day': PHONE,
  normal: CHECK,
  note: INFO,
};

/**
 * Something that must not be overlooked, at one of three care levels, each with
 * a word, a shape and a colour.
 * Renders a `<div>` element with `data-level`.
 */
export function Callout({
  level,
  label,
  title,
  headingLevel,
  children,
  className,
  ...props
}: CalloutProps): ReactElement {
  return (
    <div {...props} className={classNames('osseo-callout', className)} data-level={level}>
      <Heading level={headingLevel} className="osseo-callout-heading">
        <span className="osseo-callout-label">
          <Drawing path={PATHS[level]} />
          {label}
        </span>
        {isShown(title) && (
          <>
            <span className="osseo-visually-hidden">:</span> <span className="osseo-callout-title">{title}</span>
          </>
        )}
      </Heading>
      <div className="osseo-callout-body">{children}</div>
    </div>
  );
}
