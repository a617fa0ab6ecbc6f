'use client';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { inOwnLanguage } from '../question/own-language.tsx';
import { questionText } from '../question/question-text.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Words between questions. */
export function DisplayItem({ state }: ItemRendererProps): ReactElement {
  const form = useForm('FormItem');
  const text = questionText(state.item);
  return <p className="osseo-form-display">{inOwnLanguage(form, form.presentation.showText?.(state, text) ?? text)}</p>;
}
