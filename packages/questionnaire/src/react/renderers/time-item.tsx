'use client';
import type { ReactElement } from 'react';
import { useTextFields } from '../question/text-fields.tsx';
import { TimeField } from '../question/time-field.tsx';
import type { ItemRendererProps } from './item-renderer.ts';

/** A time of day, in the field that the browser itself has for that. */
export function TimeItem({ state }: ItemRendererProps): ReactElement {
  return useTextFields(state, (field) => <TimeField {...field} />);
}
