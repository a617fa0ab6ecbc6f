'use client';
import type { ReactElement } from 'react';
import { TextFields } from '../question/text-fields.tsx';
import { TimeField } from '../question/time-field.tsx';
import type { ItemRendererProps } from './item-renderer.ts';

/** A time of day, in the field that the browser itself has for that. */
export function TimeItem({ state }: ItemRendererProps): ReactElement {
  return <TextFields state={state}>{(field) => <TimeField {...field} />}</TextFields>;
}
