import type { ReactElement } from 'react';
import { useChoice, type ChoiceProps } from '../internal/use-choice.tsx';

export interface CheckboxProps extends ChoiceProps {}

/**
 * One answer of several that can go together.
 * Renders an `<input type="checkbox">` element with its label and hint beside it.
 */
export function Checkbox(props: CheckboxProps): ReactElement {
  return useChoice({ type: 'checkbox', part: 'osseo-checkbox' }, props);
}
