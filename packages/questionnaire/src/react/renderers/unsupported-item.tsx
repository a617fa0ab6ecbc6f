'use client';
import type { ReactElement } from 'react';
import { questionText } from '../question/question-text.ts';
import { useWords } from '../question/words.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Stands for a question of a type that cannot be shown: the person knows that it exists, and who will ask it. */
export function UnsupportedItem({ state }: ItemRendererProps): ReactElement {
  const { t, messages } = useWords('FormItem');
  return (
    <div className="osseo-form-unsupported">
      <p className="osseo-form-unsupported-text">{questionText(state.item)}</p>
      <p className="osseo-form-unsupported-note">{t(messages.unsupported)}</p>
    </div>
  );
}
