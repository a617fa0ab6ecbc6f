import type { ReactElement } from 'react';
import { choice, type ChoiceProps } from '../internal/choice.tsx';

export interface RadioProps extends ChoiceProps {}

/**
 * One answer of several that exclude each other. Radios with one `name` are one question.
 * Renders an `<input type="radio">` element with its label and hint beside it.
 */
export function Radio(props: RadioProps): ReactElement {
  return choice(KIND, props);
}

const KIND = { type: 'radio', part: 'osseo-radio' } as const;
