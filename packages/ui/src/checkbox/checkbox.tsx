import type { ReactElement } from 'react';
import { choice, type ChoiceProps } from '../internal/choice.tsx';

export interface CheckboxProps extends ChoiceProps {}

/**
 * One answer of several that can go together.
 * Renders an `<input type="checkbox">` element with its label and hint beside it.
 */
export function Checkbox(props: CheckboxProps): ReactElement {
  return choice(KIND, props);
}

const KIND = { type: 'checkbox', part: 'osseo-checkbox' } as const;
