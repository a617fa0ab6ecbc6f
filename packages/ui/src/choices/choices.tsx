import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface ChoicesProps extends ComponentPropsWithRef<'div'> {
  /**
   * `horizontal` is for two or three answers of one word, such as yes and no.
   * @default 'vertical'
   */
  orientation?: 'vertical' | 'horizontal';
}

/**
 * The answers of one question, one below the other. Goes inside a `Fieldset`.
 * Renders a `<div>` element with `data-orientation`.
 */
export function Choices({ orientation = 'vertical', className, ...props }: ChoicesProps): ReactElement {
  return <div {...props} className={classNames('osseo-choices', className)} data-orientation={orientation} />;
}

export interface ChoiceDividerProps extends ComponentPropsWithRef<'p'> {}

/**
 * The word between the answers and "I don't know", usually "or".
 * Renders a `<p>` element.
 */
export function ChoiceDivider({ className, ...props }: ChoiceDividerProps): ReactElement {
  return <p {...props} className={classNames('osseo-choice-divider', className)} />;
}
