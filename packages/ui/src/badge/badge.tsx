import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export type BadgeTone = 'neutral' | 'accent' | 'caution' | 'danger' | 'draft';

export interface BadgeProps extends ComponentPropsWithRef<'span'> {
  /**
   * Repeats in colour what the words say. `draft` marks text that no clinician has reviewed.
   * @default 'neutral'
   */
  tone?: BadgeTone;
}

/**
 * A state in one or two words.
 * Renders a `<span>` element with `data-tone`.
 */
export function Badge({ tone = 'neutral', className, ...props }: BadgeProps): ReactElement {
  return <span {...props} className={classNames('osseo-badge', className)} data-tone={tone} />;
}
