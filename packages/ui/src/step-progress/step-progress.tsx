import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { stepState } from '../internal/step-state.ts';

export interface StepProgressProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The step on screen, from 1. */
  value: number;
  /** How many steps there are. */
  max: number;
  /** The same in words, such as "Step 2 of 5". */
  label: string;
}

/**
 * How far someone is in a row of steps. The words carry it; the marks repeat it
 * for the eye and are hidden from screen readers.
 * Renders a `<div>` element.
 */
export function StepProgress({ value, max, label, className, ...props }: StepProgressProps): ReactElement {
  return (
    <div {...props} className={classNames('osseo-step-progress', className)}>
      <p className="osseo-step-progress-label">{label}</p>
      <div className="osseo-step-progress-track" aria-hidden="true">
        {Array.from({ length: max }, (_, index) => (
          <span className="osseo-step-progress-mark" key={index} data-state={stepState(index + 1, value)} />
        ))}
      </div>
    </div>
  );
}
