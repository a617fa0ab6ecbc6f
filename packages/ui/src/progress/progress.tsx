import { useId, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isShown, joinIds } from '../internal/description.tsx';

export interface ProgressProps extends Omit<ComponentPropsWithRef<'progress'>, 'children' | 'value' | 'max'> {
  /** What is going on, such as "Sending your photos". */
  label: ReactNode;
  /** How much is done, from 0 to `max`. Without it nobody knows how long it takes. */
  value?: number | undefined;
  /**
   * How much there is to do.
   * @default 1
   */
  max?: number;
  /** The same in words, such as "2 of 5 sent"; without a `value`, what to expect, such as "This can take a minute". */
  valueText?: string;
}

/**
 * How far something is that runs by itself. How far a person is, is said by `Stepper`.
 * Renders a `<progress>` element with its label and its words inside a `<div class="osseo-progress-box">`.
 */
export function Progress({ label, valueText, value, max = 1, className, ...props }: ProgressProps): ReactElement {
  const ownId = useId();
  const id = props.id ?? ownId;
  const textId = isShown(valueText) ? `${id}-text` : undefined;

  return (
    <div className="osseo-progress-box">
      <label className="osseo-progress-label" htmlFor={id}>
        {label}
      </label>
      {textId && (
        <span className="osseo-progress-text" id={textId}>
          {valueText}
        </span>
      )}
      <progress
        max={max}
        {...props}
        // While nobody knows how long it takes there is no value that words could stand for.
        {...(value === undefined
          ? { 'aria-describedby': joinIds(props['aria-describedby'], textId) }
          : { value, 'aria-valuetext': valueText })}
        id={id}
        className={classNames('osseo-progress', className)}
      />
    </div>
  );
}
