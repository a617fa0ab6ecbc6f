import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isShown, joinIds } from '../internal/description.tsx';

export interface NumberInputProps extends ComponentPropsWithRef<'input'> {
  /** What the number counts, such as "cigarettes a day". Read out with the number when the input has an `id`. */
  unit?: ReactNode;
}

/**
 * A number, typed with the digits keyboard of a phone.
 *
 * It is a text input on purpose: `type="number"` changes the value on a mouse
 * wheel, and drops what it does not understand before anyone can explain it.
 * Renders an `<input>` element, followed by its unit inside a `<span class="osseo-number-input-box">` if it has one.
 */
export function NumberInput({ unit, className, ...props }: NumberInputProps): ReactElement {
  const unitId = isShown(unit) && props.id ? `${props.id}-unit` : undefined;
  const input = (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      {...props}
      aria-describedby={joinIds(props['aria-describedby'], unitId)}
      className={classNames('osseo-number-input', className)}
    />
  );
  if (!isShown(unit)) return input;

  return (
    <span className="osseo-number-input-box">
      {input}
      <span className="osseo-number-input-unit" id={unitId}>
        {unit}
      </span>
    </span>
  );
}
