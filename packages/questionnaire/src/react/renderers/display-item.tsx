import type { ReactElement } from 'react';
import { questionText } from '../question/question-text.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Words between questions. */
export function DisplayItem({ state }: ItemRendererProps): ReactElement {
  return <p className="osseo-form-display">{questionText(state.item)}</p>;
}
