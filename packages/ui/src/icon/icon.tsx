import type { ComponentPropsWithRef, ReactElement } from 'react';
import { Drawing } from './drawing.tsx';
import { DRAWINGS, POINTING, type IconName } from './drawings.ts';

export type { IconName } from './drawings.ts';

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
export function Icon({ name, ...props }: IconProps): ReactElement {
  return <Drawing {...props} path={DRAWINGS[name]} points={POINTING.has(name)} />;
}
