'use client';
import { createElement, type ReactElement } from 'react';
import type { ItemRendererProps } from '../../renderers/item-renderer.ts';
import { useOnDemand } from '../../use-on-demand.ts';
import { usePresented } from '../use-presented.ts';
import type { ReferenceFieldProps } from './reference-field.tsx';
import { ReferenceNames } from './reference-names.tsx';

/**
 * A pointer to a record (`reference`), which the host searches for. Where it does not, and without script, the person
 * writes what the record is called. Give `createSession` the option `asks`, so that it can be required.
 */
export function ReferenceItem({ state }: ItemRendererProps): ReactElement {
  const { presentation } = usePresented('ReferenceItem');
  const field = useOnDemand<ReferenceFieldProps>(loadField);
  const { searchRecords } = presentation.services;
  return field && searchRecords ? createElement(field, { state, searchRecords }) : <ReferenceNames state={state} />;
}

const loadField = () => import('./reference-field.tsx').then(({ ReferenceField }) => ReferenceField);
