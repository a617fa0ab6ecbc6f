import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { DRAWINGS, POINTING } from './drawings.ts';

/** The name of a drawing. */
export type IconName = keyof typeof DRAWINGS;

/** Every drawing, in the order of the alphabet. */
export const ICON_NAMES: readonly IconName[] = Object.keys(DRAWINGS) as IconName[];

export interface IconProps extends Omit<ComponentPropsWithRef<'svg'>, 'children' | 'name'> {
  /** Which drawing. */
  name: IconName;
  /** What the drawing says, where no words beside it say it. Without a label it is decoration. */
  label?: string;
}

/**
 * A small line drawing, as high as the text around it.
 * Renders an `<svg>` element, with `data-points` if it turns round in right-to-left text.
 */
export function Icon({ name, label, className, ...props }: IconProps): ReactElement {
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
      data-points={POINTING.has(name) ? '' : undefined}
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
