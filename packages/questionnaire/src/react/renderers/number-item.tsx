'use client';
import { NumberInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useForm } from '../form-context.ts';
import { useTextFields } from '../question/text-fields.tsx';
import type { ItemRendererProps } from './item-renderer.ts';

/** A number, whole or decimal, with its unit where the form names one. What is typed stays as it is, readable or not. */
export function NumberItem({ state }: ItemRendererProps): ReactElement {
  const { presentation } = useForm('FormItem');
  const { type, units } = state.item;
  return useTextFields(state, (field) => (
    <NumberInput
      {...field}
      inputMode={type === 'integer' ? 'numeric' : 'decimal'}
      unit={presentation.unitOf(state.item) ?? units[0]?.display ?? units[0]?.code}
    />
  ));
}
