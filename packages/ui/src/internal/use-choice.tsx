import { useId, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { isShown, joinIds } from './description.tsx';

export interface ChoiceProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  /** The answer in words. All of it can be pressed. */
  label: ReactNode;
  /** A sentence that helps to choose. */
  hint?: ReactNode;
}

interface ChoiceKind {
  type: 'radio' | 'checkbox';
  part: string;
}

/** What a radio button and a checkbox have in common: all but the mark. A form has many: it is called, and no component. */
export function useChoice({ type, part }: ChoiceKind, choice: ChoiceProps): ReactElement {
  const { label, hint, className, ...props } = choice;
  const ownId = useId();
  const id = props.id ?? ownId;
  const hintId = isShown(hint) ? `${id}-hint` : undefined;

  return (
    <div className="osseo-choice">
      <input
        {...props}
        type={type}
        id={id}
        aria-describedby={joinIds(props['aria-describedby'], hintId)}
        className={classNames(part, className)}
      />
      <label className="osseo-choice-label" htmlFor={id}>
        {label}
      </label>
      {hintId && (
        <div className="osseo-choice-hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}
