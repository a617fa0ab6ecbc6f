'use client';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { questionOf } from '../question/use-question.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Stands for a question of a type that cannot be shown: the person knows that it exists, and who will ask it. */
export function UnsupportedItem({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const { shownLabel, t } = questionOf(form, state);
  return (
    <div className="osseo-form-unsupported">
      <p className="osseo-form-unsupported-text">{shownLabel}</p>
      <p className="osseo-form-unsupported-note">{t(form.messages.unsupported)}</p>
    </div>
  );
}
