'use client';
import { NumberInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import { inOwnLanguage } from '../question/own-language.tsx';
import { unitText } from '../question/question-text.ts';
import { useTextFields } from '../question/text-fields.tsx';
import type { ItemRendererProps } from './item-renderer.ts';

/** A number, whole or decimal, with its unit where the form names one. What is typed stays as it is, readable or not. */
export function NumberItem({ state }: ItemRendererProps): ReactElement {
  return useTextFields(state, (field, form) =>
    NumberInput({
      ...field,
      inputMode: state.item.type === 'integer' ? 'numeric' : 'decimal',
      unit: inOwnLanguage(form, unitText(state.item, form.presentation)),
    }),
  );
}
