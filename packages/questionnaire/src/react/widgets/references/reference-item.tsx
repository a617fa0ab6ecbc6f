'use client';
import { createElement, type ReactElement } from 'react';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { UnsupportedItem } from '../../renderers/unsupported-item.tsx';
import { useOnDemand } from '../../use-on-demand.ts';
import { usePresented } from '../use-presented.ts';
import type { ReferenceFieldProps } from './reference-field.tsx';

/**
 * A pointer to a record (`reference`), which the host searches for. Where it does not, and without script, the person
 * reads that the clinic will ask: so `asks` of `createSession` is for hosts that take the answers from the session.
 */
export function ReferenceItem({ state }: ItemRendererProps): ReactElement {
  const { presentation } = usePresented('ReferenceItem');
  const field = useOnDemand<ReferenceFieldProps>(loadField);
  const { searchRecords } = presentation.services;
  return field && searchRecords ? createElement(field, { state, searchRecords }) : <UnsupportedItem state={state} />;
}

const loadField = () => import('./reference-field.tsx').then(({ ReferenceField }) => ReferenceField);
