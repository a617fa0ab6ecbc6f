import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface SkeletonProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * What will stand there: lines of text, or one thing such as a picture, as large as your stylesheet makes it.
   * @default 'text'
   */
  shape?: 'text' | 'block';
  /**
   * How many lines of text to keep room for.
   * @default 3
   */
  lines?: number;
}

/**
 * Keeps the place of what is on its way, so that nothing jumps when it comes. It says nothing: the element around it
 * carries `aria-busy="true"` until all of it is there.
 * Renders a `<div aria-hidden="true">` element with `data-shape`.
 */
export function Skeleton({ shape = 'text', lines = 3, className, ...props }: SkeletonProps): ReactElement {
  return (
    <div {...props} className={classNames('osseo-skeleton', className)} aria-hidden="true" data-shape={shape}>
      {shape === 'text' &&
        Array.from({ length: lines }, (_, index) => <span className="osseo-skeleton-line" key={index} />)}
    </div>
  );
}
