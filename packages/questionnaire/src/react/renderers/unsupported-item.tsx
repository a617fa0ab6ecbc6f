'use client';
import type { ReactElement } from 'react';
import { inOwnLanguage } from '../question/own-language.tsx';
import { questionText } from '../question/question-text.ts';
import { useWords } from '../question/words.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Stands for a question of a type that cannot be shown: the person knows that it exists, and who will ask it. */
export function UnsupportedItem({ state }: ItemRendererProps): ReactElement {
  const form = useWords('FormItem');
  return (
    <div className="osseo-form-unsupported">
      <p className="osseo-form-unsupported-text">{inOwnLanguage(form, questionText(state.item))}</p>
      <p className="osseo-form-unsupported-note">{form.t(form.messages.unsupported)}</p>
    </div>
  );
}
