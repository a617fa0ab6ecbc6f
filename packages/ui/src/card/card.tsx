import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isShown } from '../internal/description.tsx';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';
import { renderAs } from '../internal/render-as.ts';

export interface CardProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** What the card is about. A link in it, `<a href="/plan">Your plan</a>`, can be pressed all over the card. */
  title: ReactNode;
  /** Makes the title a heading of the page. */
  headingLevel?: HeadingLevel;
  /** A word or two above the title, such as a `Badge`. Read after it. */
  label?: ReactNode;
  /** The one thing to do here, where the title is no link. */
  action?: ReactNode;
  /** The element to be instead of a `<div>`: `<article />`, or `<li />` in a list. */
  render?: ReactElement;
}

/**
 * One of several things of a kind, each on a sheet of its own. Never put one into another.
 * Renders a `<div>` element.
 */
export function Card({
  title,
  headingLevel,
  label,
  action,
  render = <div />,
  children,
  className,
  ...props
}: CardProps): ReactElement {
  return renderAs(
    render,
    { ...props, className: classNames('osseo-card', className) },
    <>
      <Heading level={headingLevel} className="osseo-card-title">
        {title}
      </Heading>
      {isShown(label) && <div className="osseo-card-label">{label}</div>}
      {isShown(children) && <div className="osseo-card-body">{children}</div>}
      {isShown(action) && <div className="osseo-card-action">{action}</div>}
    </>,
  );
}
