'use client';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { questionText } from '../question/question-text.ts';
import type { ItemRendererProps } from './item-renderer.ts';

/** Words between questions. */
export function DisplayItem({ state }: ItemRendererProps): ReactElement {
  const { presentation } = useForm('FormItem');
  const text = questionText(state.item);
  return <p className="osseo-form-display">{presentation.showText?.(state, text) ?? text}</p>;
}
