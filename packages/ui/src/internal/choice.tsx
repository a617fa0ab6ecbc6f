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
export function choice({ type, part }: ChoiceKind, choiceProps: ChoiceProps): ReactElement {
  const { label, hint, className, ...props } = choiceProps;
  const { id } = props;
  if (id === undefined) return <Identified {...choiceProps} kind={{ type, part }} />;
  const hintId = isShown(hint) ? `${id}-hint` : undefined;

  return (
    <div className="osseo-choice">
      <input
        {...props}
        type={type}
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

/** The same under an id of its own, for a page that gave it none. */
function Identified({ kind, ...props }: ChoiceProps & { kind: ChoiceKind }): ReactElement {
  return choice(kind, { ...props, id: useId() });
}
