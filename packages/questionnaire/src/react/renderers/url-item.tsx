'use client';
import { TextInput } from '@osseo/ui';
import type { ReactElement } from 'react';
import { useTextFields } from '../question/text-fields.tsx';
import type { ItemRendererProps } from './item-renderer.ts';

/** A web address. It is a text field on purpose: what it says of a mistake is ours, in the language of the page. */
export function UrlItem({ state }: ItemRendererProps): ReactElement {
  return useTextFields(state, (field) => (
    <TextInput {...field} inputMode="url" dir="ltr" autoCapitalize="none" spellCheck={false} />
  ));
}
