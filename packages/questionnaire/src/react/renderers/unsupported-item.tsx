'use client';
import type { ReactElement } from 'react';
import { questionId } from '../question/item-id.ts';
import { questionText } from '../question/question-text.ts';
import { useWords } from '../question/words.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Stands for a question of a type that cannot be shown: the person knows that it exists, and who will ask it. */
export function UnsupportedItem({ state }: ItemRendererProps): ReactElement {
  const { t, messages } = useWords('FormItem');
  const id = questionId(state.key);
  return (
    <div className="osseo-form-unsupported" role="group" aria-labelledby={id}>
      <p className="osseo-form-unsupported-text" id={id}>
        {questionText(state.item)}
      </p>
      <p className="osseo-form-unsupported-note">{t(messages.unsupported)}</p>
    </div>
  );
}
