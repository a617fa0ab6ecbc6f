import type { ReactElement } from 'react';
import { useChoice, type ChoiceProps } from '../internal/use-choice.tsx';

export interface RadioProps extends ChoiceProps {}

/**
 * One answer of several that exclude each other. Radios with one `name` are one question.
 * Renders an `<input type="radio">` element with its label and hint beside it.
 */
export function Radio(props: RadioProps): ReactElement {
  return useChoice({ type: 'radio', part: 'osseo-radio' }, props);
}
