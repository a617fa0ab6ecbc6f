import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface DrawingProps extends Omit<ComponentPropsWithRef<'svg'>, 'children' | 'path' | 'points'> {
  /** The path of the drawing. */
  path: string;
  /** Whether it points along the line of reading, and so turns round in right-to-left text. */
  points?: boolean;
  /** What the drawing says, where no words beside it say it. */
  label?: string | undefined;
}

/** One drawing by its path: what parts of this package draw with. */
export function Drawing({ path, points = false, label, className, ...props }: DrawingProps): ReactElement {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      {...props}
      className={classNames('osseo-icon', className)}
      data-points={points ? '' : undefined}
    >
      <path d={path} />
    </svg>
  );
}
