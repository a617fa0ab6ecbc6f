'use client';
import { TextArea, TextInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useTextFields } from '../question/text-fields.tsx';
import type { ItemRendererProps } from './item-renderer.ts';

/** A line of words, or several lines for the type `text`. */
export function TextItem({ state }: ItemRendererProps): ReactElement {
  const Input = state.item.type === 'text' ? TextArea : TextInput;
  return useTextFields(state, (field) => Input(field));
}
